import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import { EndSessionForm } from "#app/domain/accounts/forms.ts"
import { endSession } from "#app/domain/accounts/index.server.ts"
import { accountCtx } from "#app/web/ctx.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** Ends one of the person's own sessions. */
export async function action({ request }: ActionFunctionArgs) {
  const { ctx } = await accountCtx(request)
  const form = await readForm(request, EndSessionForm)
  if (!form.ok) return redirect("/account#sessions", 303)
  await endSession(ctx, { sessionId: form.value.session })
  // Ended before, or somebody else's: either way it is not among theirs any more.
  return redirect("/account?done=session-ended", 303)
}

export const loader = () => redirect("/account", 303)
