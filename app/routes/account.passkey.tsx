import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PasskeyNameForm } from "#app/domain/accounts/forms.ts"
import { readAccount, renamePasskey } from "#app/domain/accounts/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { accountCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.account.passkey.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { passkeys } = await readAccount((await accountCtx(request)).ctx)
  const passkey = passkeys.find(({ id }) => id === params.passkey)
  if (!passkey) throw new Response(null, { status: 404 })
  return { id: passkey.id, name: passkey.name, stays: new URL(request.url).searchParams.has("stays") }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx } = await accountCtx(request)
  const form = await readForm(request, PasskeyNameForm, params)
  if (!form.ok) {
    const { passkeyName } = wordsFor(languageOf(request)).account.problems
    return problems(reworded(form.error, { name: passkeyName }), 422)
  }
  const { passkey: passkeyId, name } = form.value
  const renamed = await renamePasskey(ctx, { passkeyId, name })
  if (!renamed.ok) throw new Response(null, { status: 404 })
  return redirect("/account?done=passkey-renamed", 303)
}

export default function ChangePasskey() {
  const { id, name, stays } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { home, passkey: words } = useWords().account
  return (
    <AccountLayout before={<BackLink href="/account">{home.title}</BackLink>}>
      <ErrorSummary problems={stays ? [{ text: words.stays }] : wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Form>
        <TextField
          name="name"
          width={20}
          label={words.name}
          value={String(wrong?.values.name ?? name)}
          problem={problemOf(wrong?.problems, "name")}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
      <h2 className="govuk-heading-m">{words.removeTitle}</h2>
      <p className="govuk-body">{words.removeText}</p>
      <Form action={`/account/passkeys/${id}/remove`}>
        <Button kind="warning">{words.remove}</Button>
      </Form>
    </AccountLayout>
  )
}
