import type { LoaderFunctionArgs } from "@remix-run/node"
import { paperPackAnswer } from "#app/web/paper-pack.server.ts"

/** The application form of an open job on paper, to print or to post. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return paperPackAnswer(request, params.slug ?? "")
}
