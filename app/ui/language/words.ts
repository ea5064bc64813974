import { cy } from "#app/ui/language/cy/index.ts"
import { easyRead } from "#app/ui/language/easy-read/index.ts"
import { en, type Words } from "#app/ui/language/en/index.ts"
import type { Language } from "#app/ui/language/language.ts"
import { withOverride } from "#app/ui/language/override.ts"

const catalogues: Readonly<Record<Language, Words>> = {
  en,
  "easy-read": withOverride(en, easyRead),
  cy: withOverride(en, cy),
}

/** The whole catalogue in one language. */
export function wordsFor(language: Language): Words {
  return catalogues[language]
}
