import { type Language, localeOf } from "#app/ui/language/language.ts"
import { useLanguage } from "#app/ui/language/use-words.ts"

type Show = "date" | "date-time" | "time"

const parts: Readonly<Record<Show, Intl.DateTimeFormatOptions>> = {
  date: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  "date-time": {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
  },
  time: { hour: "numeric", minute: "2-digit" },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: Language, show: Show, timeZone: string): Intl.DateTimeFormat {
  const key = `${localeOf(language)}|${show}|${timeZone}`
  const kept = formats.get(key)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(localeOf(language), { ...parts[show], timeZone })
  formats.set(key, made)
  return made
}

type Props =
  | { /** An instant. */ readonly at: Date; readonly show?: Show }
  | { /** A day, `YYYY-MM-DD`. */ readonly day: string }

/** When, in words: an instant as it is in London, or a day as it is written. */
export function Time(props: Props) {
  const language = useLanguage()
  if ("day" in props) {
    const noon = new Date(`${props.day}T12:00:00Z`)
    return <time dateTime={props.day}>{formatOf(language, "date", "UTC").format(noon)}</time>
  }
  const said = formatOf(language, props.show ?? "date", "Europe/London").format(props.at)
  return <time dateTime={props.at.toISOString()}>{said}</time>
}
