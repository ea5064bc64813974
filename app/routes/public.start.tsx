import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useActionData } from "@remix-run/react"
import { StartProviderForm } from "#app/domain/accounts/provider-forms.ts"
import { askToStartProvider } from "#app/domain/messages/index.server.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { StartFields } from "#app/ui/setting-up/start-fields.tsx"
import { limitStarting } from "#app/web/asking.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { startingCookie } from "#app/web/starting.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.settingUp.start.title)

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).settingUp.start
  const form = await readForm(request, StartProviderForm)
  if (!form.ok) return problems(reworded(form.error, words.missing), 422)
  const { values } = form
  const { email } = form.value
  const allowed = await limitStarting(request, email)
  if (!allowed.ok) return problems({ problems: [{ text: words.tooMany }], values }, 429)
  const asked = await askToStartProvider(strangerCtx(request), form.value)
  if (asked.ok) {
    return redirect("/start/sent", { status: 303, headers: { "Set-Cookie": startingCookie(email) } })
  }
  const text = refusalText(words.refusals, asked.error)
  return problems({ problems: [{ field: "another", text }], values }, 409)
}

export default function Start() {
  const wrong = useActionData<typeof action>()
  const words = useWords().settingUp.start
  return (
    <PublicLayout>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">
        {words.haveOne}{" "}
        <a className="govuk-link" href="/sign-in">
          {words.signIn}
        </a>
      </p>
      <StartFields typed={wrong?.values ?? {}} problems={wrong?.problems} />
    </PublicLayout>
  )
}
