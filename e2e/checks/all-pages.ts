import { execFile } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "@playwright/test"
import type { RouteConfigEntry } from "@remix-run/route-config"
import jar from "vnu-jar"
import routes from "../../app/routes.ts"
import { compileBranches } from "../../app/web/branches.ts"
import { languages } from "../support/every-language.ts"
import { keptAs, keptHtml } from "../support/kept-html.ts"

type Message = {
  readonly type: "error" | "info" | "non-document-error"
  readonly subType?: "warning" | "fatal"
  readonly url?: string
  readonly message: string
  readonly extract?: string
}

const files = () => (existsSync(keptHtml) ? readdirSync(keptHtml) : [])

test("the Nu HTML checker finds nothing on any page that a story has looked at", async () => {
  test.setTimeout(300_000)
  expect(files().length).toBeGreaterThan(300)
  const checker = ["-Xss1m", "-jar", String(jar)]
  const how = ["--stdout", "--exit-zero-always", "--format", "json", "--no-langdetect"]
  const { stdout } = await promisify(execFile)(process.env.JAVA ?? "java", [...checker, ...how, keptHtml], {
    maxBuffer: 256 * 1_024 * 1_024,
  })
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] }
  const wrong = messages
    .filter(({ type, subType }) => type !== "info" || subType === "warning")
    .map(({ url, message, extract }) => ({
      message,
      extract,
      page: keptAs(decodeURIComponent(url?.split("/").at(-1) ?? "")),
    }))
  expect(wrong.slice(0, 30)).toEqual([])
})

for (const language of languages) {
  test(`every page there is was opened, in ${language}`, () => {
    const flat = compileBranches(pagesOf(routes)).map(({ pattern, matches }) => ({
      // A layout and the first page in it are one address.
      pattern: pattern.replace(/(?<=.)\/$/, ""),
      matches,
    }))
    const opened = files()
      .map(keptAs)
      .filter((kept) => kept.status === 200 && kept.language === language)
      .map(({ path }) => flat.find(({ matches }) => matches.test(path))?.pattern)
    const never = flat.map(({ pattern }) => pattern).filter((pattern) => !opened.includes(pattern))
    expect(never).toEqual([])
  })
}

type Shape = { id: string; parentId?: string; path?: string; index?: boolean }

/** Every route that shows a page of its own; the others answer with files or lead elsewhere. */
function pagesOf(entries: readonly RouteConfigEntry[], parentId?: string): Shape[] {
  return entries.flatMap(({ file, path, index, children = [] }) => {
    const source = readFileSync(join("app", file), "utf8")
    const shape = {
      id: file,
      ...(parentId ? { parentId } : {}),
      ...(path ? { path } : {}),
      ...(index ? { index } : {}),
    }
    if (children.length === 0 && !/^export default/m.test(source)) return []
    return [shape, ...pagesOf(children, file)]
  })
}
