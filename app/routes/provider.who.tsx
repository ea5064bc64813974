import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { RevealForm } from "#app/domain/decisions/forms.ts"
import { readApplicationToDecide, revealIdentity } from "#app/domain/decisions/index.server.ts"
import { decideReveal } from "#app/domain/decisions/rules.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.who.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readApplicationToDecide(ctx, params.application ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (!decideReveal(found.status).ok) throw redirect(path, 303)
  return data({ provider, path, name: found.name })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, RevealForm)
  if (!form.ok) return problems(form.error, 422)
  const applicationId = params.application ?? ""
  const shown = await revealIdentity(ctx, { applicationId, ...form.value })
  if (shown.ok) return redirect(`${provider.path}/applications/${applicationId}`, 303)
  if (shown.error.kind === "not-found") throw notFound()
  const { reveal } = wordsFor(languageOf(request)).provider.refusals
  return problems({ problems: [{ text: refusalText(reveal, shown.error) }], values: form.values }, 409)
}

export default function ShowWho() {
  const { provider, path, name } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { who: words, applications } = useWords().provider
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{applications.named(name)}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">{words.kept}</p>
      <Form>
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={textOf(wrong?.values ?? {}, "reason")}
          problem={problemOf(said, "reason")}
          rows={3}
          limit={500}
        />
        <SubmitButton>{words.show}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
