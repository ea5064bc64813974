import { days } from "#app/kernel/durations.ts"
import { isLanguage, type Language } from "#app/ui/language/language.ts"
import { cookieHeader, rawCookie } from "#app/web/cookies.server.ts"

const keptForSeconds = days(365) / 1_000

/**
 * The language a `Cookie` header asks for; English where it asks for none. The signature is not checked:
 * the value is one of three, and this runs for every page that comes from store.
 */
export function languageOfCookies(header: string | undefined): Language {
  const value = header && rawCookie(header, "language")?.split(".", 1)[0]
  return isLanguage(value) ? value : "en"
}

/** The language this reader has chosen. */
export function languageOf(request: Request): Language {
  return languageOfCookies(request.headers.get("cookie") ?? undefined)
}

/** A `Set-Cookie` header's value that keeps the choice for a year, without an account. */
export function languageCookieHeader(language: Language): string {
  return cookieHeader("language", language, { maxAgeSeconds: keptForSeconds })
}
