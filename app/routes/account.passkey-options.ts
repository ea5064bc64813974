import type { ActionFunctionArgs } from "@remix-run/node"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { askForNewPasskey } from "#app/domain/accounts/index.server.ts"
import { accountCtx } from "#app/web/ctx.server.ts"
import { passkeyQuestion } from "#app/web/passkey-question.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** What a signed-in person's browser is to make a passkey of, as JSON. */
export async function action({ request }: ActionFunctionArgs) {
  const { ctx } = await accountCtx(request)
  const form = await readForm(request, PressedForm)
  if (!form.ok) return new Response(null, { status: 403 })
  return passkeyQuestion(await askForNewPasskey(ctx))
}

export const loader = () => new Response(null, { status: 404 })
