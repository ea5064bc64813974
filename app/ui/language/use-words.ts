import type { Words } from "#app/ui/language/en/index.ts"
import type { Language } from "#app/ui/language/language.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { useFrame } from "#app/ui/layout/use-frame.ts"

/** The catalogue in the reader's language. */
export function useWords(): Words {
  return wordsFor(useFrame().language)
}

export function useLanguage(): Language {
  return useFrame().language
}

/** For the `lang` of words that are English on every page, such as a provider's; none where the page is too. */
export function useEnglishLang(): "en-GB" | undefined {
  return useLanguage() === "cy" ? "en-GB" : undefined
}
