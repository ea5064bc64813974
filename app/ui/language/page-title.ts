import type { MetaDescriptor } from "@remix-run/react"
import type { Words } from "#app/ui/language/en/index.ts"
import type { Language } from "#app/ui/language/language.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { type Frame, plainFrame } from "#app/ui/layout/frame.ts"

type Match = { readonly id: string; readonly data?: unknown }

function frameOf(matches: readonly (Match | undefined)[]): Frame {
  const root = matches.find((match) => match?.id === "root")
  return (root?.data as Frame | undefined) ?? plainFrame
}

/** The reader's catalogue, from what `meta` is given. */
export function wordsOfMatches(matches: readonly (Match | undefined)[]): Words {
  return wordsFor(frameOf(matches).language)
}

/**
 * The page's title and, where given, its description, for `meta`:
 * `export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.public.home.title)`
 * With problems the title starts by saying so, because it is what a screen reader says first. What an action
 * found wrong is known without being passed; `problems` is for pages that look at their address.
 */
export function pageTitle(
  matches: readonly (Match | undefined)[],
  title: (words: Words, language: Language) => string,
  more: { readonly description?: (words: Words) => string; readonly problems?: boolean } = {},
): MetaDescriptor[] {
  const { language, problems = false } = frameOf(matches)
  const words = wordsFor(language)
  const asked = title(words, language)
  const said = more.problems || problems ? words.shared.titleWithProblem(asked) : asked
  const name = words.shared.productName
  return [
    { title: said === name ? name : `${said} – ${name}` },
    ...(more.description ? [{ name: "description", content: more.description(words) }] : []),
  ]
}
