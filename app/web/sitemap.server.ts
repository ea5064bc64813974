import {
  readJobsOfDay,
  readPublishingDays,
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

/** The parts of the map of this site: its pages, and its jobs by the day on which they were published. */
export async function sitemapIndex(request: Request): Promise<Response> {
  const days = await readPublishingDays(strangerCtx(request))
  const jobs = days.map((day) => ({ path: `/sitemap/jobs-${day}.xml` }))
  return document("sitemapindex", "sitemap", [{ path: "/sitemap/pages.xml" }, ...jobs])
}

/** @param name `pages`, or `jobs-` and a day. @throws Response 404 */
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
  const day = /^jobs-(\d{4}-\d\d-\d\d)$/.exec(name ?? "")?.[1]
  const jobs = day && !Number.isNaN(Date.parse(day)) ? await readJobsOfDay(ctx, day) : []
  if (jobs.length === 0) throw new Response(null, { status: 404 })
  return document(
    "urlset",
    "url",
    jobs.map(({ slug, publishedAt }) => ({ path: `/jobs/${slug}`, changedAt: publishedAt })),
  )
}
