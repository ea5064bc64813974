import { createRequire } from "node:module"

type SingleFetch = { encodeViaTurboStream: (...args: readonly unknown[]) => unknown }

/**
 * Remix writes the data of every page down a second time, for a page that hydrates to start from. None of
 * ours does, and for a long list that is a tenth of the work. Remix has no setting for it, so its function
 * is put to rest here; entry.server.tsx would throw its result away.
 */
export function handOverNothing(): void {
  const remix = createRequire(createRequire(import.meta.url).resolve("@remix-run/node"))
  const singleFetch = remix("@remix-run/server-runtime/dist/single-fetch.js") as SingleFetch
  singleFetch.encodeViaTurboStream = () => undefined
}
