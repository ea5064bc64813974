import type { Language } from "#app/kernel/language.ts"

export { isLanguage, type Language, languages, localeOf } from "#app/kernel/language.ts"

/** For the `lang` attribute. */
export function htmlLang(language: Language): "en-GB" | "cy" {
  return language === "cy" ? "cy" : "en-GB"
}
