import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { type ComplaintToAnswer, readComplaints } from "#app/domain/privacy/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { colleagueCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ privacy }) => privacy.toAnswer.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await colleagueCtx(request, params.provider)
  const complaints = await readComplaints(ctx)
  if (!complaints) throw notFound()
  return data({ provider, complaints })
}

export default function Complaints() {
  const { provider, complaints } = useLoaderData<typeof loader>()
  const words = useWords().privacy.toAnswer
  const open = complaints.filter(({ answeredAt }) => answeredAt === null)
  const answered = complaints.filter(({ answeredAt }) => answeredAt !== null)
  const path = `${provider.path}/complaints`
  return (
    <ProviderLayout provider={provider} current="today">
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">{words.law}</p>
      {complaints.length === 0 && <InsetText>{words.none}</InsetText>}
      <Group title={words.open} complaints={open} path={path} />
      <Group title={words.answered} complaints={answered} path={path} />
    </ProviderLayout>
  )
}

type GroupProps = {
  readonly title: string
  readonly complaints: readonly ComplaintToAnswer[]
  readonly path: string
}

function Group({ title, complaints, path }: GroupProps) {
  const words = useWords().privacy.toAnswer
  if (complaints.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="vf-today">
        {complaints.map(({ id, job, reference, dueAt, answeredAt, daysLeft }) => {
          const about = words.about(job, reference.replaceAll("-", " "))
          return (
            <li key={id}>
              <div className="vf-today__what">
                <p>
                  <strong>{about}</strong>
                </p>
                {answeredAt ? (
                  <p className="govuk-hint">
                    {words.answered} <Time at={answeredAt} />
                  </p>
                ) : (
                  <>
                    <p>{words.left(daysLeft)}</p>
                    <p className="govuk-hint">
                      {words.due} <Time at={dueAt} />
                    </p>
                  </>
                )}
              </div>
              <LinkButton href={`${path}/${id}`} kind="secondary">
                {answeredAt ? words.read : words.answerIt} <VisuallyHidden>{about}</VisuallyHidden>
              </LinkButton>
            </li>
          )
        })}
      </ul>
    </>
  )
}
