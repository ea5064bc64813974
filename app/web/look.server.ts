import type { TakingPart } from "#app/domain/panels/taking-part.ts"
import { type TextSize, textSizes } from "#app/domain/panels/vocabulary.ts"
import { days } from "#app/kernel/durations.ts"
import { cookieHeader, forgetCookieHeader, readCookie } from "#app/web/cookies.server.ts"
import { languageCookieHeader, languageOf } from "#app/web/language.server.ts"

const maxAgeSeconds = days(400) / 1_000

/** How large words are, and whether Easy Read has its pictures. Says nothing of who reads. */
export type Look = { readonly textSize: TextSize; readonly pictures: boolean }

/** How this browser's pages look; null where nobody has said. */
export function lookOf(request: Request): Look | null {
  const kept = readCookie(request, "look")
  if (kept === undefined) return null
  const [size, pictures] = kept.split(" ")
  return { textSize: textSizes.find((one) => one === size) ?? "normal", pictures: pictures !== "no-pictures" }
}

/** `Set-Cookie` headers that make this browser's pages the way somebody likes them. */
export function lookHeaders(request: Request, part: TakingPart): Headers {
  const headers = new Headers()
  const look = `${part.textSize} ${part.pictures ? "pictures" : "no-pictures"}`
  headers.append("Set-Cookie", cookieHeader("look", look, { maxAgeSeconds }))
  const language = languageOf(request)
  const wanted = part.easyRead ? "easy-read" : language === "easy-read" ? "en" : language
  headers.append("Set-Cookie", languageCookieHeader(wanted))
  headers.append(
    "Set-Cookie",
    part.readAloud ? cookieHeader("aloud", "on", { maxAgeSeconds }) : forgetCookieHeader("aloud"),
  )
  return headers
}
