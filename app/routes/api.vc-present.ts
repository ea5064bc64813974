import type { ActionFunctionArgs } from "@remix-run/node"
import { verifyPresentationForTests } from "#app/domain/credentials/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { answerJson, postOnly, readAsked } from "#app/web/vc-api.server.ts"

/** Checks a presentation and all that is in it, for conformance suites. */
export async function action({ request }: ActionFunctionArgs) {
  const found = await verifyPresentationForTests(strangerCtx(request), await readAsked(request))
  return answerJson(found, found.verified ? 200 : 400)
}

export const loader = postOnly
