import { redirect } from "@remix-run/node"
import { z } from "zod"
import type { BegunSession } from "#app/domain/accounts/index.server.ts"
import { askForSignInLink } from "#app/domain/messages/index.server.ts"
import { minutes } from "#app/kernel/durations.ts"
import { addressOf } from "#app/web/caller.server.ts"
import { cookieHeader, readCookie } from "#app/web/cookies.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { limit } from "#app/web/rate-limit.server.ts"
import { sameSitePath } from "#app/web/safe-redirect.server.ts"
import { besideHeaders, browserOf, signedInHeaders } from "#app/web/session.server.ts"

const windowSeconds = minutes(15) / 1_000

// A house of twenty people may share one address, so that is generous; one mailbox belongs to one person.
const fromOneAddress = 100
const toOneMailbox = 5

/** Where people land who were going nowhere in particular. */
export const landing = "/account"

const Asked = z.object({ email: z.string(), returnTo: z.string() })
export type AskedForLink = z.output<typeof Asked>

/** What this browser last asked for, so that it can be said again and sent again. */
export function lastAskedFor(request: Request): AskedForLink | null {
  const kept = readCookie(request, "sign-in")
  return kept === undefined ? null : Asked.parse(JSON.parse(kept))
}

/**
 * Asks for a link to an address that was typed or that a link is known to belong to.
 * @returns the way to "look in your e-mail", or null where that was too often
 */
export async function sendSignInLink(request: Request, asked: AskedForLink): Promise<Response | null> {
  if (!(await mayTryFromHere(request, "sign-in-link.address"))) return null
  const { email, returnTo } = asked
  const name = "sign-in-link.mailbox"
  const toMailbox = await limit({ name, key: email.toLowerCase(), max: toOneMailbox, windowSeconds })
  if (!toMailbox.ok) return null
  await askForSignInLink(strangerCtx(request), { email, returnTo, browserHash: browserOf(request).hash })
  const kept = cookieHeader("sign-in", JSON.stringify(asked), { maxAgeSeconds: windowSeconds })
  return redirect("/sign-in/sent", { status: 303, headers: { "Set-Cookie": kept } })
}

/** Whether the place this request comes from may try once more what could be a guess. */
export async function mayTryFromHere(request: Request, name: string): Promise<boolean> {
  const allowed = await limit({ name, key: addressOf(request), max: fromOneAddress, windowSeconds })
  return allowed.ok
}

/** Whether one more card's words may be tried at all: guessing from many places stays as slow as from one. */
export async function mayTryWords(): Promise<boolean> {
  const allowed = await limit({ name: "card.words.all", key: "all", max: 2_000, windowSeconds })
  return allowed.ok
}

/** Signs the browser in and sends it where it was going. */
export function signedIn({ token }: BegunSession, returnTo: string | null | undefined): Response {
  return redirect(sameSitePath(returnTo, landing), { status: 303, headers: signedInHeaders(token) })
}

/** Signs somebody in at the device of the one signed in so far, who stays beside them. */
export function signedInBeside(
  request: Request,
  { token }: BegunSession,
  returnTo: string | null | undefined,
): Response {
  return redirect(sameSitePath(returnTo, landing), { status: 303, headers: besideHeaders(request, token) })
}
