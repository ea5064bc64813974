import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { joinProvider, openColleagueInvitation } from "#app/domain/accounts/index.server.ts"
import { JoinForm } from "#app/domain/accounts/provider-forms.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { browserOf } from "#app/web/session.server.ts"
import { mayTryFromHere, signedIn } from "#app/web/sign-in.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.settingUp.join.pageTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openColleagueInvitation(strangerCtx(request), params.token ?? "")
  if (!opened) return data({ state: "unknown" as const, invitation: null }, { status: 404 })
  const { state, providerName, role } = opened
  if (state === "open") return data({ state: "unknown" as const, invitation: { providerName, role } })
  return data({ state, invitation: null })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const all = wordsFor(languageOf(request))
  const words = all.settingUp.join
  const form = await readForm(request, JoinForm)
  if (!form.ok) return problems(reworded(form.error, { name: words.nameMissing }), 422)
  if (!(await mayTryFromHere(request, "join-provider.use"))) {
    return problems({ problems: [{ text: all.account.problems.tooMany }], values: form.values }, 429)
  }
  const { name } = form.value
  const token = params.token ?? ""
  const joined = await joinProvider(strangerCtx(request), { token, name, browser: browserOf(request) })
  if (joined.ok) return signedIn(joined.value, `/provider/${joined.value.slug}`)
  return problems(
    { problems: [{ text: refusalText(words.refusals, joined.error) }], values: form.values },
    409,
  )
}

export default function JoinProvider() {
  const { state, invitation } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { settingUp, account } = useWords()
  const words = settingUp.join
  if (!invitation) {
    return (
      <PublicLayout>
        <ErrorSummary problems={wrong?.problems} />
        <h1 className="govuk-heading-l">{words.shut[state]}</h1>
        <p className="govuk-body-l">{words.shutText}</p>
        <LinkButton href="/sign-in">{words.signIn}</LinkButton>
      </PublicLayout>
    )
  }
  return (
    <PublicLayout>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title(invitation.providerName)}</h1>
      <p className="govuk-body-l">{words.lead(account.home.roles[invitation.role])}</p>
      <p className="govuk-body">{settingUp.invite.roles[invitation.role]}</p>
      <Form>
        <TextField
          name="name"
          autoComplete="name"
          spellCheck={false}
          label={words.name}
          hint={words.nameHint}
          value={textOf(wrong?.values ?? {}, "name")}
          problem={problemOf(wrong?.problems, "name")}
        />
        <SubmitButton>{words.join}</SubmitButton>
      </Form>
    </PublicLayout>
  )
}
