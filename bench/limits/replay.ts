import { verify } from "node:crypto"
import { readFileSync } from "node:fs"
import type { RequestListener } from "node:http"
import postgres from "postgres"
import type { ReactElement } from "react"
import { renderToString } from "react-dom/server"
import { readPublicKey } from "#app/platform/signing-keys.server.ts"
import type { Recorded } from "../runner/recorded.ts"
import { elementsOf, parsePage } from "./page-tree.ts"

/** A page of the product, and all that the database was asked for it. */
export type Replayed = {
  readonly path: string
  readonly html: string
  readonly transactions: readonly Recorded[]
  /** Whether the page is drawn by React each time, or sent as it was. */
  readonly drawn: boolean
  /** A signature that is looked at before it is sent: bytes and signature in base64, the key as a Multikey. */
  readonly checked?: { readonly bytes: string; readonly signature: string; readonly key: string }
}

const asWritten = (oid: number) => ({ to: oid, from: [], serialize: (text: unknown) => text, parse: String })

/**
 * node:http and the product's own statements, prepared, with the same parameters in as many transactions,
 * then the product's page drawn by React's renderToString or sent as it was recorded: no framework, no check.
 */
export function replayLimit(databaseUrl: string, file: string): RequestListener {
  // Parameters come from the log as the server writes them: none is to be turned into text once more.
  const types = Object.fromEntries(
    Object.entries({ bool: 16, bytea: 17, json: 114, date: 1082, timestamptz: 1184, jsonb: 3802 }).map(
      ([name, oid]) => [name, asWritten(oid)],
    ),
  )
  const sql = postgres(databaseUrl, { max: 20, fetch_types: false, onnotice: () => {}, types })
  const pages = JSON.parse(readFileSync(file, "utf8")) as Replayed[]
  const answers = new Map(pages.map((page) => [page.path, answerOf(page)]))
  return (req, res) => {
    const answer = answers.get(req.url ?? "")
    if (!answer) return res.writeHead(404, ["Content-Length", "0"]).end()
    ask(sql, answer.transactions)
      .then(() => {
        const body = answer.draw()
        res.writeHead(200, [
          ...["Content-Type", "text/html; charset=utf-8", "Content-Length", String(body.length)],
        ])
        res.end(body)
      })
      .catch(() => res.writeHead(500, ["Content-Length", "0"]).end())
  }
}

function answerOf({ html, transactions, drawn, checked }: Replayed) {
  const whole = Buffer.from(html)
  if (checked) {
    const { publicKey } = readPublicKey(checked.key)
    const bytes = Buffer.from(checked.bytes, "base64")
    const signature = Buffer.from(checked.signature, "base64")
    const draw = () => {
      if (!verify(null, bytes, publicKey, signature)) throw new Error("the signature does not fit")
      return whole
    }
    return { transactions, draw }
  }
  if (!drawn) return { transactions, draw: () => whole }
  const tree = parsePage(html)
  return {
    transactions,
    draw: () => Buffer.from(`<!DOCTYPE html>${renderToString(elementsOf(tree, []) as ReactElement)}`),
  }
}

async function ask(sql: postgres.Sql, transactions: readonly Recorded[]): Promise<void> {
  for (const { access, statements } of transactions) {
    const all = async (tx: Pick<postgres.Sql, "unsafe">) => {
      for (const { text, values } of statements) await tx.unsafe(text, [...values], { prepare: true })
    }
    if (access === null) await all(sql)
    else await sql.begin(access, all)
  }
}
