import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { askReferee, readReferences } from "#app/domain/decisions/index.server.ts"
import { RefereeForm } from "#app/domain/decisions/reference-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ReferenceList } from "#app/ui/provider/reference-list.tsx"
import { RefereeFields, refereeField } from "#app/ui/references/referee-fields.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ provider }) =>
    data ? provider.references.title(data.name) : provider.references.link,
  )

const news = ["asked", "written", "stopped"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readReferences(ctx, params.application ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (found.name === null) throw redirect(`${path}/who`, 303)
  const saved = new URL(request.url).searchParams.get("saved")
  return data({
    provider,
    path,
    name: found.name,
    // What was said stays on the page of the one who said it.
    references: found.references.map(({ answer: _, ...one }) => one),
    saved: news.find((one) => one === saved) ?? null,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const words = wordsFor(languageOf(request)).provider.references
  const form = await readForm(request, RefereeForm)
  if (!form.ok) return problems(reworded(form.error, words.missing), 422)
  const { "care-work": care, email = "", ...referee } = form.value
  const applicationId = params.application ?? ""
  const asked = await askReferee(ctx, {
    applicationId,
    referee: { ...referee, email },
    careWork: care === "yes",
  })
  if (asked.ok) {
    return redirect(`${provider.path}/applications/${applicationId}/references?saved=asked`, 303)
  }
  const refused = asked.error
  if (refused.kind === "not-found") throw notFound()
  const field = refused.kind === "line-too-long" ? refused.part : refereeField[refused.kind]
  const text = refusalText(words.refusals.naming, refused)
  return problems({ problems: [{ field, text }], values: form.values }, 422)
}

export default function References() {
  const { provider, path, name, references, saved } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { references: words, checks } = useWords().provider
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={`${path}/checks`}>{checks.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      {saved && !wrong && (
        <NotificationBanner tone="success">
          <p>{words.saved[saved]}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title(name)}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <ReferenceList references={references} path={path} />
      <h2 className="govuk-heading-m">{words.ask}</h2>
      <p className="govuk-body">
        {words.theyCan} {words.askLead}
      </p>
      <Form>
        <RefereeFields words={words} typed={wrong?.values ?? {}} problems={wrong?.problems} />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
