import { publicAddress } from "#app/web/public-record.server.ts"

export const handle = { cache: "public" }

/** Pages of somebody's own, and steps that lead nowhere for a machine. */
const closed = [
  "/account",
  "/apply",
  "/demo",
  "/language",
  "/panel",
  "/passport",
  "/provider/",
  "/shared/",
  "/sign-in",
]

export function loader() {
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "Disallow: /jobs/*/apply",
    "",
    `Sitemap: ${publicAddress("/sitemap.xml")}`,
    "",
  ]
  return new Response(lines.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } })
}
