import type { LoaderFunctionArgs } from "@remix-run/node"
import { readCalendarFeed } from "#app/domain/decisions/index.server.ts"
import { calendarAnswer } from "#app/web/calendar-answer.server.ts"
import { addressOf } from "#app/web/caller.server.ts"
import { limit } from "#app/web/rate-limit.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"

const anHour = 3_600

/** Meetings at a private address: for calendars, which come without a session. Whoever has the address may read it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? ""
  const perFeed = { name: "calendar-feed", key: token, max: 120, windowSeconds: anHour }
  const perCaller = {
    name: "calendar-feed-caller",
    key: addressOf(request),
    max: 1_200,
    windowSeconds: anHour,
  }
  for (const each of [perCaller, perFeed]) {
    const may = await limit(each)
    if (!may.ok) throw answer(429, { "Retry-After": String(may.error.retryAfterSeconds) })
  }
  const feed = await readCalendarFeed(strangerCtx(request), token)
  if (feed.ok) return calendarAnswer(feed.value)
  throw answer(feed.error.kind === "ended" ? 410 : 404)
}

const answer = (status: 404 | 410 | 429, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...headers, "Cache-Control": "no-store" } })
