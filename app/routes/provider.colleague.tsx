import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { changeColleagueRole, endColleague, readColleagues } from "#app/domain/accounts/index.server.ts"
import { ColleagueForm } from "#app/domain/accounts/provider-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HistoryLink } from "#app/ui/provider/latest-history.tsx"
import { RoleField } from "#app/ui/setting-up/role-field.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, ownerCtx } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ settingUp }) => data?.colleague.name ?? settingUp.colleagues.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await ownerCtx(request, params.provider)
  const found = await readColleagues(ctx)
  const colleague = found?.colleagues.find(({ membershipId }) => membershipId === params.colleague)
  if (!colleague) throw notFound()
  return data({
    provider,
    colleague: { id: colleague.membershipId, name: colleague.name, role: colleague.role },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await ownerCtx(request, params.provider)
  const form = await readForm(request, ColleagueForm)
  if (!form.ok) return problems(form.error, 422)
  const membershipId = params.colleague ?? ""
  const kept =
    form.value.step === "end"
      ? await endColleague(ctx, { membershipId })
      : await changeColleagueRole(ctx, { membershipId, role: form.value.role, seen: form.value.seen })
  if (kept.ok) {
    const done = form.value.step === "end" ? "ended" : "role"
    return redirect(`${provider.path}/colleagues?done=${done}`, 303)
  }
  if (kept.error.kind === "not-found") throw notFound()
  const { refusals } = wordsFor(languageOf(request)).settingUp.colleague
  return problems([{ text: refusalText(refusals, kept.error) }], 409)
}

export default function ChangeColleague() {
  const { provider, colleague } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { colleague: words, colleagues } = useWords().settingUp
  return (
    <ProviderLayout
      provider={provider}
      current="colleagues"
      width="reading"
      before={<BackLink href={`${provider.path}/colleagues`}>{colleagues.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <Form>
        <input type="hidden" name="seen" value={colleague.role} />
        <RoleField legend={words.role(colleague.name)} value={colleague.role} asHeading />
        <SubmitButton name="step" value="role">
          {words.save}
        </SubmitButton>
      </Form>
      <h2 className="govuk-heading-m">{words.endTitle}</h2>
      <p className="govuk-body">{words.endText(colleague.name)}</p>
      <Form>
        <Button kind="warning" name="step" value="end">
          {words.end(colleague.name)}
        </Button>
      </Form>
      <HistoryLink provider={provider.path} about={{ kind: "colleague", id: colleague.id }} />
    </ProviderLayout>
  )
}
