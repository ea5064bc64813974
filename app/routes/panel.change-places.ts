import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { changedPlaces } from "#app/web/session.server.ts"

/** A member and their supporter sit side by side: whoever stepped aside takes the device over again. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, PressedForm)
  if (!form.ok) return problems(form.error, 422)
  const headers = await changedPlaces(request)
  return redirect("/panel", { status: 303, ...(headers && { headers }) })
}

export async function loader({ request }: LoaderFunctionArgs) {
  await personCtx(request)
  throw redirect("/panel", 303)
}
