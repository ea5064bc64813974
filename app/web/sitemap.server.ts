import {
  countSitemapParts,
  readSitemapPart,
  readSitemapProviders,
} from "#app/domain/vacancies/index.server.ts"
import { publicAddress } from "#app/web/public-record.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"
import { xmlElement } from "#app/web/xml.ts"

const pages = ["/", "/jobs", "/why", "/help", "/accessibility", "/verify"]

type Place = { readonly path: string; readonly changedAt?: Date | null }

function document(root: "urlset" | "sitemapindex", each: "url" | "sitemap", places: readonly Place[]) {
  const lines = places.map(({ path, changedAt }) => {
    const changed = changedAt ? xmlElement("lastmod", changedAt.toISOString()) : ""
    return `<${each}>${xmlElement("loc", publicAddress(path))}${changed}</${each}>`
  })
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${namespace}">`,
    ...lines,
    `</${root}>`,
    "",
  ]
  return new Response(xml.join("\n"), { headers: { "Content-Type": "application/xml; charset=utf-8" } })
}

/** The parts of the map of this site: its pages, and its jobs a few thousand at a time. */
export async function sitemapIndex(request: Request): Promise<Response> {
  const parts = await countSitemapParts(strangerCtx(request))
  const jobs = Array.from({ length: parts }, (_, at) => ({ path: `/sitemap/jobs-${at + 1}.xml` }))
  return document("sitemapindex", "sitemap", [{ path: "/sitemap/pages.xml" }, ...jobs])
}

/** @param name `pages`, or `jobs-1` and so on. @throws Response 404 */
export async function sitemapPart(request: Request, name: string | undefined): Promise<Response> {
  const ctx = strangerCtx(request)
  if (name === "pages") {
    const providers = await readSitemapProviders(ctx)
    const theirs = providers.map(({ slug }) => `/providers/${slug}`)
    return document(
      "urlset",
      "url",
      [...pages, ...theirs].map((path) => ({ path })),
    )
  }
  const part = /^jobs-([1-9]\d{0,5})$/.exec(name ?? "")?.[1]
  const jobs = part ? await readSitemapPart(ctx, Number(part)) : []
  // The first part is there even while no job is open: the index names it.
  if (!part || (jobs.length === 0 && part !== "1")) throw new Response(null, { status: 404 })
  return document(
    "urlset",
    "url",
    jobs.map(({ slug, publishedAt }) => ({ path: `/jobs/${slug}`, changedAt: publishedAt })),
  )
}
