import type { LoaderFunctionArgs } from "@remix-run/node"
import { sitemapPart } from "#app/web/sitemap.server.ts"

export const handle = { cache: "public" }

export function loader({ request, params }: LoaderFunctionArgs) {
  return sitemapPart(request, params.part)
}
