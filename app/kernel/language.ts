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

/** How a clock is said: "10:30 am"; in Welsh "10:30 y bore". */
export function clockOptions(language: Language): Intl.DateTimeFormatOptions {
  // With `hour12` noon is 0 in British English.
  const clock = { hour: "numeric", minute: "2-digit", hourCycle: "h12" } as const
  return language === "cy" ? { ...clock, dayPeriod: "long" } : clock
}

/**
 * A day as `Intl` says it, put so that it can stand in a sentence: without this machine's commas, and in Welsh
 * with a small letter.
 */
export function dayInSentence(said: string, language: Language): string {
  const day = said.replaceAll(",", "")
  return language === "cy" ? day.charAt(0).toLowerCase() + day.slice(1) : day
}

/** A day for a letter, such as "Friday 9 April", by London's calendar. */
export function dayInWords(day: Date, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "Europe/London",
  })
  return dayInSentence(format.format(day), language)
}

/** An hour for a sentence, such as "12:04 pm", by London's clocks. */
export function clockInWords(at: Date, language: Language): string {
  const options = { ...clockOptions(language), timeZone: "Europe/London" }
  return new Intl.DateTimeFormat(localeOf(language), options).format(at)
}
