import type { LoaderFunctionArgs } from "@remix-run/node"
import { sitemapIndex } from "#app/web/sitemap.server.ts"

export const handle = { cache: "public" }

export function loader({ request }: LoaderFunctionArgs) {
  return sitemapIndex(request)
}
