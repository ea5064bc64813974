import { clockOptions, dayInSentence } from "#app/kernel/language.ts"
import { type Language, localeOf } from "#app/ui/language/language.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: Language, kind: "day" | "time", timeZone: string): Intl.DateTimeFormat {
  const key = `${language}|${kind}|${timeZone}`
  const kept = formats.get(key)
  if (kept) return kept
  const options: Intl.DateTimeFormatOptions =
    kind === "day"
      ? { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone }
      : { ...clockOptions(language), timeZone }
  const made = new Intl.DateTimeFormat(localeOf(language), options)
  formats.set(key, made)
  return made
}

const daysSaid = new Map<string, string>()
const daysKept = 2_000
const hour = 3_600_000

/** "Thursday 3 December 2026". */
function sayDay(language: Language, at: Date, timeZone: string): string {
  // Saying a day costs more than drawing the rest of a job in the list. In our time zones no day ends within
  // an hour of the clock.
  const key = `${language}|${timeZone}|${Math.floor(at.getTime() / hour)}`
  const kept = daysSaid.get(key)
  if (kept !== undefined) return kept
  const said = dayInSentence(formatOf(language, "day", timeZone).format(at), language)
  if (daysSaid.size >= daysKept) daysSaid.clear()
  daysSaid.set(key, said)
  return said
}

type Props =
  | { /** An instant. */ readonly at: Date; readonly show?: "date" | "date-time" | "time" }
  | { /** A day, `YYYY-MM-DD`. */ readonly day: string }

/** When, in words: an instant as it is in London, or a day as it is written. */
export function Time(props: Props) {
  const language = useLanguage()
  const words = useWords().shared.when
  if ("day" in props) {
    const noon = new Date(`${props.day}T12:00:00Z`)
    return <time dateTime={props.day}>{sayDay(language, noon, "UTC")}</time>
  }
  const { at, show = "date" } = props
  const day = sayDay(language, at, "Europe/London")
  const time = formatOf(language, "time", "Europe/London").format(at)
  const said = show === "date" ? day : show === "time" ? time : words.dayAndTime(day, time)
  return <time dateTime={at.toISOString()}>{said}</time>
}
