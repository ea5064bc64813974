import { createHash } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Page, Response } from "@playwright/test"

/** Where pages wait until all stories are over (e2e/checks/all-pages.ts). */
export const keptHtml = join(process.env.E2E_DATA_DIR ?? "", "html")

/** Keeps a page as it was sent: the browser mends what is wrong before anybody can see it. */
export async function keepAsSent(response: Response): Promise<void> {
  keep(response.status(), response.url(), await response.text())
}

/** Keeps a page as it stands, with what was done to it. */
export async function keepAsItStands(page: Page): Promise<void> {
  keep(0, page.url(), await page.content())
}

function keep(status: number, url: string, html: string): void {
  // A first view has the style sheet in it, which is another checker's business.
  const markup = html.replace(/<style>[\s\S]*?<\/style>/g, "")
  const language = /data-language="([\w-]+)"/.exec(markup)?.[1] ?? "none"
  const hash = createHash("sha256").update(markup).digest("hex").slice(0, 12)
  const name = encodeURIComponent([status, language, new URL(url).pathname].join("~"))
  mkdirSync(keptHtml, { recursive: true })
  writeFileSync(join(keptHtml, `${name.slice(0, 200)}~${hash}.html`), markup)
}

/** The status, language and path under which a file was kept; status 0 for a page as it stood. */
export function keptAs(file: string): { status: number; language: string; path: string } {
  const [status = "", language = "", path = ""] = decodeURIComponent(file).split("~")
  return { status: Number(status), language, path }
}
