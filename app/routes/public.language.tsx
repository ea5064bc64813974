import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { isLanguage } from "#app/ui/language/language.ts"
import { languageCookieHeader } from "#app/web/language.server.ts"
import { sameSitePath } from "#app/web/safe-redirect.server.ts"

/** Keeps the chosen language, without an account or script, and goes back to the page the reader came from. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const to = searchParams.get("to")
  const back = sameSitePath(searchParams.get("back"))
  return redirect(back, isLanguage(to) ? { headers: { "Set-Cookie": languageCookieHeader(to) } } : {})
}
