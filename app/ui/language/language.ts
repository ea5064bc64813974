export const languages = ["en", "easy-read", "cy"] as const

/** A language of the product. Easy Read is one of them, not a form of English. */
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** For the `lang` attribute. */
export function htmlLang(language: Language): "en-GB" | "cy" {
  return language === "cy" ? "cy" : "en-GB"
}

/** For `Intl`. */
export function localeOf(language: Language): "en-GB" | "cy-GB" {
  return language === "cy" ? "cy-GB" : "en-GB"
}
