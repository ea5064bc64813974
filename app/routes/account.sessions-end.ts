import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { endOtherSessions } from "#app/domain/accounts/index.server.ts"
import { accountCtx } from "#app/web/ctx.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** Ends all of the person's sessions but the one they ask from. */
export async function action({ request }: ActionFunctionArgs) {
  const { ctx, session } = await accountCtx(request)
  const form = await readForm(request, PressedForm)
  if (!form.ok) return redirect("/account#sessions", 303)
  await endOtherSessions(ctx, { keep: session.sessionId })
  return redirect("/account?done=sessions-ended", 303)
}

export const loader = () => redirect("/account", 303)
