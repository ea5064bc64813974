import { redirect } from "@remix-run/node"
import { days } from "#app/kernel/durations.ts"
import { cookieHeader, forgetCookieHeader, readCookie } from "#app/web/cookies.server.ts"

const keptForSeconds = days(365) / 1_000

/**
 * Whether this reader saves a score with one press: for whom each press is work, on every page with five points
 * and on the next day too. A page with `?way=one-press` or `two-presses` keeps the choice and comes back
 * without it. @throws Response: the way back
 */
export function savesWithOnePress(request: Request): boolean {
  const { pathname, searchParams } = new URL(request.url)
  const choice = searchParams.get("way")
  if (choice === null) return readCookie(request, "press") === "one"
  searchParams.delete("way")
  const kept =
    choice === "one-press"
      ? cookieHeader("press", "one", { maxAgeSeconds: keptForSeconds })
      : forgetCookieHeader("press")
  const query = searchParams.size > 0 ? `?${searchParams}` : ""
  throw redirect(`${pathname}${query}`, { status: 303, headers: { "Set-Cookie": kept } })
}
