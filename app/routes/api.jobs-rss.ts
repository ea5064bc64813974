import type { LoaderFunctionArgs } from "@remix-run/node"
import { rssAnswer } from "#app/web/jobs-feed.server.ts"

export const handle = { cache: "public" }

/** Open jobs for news readers, with the same search as the list. */
export function loader({ request }: LoaderFunctionArgs) {
  return rssAnswer(request)
}
