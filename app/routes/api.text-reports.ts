import type { ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { messageCameBack } from "#app/domain/messages/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { reportsAreLetIn, reportTaken } from "#app/web/delivery-reports.server.ts"

/** `id`: the key that came with the text (`Idempotency-Key`). Other statuses are about texts that may still arrive. */
const Report = z.object({ id: z.uuid(), status: z.string() })

/** What became of a text, from the gateway that took it. */
export async function action({ request }: ActionFunctionArgs) {
  reportsAreLetIn(request)
  const report = Report.safeParse(await request.json().catch(() => null))
  if (!report.success) return new Response(null, { status: 400 })
  const { id: messageId, status } = report.data
  if (status === "failed") await messageCameBack(strangerCtx(request), { messageId })
  return reportTaken()
}

export const loader = () => new Response(null, { status: 405, headers: { Allow: "POST" } })
