import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import { PasskeyForm } from "#app/domain/accounts/forms.ts"
import { removePasskey } from "#app/domain/accounts/index.server.ts"
import { accountCtx } from "#app/web/ctx.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** Takes a passkey away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, session } = await accountCtx(request)
  const form = await readForm(request, PasskeyForm, params)
  if (!form.ok) return redirect("/account", 303)
  const removed = await removePasskey(ctx, {
    passkeyId: form.value.passkey,
    sessionId: session.sessionId,
  })
  if (!removed.ok && removed.error.kind === "only-way") {
    return redirect(`/account/passkeys/${form.value.passkey}?stays=yes`, 303)
  }
  if (!removed.ok) throw new Response(null, { status: 404 })
  return redirect("/account?done=passkey-removed", 303)
}

export const loader = () => redirect("/account", 303)
