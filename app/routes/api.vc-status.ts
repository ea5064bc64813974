import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { changeStatusForTests, readTestList } from "#app/domain/credentials/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { publicRecord } from "#app/web/public-record.server.ts"
import { answerJson, answerProblem, doorIsOpen, readAsked } from "#app/web/vc-api.server.ts"

/** Withdraws what the test key signed, for conformance suites. */
export async function action({ request }: ActionFunctionArgs) {
  const changed = changeStatusForTests(await readAsked(request))
  if (changed.ok) return answerJson({}, 200)
  if (changed.error === "unknown") throw new Response(null, { status: 404 })
  return answerProblem(changed.error)
}

/** The test issuer's list of what it withdrew. */
export async function loader({ request }: LoaderFunctionArgs) {
  doorIsOpen()
  return publicRecord(await readTestList(strangerCtx(request)), {
    "Content-Type": "application/vc",
    "Cache-Control": "no-store",
  })
}
