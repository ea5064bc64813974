export const languages = ["en", "easy-read", "cy"] as const

/** A language of the product. Easy Read is one of them, not a form of English. */
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** For `Intl`. */
export function localeOf(language: Language): "en-GB" | "cy-GB" {
  return language === "cy" ? "cy-GB" : "en-GB"
}

/** A day for a letter, such as "Friday 9 April", by London's calendar. */
export function dayInWords(day: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "Europe/London",
  }).format(day)
}
