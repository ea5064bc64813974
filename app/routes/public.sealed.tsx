import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readSealed } from "#app/domain/panels/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.public.vacancy.sealing.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const sealed = await readSealed(strangerCtx(request), params.slug ?? "")
  if (!sealed?.sealedAt) throw new Response(null, { status: 404 })
  const { slug, title, provider, say, quorum, sealedAt, hash, text } = sealed
  return { slug, title, provider, say, quorum, sealedAt, hash, text }
}

export default function Sealed() {
  const { slug, title, provider, say, quorum, sealedAt, hash, text } = useLoaderData<typeof loader>()
  const words = useWords().public.vacancy
  const { sealing } = words
  return (
    <PublicLayout
      current="jobs"
      width="reading"
      before={
        <BackLink href={`/jobs/${slug}`}>
          <InEnglish>{`${title}, ${provider}`}</InEnglish>
        </BackLink>
      }
    >
      <h1 className="govuk-heading-l">{sealing.title}</h1>
      {text ? (
        <Idea picture={["team", "lock", "no"]} lead>
          {sealing.lead}
        </Idea>
      ) : (
        <InsetText>{sealing.former}</InsetText>
      )}
      <Idea picture={["team", "choose", "speak"]}>{words.says[say]}</Idea>
      <Idea picture="form">{words.quorum(quorum)}</Idea>
      <p className="govuk-body">
        {sealing.when} <Time at={sealedAt} show="date-time" />. {text ? sealing.sides : ""} {sealing.stays}
      </p>
      <h2 className="govuk-heading-m">{sealing.hash}</h2>
      <p className="govuk-body">{sealing.hashLead}</p>
      <p className="govuk-body vf-code">
        <code>{hash}</code>
      </p>
      {text && (
        <>
          <h2 className="govuk-heading-m">{sealing.textTitle}</h2>
          <p className="govuk-body">{sealing.textLead}</p>
          <pre className="vf-code" lang="en-GB">
            {text}
          </pre>
          <h2 className="govuk-heading-m">{sealing.checkTitle}</h2>
          <ol className="govuk-list govuk-list--number">
            {sealing.checkSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="govuk-body">
            <a className="govuk-link" href={`/jobs/${slug}/say.txt`}>
              {sealing.download}
            </a>
          </p>
          <p className="govuk-body">{sealing.command}</p>
          <p className="govuk-body vf-code">
            <code>sha256sum say.txt</code>
          </p>
        </>
      )}
    </PublicLayout>
  )
}
