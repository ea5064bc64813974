import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { evidenceLimit } from "#app/domain/decisions/checks.ts"
import { SupervisedStartForm } from "#app/domain/decisions/checks-forms.ts"
import { readChecks, superviseStart } from "#app/domain/decisions/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { DateField } from "#app/ui/forms/date-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { dayOf, inOwnWords, type Typed, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ provider }) => provider.checks.superviseTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readChecks(ctx, params.application ?? "")
  if (found?.status !== "accepted") throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (found.name === null) throw redirect(`${path}/who`, 303)
  if (found.supervised) throw redirect(`${path}/checks`, 303)
  return data({ provider, path, name: found.name })
}

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<string, string>> = {
  "supervisor-missing": "supervisor",
  "reason-missing": "reason",
  "seen-in-future": "clear",
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const form = await readForm(request, SupervisedStartForm)
  if (!form.ok) return problems(form.error, 422)
  const applicationId = params.application ?? ""
  const arranged = await superviseStart(ctx, { applicationId, ...form.value })
  if (arranged.ok) return redirect(`${provider.path}/applications/${applicationId}/checks`, 303)
  if (arranged.error.kind === "not-found") throw notFound()
  const { supervise } = wordsFor(languageOf(request)).provider.checks.refusals
  const field = arranged.error.kind === "part-too-long" ? arranged.error.part : fieldOf[arranged.error.kind]
  const said = { ...(field && { field }), text: refusalText(supervise, arranged.error) }
  return problems({ problems: [said], values: form.values }, 422)
}

export default function SupervisedStart() {
  const { provider, path, name } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { checks: words } = useWords().provider
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  const typed: Typed = wrong?.values ?? {}
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={`${path}/checks`}>{words.back}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <p className="vf-caption">{name}</p>
      <h1 className="govuk-heading-l">{words.superviseTitle}</h1>
      <p className="govuk-body-l">{words.superviseLead}</p>
      <Form>
        <DateField
          name="clear"
          legend={words.clearOn}
          value={dayOf(typed, "clear")}
          problem={problemOf(said, "clear")}
        />
        <TextField
          name="supervisor"
          label={words.supervisor}
          hint={words.supervisorHint}
          value={textOf(typed, "supervisor")}
          problem={problemOf(said, "supervisor")}
        />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.sealed}
          value={textOf(typed, "reason")}
          problem={problemOf(said, "reason")}
          rows={4}
          limit={evidenceLimit}
        />
        <SubmitButton>{words.arrange}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
