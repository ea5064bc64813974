import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ArchiveForm } from "#app/domain/vacancies/day-forms.ts"
import { archiveVacancy, bringBackVacancy, readHowItEnds } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.archive.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readHowItEnds(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const { slug, title, archivedAt, status } = found.vacancy
  return data({
    provider,
    path: `${provider.path}/vacancies/${slug}`,
    title,
    archived: archivedAt !== null,
    mayArchive: status === "closed" && found.people === 0,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, ArchiveForm)
  if (!form.ok) return problems(form.error, 422)
  const slug = params.vacancy ?? ""
  const path = `${provider.path}/vacancies/${slug}`
  if (form.value.what === "bring-back") {
    const back = await bringBackVacancy(ctx, { slug })
    if (!back.ok) throw notFound()
    return redirect(`${path}?back=1`, 303)
  }
  const archived = await archiveVacancy(ctx, { slug })
  if (archived.ok) return redirect(`${path}?archived=1`, 303)
  if (archived.error.kind === "not-found") throw notFound()
  const { archive } = wordsFor(languageOf(request)).provider.refusals
  return problems([{ text: refusalText(archive, archived.error) }], 409)
}

export default function Archive() {
  const { provider, path, title, archived, mayArchive } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { archive: words } = useWords().provider
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{archived ? words.backTitle : words.title}</h1>
      {archived || mayArchive ? (
        <>
          <p className="govuk-body-l">{archived ? words.backLead : words.lead}</p>
          <Form>
            <ButtonGroup>
              <Button name="what" value={archived ? "bring-back" : "archive"}>
                {archived ? words.backConfirm : words.confirm}
              </Button>
              <LinkButton href={path} kind="secondary">
                {words.leave}
              </LinkButton>
            </ButtonGroup>
          </Form>
        </>
      ) : (
        <InsetText>{words.notNow}</InsetText>
      )}
    </ProviderLayout>
  )
}
