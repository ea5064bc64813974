import { days, minutes } from "#app/kernel/durations.ts"
import { limit } from "#app/web/rate-limit.server.ts"
import { mayTryFromHere } from "#app/web/sign-in.server.ts"

/**
 * Whether somebody may try one more code. Six numbers can be guessed by whoever tries long enough, from wherever:
 * so tries are counted for the person, by the quarter of an hour and by the day.
 */
export async function mayTryCode(
  request: Request,
  personId: string,
): Promise<"yes" | "tooMany" | "tooManyToday"> {
  if (!(await mayTryFromHere(request, "second-step.address"))) return "tooMany"
  const soon = { name: "second-step.person", key: personId, max: 10, windowSeconds: minutes(15) / 1_000 }
  if (!(await limit(soon)).ok) return "tooMany"
  const today = { name: "second-step.day", key: personId, max: 60, windowSeconds: days(1) / 1_000 }
  return (await limit(today)).ok ? "yes" : "tooManyToday"
}

/** Where somebody goes on to: kept in the address of each page on the way. */
export function returnOf(request: Request): string {
  return new URL(request.url).searchParams.get("return") ?? ""
}
