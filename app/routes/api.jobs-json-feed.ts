import type { LoaderFunctionArgs } from "@remix-run/node"
import { jsonFeedAnswer } from "#app/web/jobs-feed.server.ts"

export const handle = { cache: "public" }

/** Open jobs for programs, with the same search as the list. */
export function loader({ request }: LoaderFunctionArgs) {
  return jsonFeedAnswer(request)
}
