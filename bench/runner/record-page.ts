import type { Child } from "./child.ts"
import { recordStatements } from "./recorded.ts"
import type { Stand } from "./stand.ts"

type Asking = {
  readonly path: string
  readonly cookie?: string
  /** The address that whoever asks comes from. */
  readonly from?: string
}

/** A page of the product as it is sent, and all that the database was asked for it, once its caches are warm. */
export async function recordPage({ large, databaseLog }: Stand, web: Child, { path, cookie, from }: Asking) {
  const ask = async () => {
    const response = await fetch(`http://127.0.0.1:${web.port}${path}`, {
      headers: {
        "accept-encoding": "identity",
        ...(cookie && { cookie }),
        ...(from && { "x-forwarded-for": from }),
      },
      redirect: "manual",
    })
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    return response.text()
  }
  await ask()
  let html = ""
  const transactions = await recordStatements({ owner: large.owner, logFile: databaseLog }, async () => {
    html = await ask()
  })
  // What we asked the server ourselves, to change its log, is none of the page's.
  const asked = transactions.filter(({ statements }) =>
    statements.every(({ text }) => !/pg_reload_conf|alter system/i.test(text)),
  )
  return { path, html, transactions: asked }
}
