import { seconds } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"

export type Text = {
  /** A phone number. */
  readonly to: string
  readonly text: string
  /** The same each time this text is tried, so that a second copy can be told from a second text. */
  readonly id: string
}

/** This text will never be taken: there is no such number, for one. */
export type TextRefusal = { readonly kind: "refused" }

export type TextTransport = {
  /** @throws where trying again later may help */
  send(text: Text): Promise<Result<void, TextRefusal>>
}

/** Statuses of a 4xx that say nothing of the text itself: our key, the hour, the pace. */
const notOfTheText: ReadonlySet<number> = new Set([401, 403, 404, 408, 425, 429])

/** Hands texts to a gateway: a POST of `{ to, text }` with our key, and a key of its own for each text. */
export function httpTexts(url: string, token: string): TextTransport {
  return {
    async send({ to, text, id }) {
      const answer = await fetch(url, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "Idempotency-Key": id,
          ...(token && { Authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ to, text }),
        redirect: "error",
        signal: AbortSignal.timeout(seconds(15)),
      })
      await answer.body?.cancel()
      if (answer.ok) return ok(undefined)
      const { status } = answer
      if (status >= 400 && status < 500 && !notOfTheText.has(status)) return err({ kind: "refused" })
      throw new Error(`text not sent: the gateway answers ${status}`)
    },
  }
}

/** The process's way of sending texts, or null where none is set. */
export function textTransport(): TextTransport | null {
  const { TEXT_URL, TEXT_TOKEN } = env()
  return TEXT_URL ? httpTexts(TEXT_URL, TEXT_TOKEN) : null
}

/** Whether a text would reach anybody: a phone, or whoever reads the demo's mailbox. */
export function sendsTexts(): boolean {
  const { TEXT_URL, DEMO } = env()
  return DEMO || TEXT_URL !== undefined
}
