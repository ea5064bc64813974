const longestAddress = 2_000
const nowhere = "http://same-site.invalid"

/**
 * `to` if it is an address within this site (a path, with search and fragment), else `otherwise`.
 * Browsers read `//host`, `/\host` and a path with control characters as another site's address.
 */
export function sameSitePath(to: unknown, otherwise = "/"): string {
  if (typeof to !== "string" || to.length > longestAddress || !to.startsWith("/")) return otherwise
  const parsed = URL.canParse(to, nowhere) ? new URL(to, nowhere) : undefined
  if (!parsed || parsed.origin !== nowhere) return otherwise
  const path = `${parsed.pathname}${parsed.search}${parsed.hash}`
  return path.startsWith("//") ? otherwise : path
}
