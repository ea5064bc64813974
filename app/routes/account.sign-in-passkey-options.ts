import type { ActionFunctionArgs } from "@remix-run/node"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { askForPasskey } from "#app/domain/accounts/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { passkeyQuestion } from "#app/web/passkey-question.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { mayTryFromHere } from "#app/web/sign-in.server.ts"

/** What a browser is to sign with a passkey in order to sign in, as JSON. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, PressedForm)
  if (!form.ok) return new Response(null, { status: 403 })
  if (!(await mayTryFromHere(request, "passkey.ask"))) return new Response(null, { status: 429 })
  return passkeyQuestion(await askForPasskey(strangerCtx(request)))
}

export const loader = () => new Response(null, { status: 404 })
