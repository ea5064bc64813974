import { redirect } from "@remix-run/node"
import { days } from "#app/kernel/durations.ts"
import { cookieHeader, forgetCookieHeader, readCookie } from "#app/web/cookies.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"

/** What a page needs to be read aloud. @param sound address of what it says as sound, where there is one */
export function aloudOf(request: Request, sound: string | null = null) {
  const chosen = readsAloud(request)
  return { chosen, script: chosen ? islandAddress("read-aloud") : null, sound }
}

const keptForSeconds = days(365) / 1_000

/**
 * Whether this reader has chosen to be read to. A page with `?aloud=on` or `off` keeps the choice and comes
 * back without it. @throws Response: the way back
 */
export function readsAloud(request: Request): boolean {
  const { pathname, searchParams } = new URL(request.url)
  const choice = searchParams.get("aloud")
  if (choice === null) return readCookie(request, "aloud") === "on"
  searchParams.delete("aloud")
  const kept =
    choice === "on"
      ? cookieHeader("aloud", "on", { maxAgeSeconds: keptForSeconds })
      : forgetCookieHeader("aloud")
  const query = searchParams.size > 0 ? `?${searchParams}` : ""
  throw redirect(`${pathname}${query}`, { status: 303, headers: { "Set-Cookie": kept } })
}
