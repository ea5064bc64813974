import type { AppLoadContext } from "@remix-run/node"

/** What the web process and the drawing of a page tell each other about one request. */
export type LoadContext = AppLoadContext & {
  /** Made once a page asks for it: only then does its policy let scripts run. */
  nonce?: string
  /** The page, where one was drawn. Saves a stream that would be read at once. */
  html?: string
  /** The earliest instant at which a loader says that its page is no longer right. */
  freshUntil?: Date
  /** Set where the database did not answer. */
  unavailable: boolean
}

export function isLoadContext(context: AppLoadContext): context is LoadContext {
  return typeof context.unavailable === "boolean"
}
