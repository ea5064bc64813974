import { createServer, type RequestListener } from "node:http"
import { bytesLimit } from "./limits/bytes.ts"
import { documentLimit } from "./limits/document.ts"
import { pagesLimit } from "./limits/pages.ts"
import { replayLimit } from "./limits/replay.ts"
import { scoreLimit } from "./limits/score.ts"
import { submitLimit } from "./limits/submit.ts"

/** A limit as a process of its own: what bare Node does with the same bytes, the same page or the same SQL. */
const kinds: Readonly<
  Record<string, (env: NodeJS.ProcessEnv) => RequestListener | Promise<RequestListener>>
> = {
  bytes: ({ LIMIT_FILE }) => bytesLimit(LIMIT_FILE ?? ""),
  document: ({ LIMIT_FILE }) => documentLimit(LIMIT_FILE ?? ""),
  pages: ({ DATABASE_URL, LIMIT_FILE }) => pagesLimit(DATABASE_URL ?? "", LIMIT_FILE ?? ""),
  replay: ({ DATABASE_URL, LIMIT_FILE }) => replayLimit(DATABASE_URL ?? "", LIMIT_FILE ?? ""),
  score: ({ DATABASE_URL }) => scoreLimit(DATABASE_URL ?? ""),
  submit: ({ DATABASE_URL }) => submitLimit(DATABASE_URL ?? ""),
}

const make = kinds[process.env.LIMIT ?? ""]
if (!make) throw new Error("LIMIT names no limit.")
const server = createServer({ keepAliveTimeout: 65_000 }, await make(process.env))
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"))
const end = () => process.exit(0)
process.on("disconnect", end)
process.on("SIGTERM", end)
