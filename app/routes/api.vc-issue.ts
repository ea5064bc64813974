import type { ActionFunctionArgs } from "@remix-run/node"
import { issueForTests } from "#app/domain/credentials/index.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { answerJson, answerProblem, postOnly, readAsked } from "#app/web/vc-api.server.ts"

/** Signs a credential by the test key, for conformance suites. */
export async function action({ request }: ActionFunctionArgs) {
  const issued = await issueForTests(strangerCtx(request), await readAsked(request))
  return issued.ok ? answerJson(issued.value, 201) : answerProblem(issued.error)
}

export const loader = postOnly
