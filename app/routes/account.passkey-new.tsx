import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AddPasskeyForm } from "#app/domain/accounts/forms.ts"
import { addPasskey } from "#app/domain/accounts/index.server.ts"
import { PasskeyForm } from "#app/ui/account/passkey-form.tsx"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { Island } from "#app/ui/layout/island.tsx"
import { readCookie } from "#app/web/cookies.server.ts"
import { accountCtx } from "#app/web/ctx.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { sameSitePath } from "#app/web/safe-redirect.server.ts"
import { browserOf } from "#app/web/session.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.account.newPasskey.title)

export async function loader({ request }: LoaderFunctionArgs) {
  await accountCtx(request)
  const returnTo = new URL(request.url).searchParams.get("return")
  return { returnTo, device: browserOf(request).device, island: islandAddress("passkey") }
}

export async function action({ request }: ActionFunctionArgs) {
  const { ctx, session } = await accountCtx(request)
  const words = wordsFor(languageOf(request)).account
  const form = await readForm(request, AddPasskeyForm)
  if (!form.ok) return problems(reworded(form.error, { name: words.problems.passkeyName }), 422)
  const added = await addPasskey(ctx, {
    ...form.value,
    challengeId: readCookie(request, "passkey"),
    sessionId: session.sessionId,
  })
  if (added.ok) return redirect(sameSitePath(form.value.return, "/account?done=passkey-added"), 303)
  const text = refusalText(words.newPasskey.refusals, added.error)
  return problems({ problems: [{ text }], values: form.values }, 409)
}

export default function NewPasskey() {
  const { device, island, returnTo } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { home, newPasskey: words, passkeys } = useWords().account
  return (
    <AccountLayout before={<BackLink href="/account">{home.title}</BackLink>}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{passkeys.what}</p>
      <PasskeyForm
        kind="create"
        options="/account/passkeys/options"
        action="/account/passkeys/new"
        button={words.make}
        stopped={words.stopped}
        otherwise={<p className="govuk-body">{words.needsScript}</p>}
      >
        <TextField
          name="name"
          width={20}
          label={words.name}
          hint={words.nameHint}
          value={String(wrong?.values.name ?? device)}
          problem={problemOf(wrong?.problems, "name")}
        />
        <input type="hidden" name="return" value={returnTo ?? ""} />
      </PasskeyForm>
      <Island src={island} />
    </AccountLayout>
  )
}
