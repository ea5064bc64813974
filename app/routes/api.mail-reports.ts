import type { ActionFunctionArgs } from "@remix-run/node"
import { messageCameBack } from "#app/domain/messages/index.server.ts"
import { env } from "#app/platform/env.server.ts"
import { idOfReturnedMail } from "#app/platform/returned-mail.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { reportsAreLetIn, reportTaken } from "#app/web/delivery-reports.server.ts"

/** A mail that came to the sender's own mailbox, handed on as it is: it may say that one of ours never arrives. */
export async function action({ request }: ActionFunctionArgs) {
  reportsAreLetIn(request)
  const raw = new Uint8Array(await request.arrayBuffer())
  const messageId = await idOfReturnedMail(raw, new URL(env().APP_URL).hostname)
  if (messageId) await messageCameBack(strangerCtx(request), { messageId })
  return reportTaken()
}

export const loader = () => new Response(null, { status: 405, headers: { Allow: "POST" } })
