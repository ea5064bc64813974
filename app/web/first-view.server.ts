import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import type { IncomingMessage } from "node:http"
import { join } from "node:path"
import { compressed, encodingFor } from "#app/web/compress.server.ts"
import type { Outgoing } from "#app/web/send.server.ts"

/**
 * Pages for somebody who comes from elsewhere and has none of our files yet: the style sheets travel in the
 * page. Asking for them afterwards costs a slow line another 0.4 s before the first word. Whoever goes on from
 * a page of ours gets the links, and keeps the sheets for all pages to come.
 */
export type FirstViews = {
  isFirst(req: IncomingMessage): boolean
  /** The page with each style sheet in place of its link; undefined where it has no such link. */
  whole(html: string): string | undefined
  /** What the policy of such a page allows: these sheets, and no other style in a page. */
  readonly style: string
  /** An answer for one reader, made whole and small. */
  outgoing(req: IncomingMessage, answer: Outgoing): Promise<Outgoing>
}

/** @param folder with the browser's build; without a style sheet in it (in development) no view is a first one */
export async function firstViews(folder: string): Promise<FirstViews> {
  const names = await readdir(join(folder, "assets")).catch(() => [])
  const sheets = await Promise.all(
    names.filter((name) => /^[\w-]+\.css$/.test(name)).map((name) => sheetOf(folder, name)),
  )
  const style = sheets.map(({ hash }) => hash).join(" ")

  const isFirst = (req: IncomingMessage) =>
    sheets.length > 0 && !comesFromUs(req) && encodingFor(req) !== "identity"

  const whole = (html: string) => {
    const page = sheets.reduce(withSheet, html)
    return page === html ? undefined : page
  }

  return {
    isFirst,
    whole,
    style,
    async outgoing(req, answer) {
      const { status, headers, body } = answer
      const page = status === 200 && typeof body === "string" && isFirst(req) ? whole(body) : undefined
      const encoding = encodingFor(req)
      if (page === undefined || encoding === "identity") return answer
      headers.set("Content-Encoding", encoding)
      return { ...answer, style, body: await compressed(page, encoding) }
    },
  }
}

type Sheet = { readonly link: string; readonly inPage: string; readonly hash: string }

async function sheetOf(folder: string, name: string): Promise<Sheet> {
  const sheet = (await readFile(join(folder, "assets", name), "utf8")).trim()
  return {
    link: `<link rel="stylesheet" href="/assets/${name}"/>`,
    inPage: `<style>${sheet}</style>`,
    hash: `'sha256-${createHash("sha256").update(sheet).digest("base64")}'`,
  }
}

function withSheet(html: string, { link, inPage }: Sheet): string {
  const at = html.indexOf(link)
  return at < 0 ? html : html.slice(0, at) + inPage + html.slice(at + link.length)
}

function comesFromUs({ headers: { referer, host } }: IncomingMessage): boolean {
  return referer !== undefined && host !== undefined && referer.split("/", 3)[2] === host
}
