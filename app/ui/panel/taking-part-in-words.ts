import type { TakingPart, TakingPartStep } from "#app/domain/panels/taking-part.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Said = { readonly step: TakingPartStep; readonly text: string }

/** What somebody said of how they like to take part, page by page, in a few words each. */
export function useTakingPartInWords(): (part: TakingPart) => readonly Said[] {
  const words = useWords().panel.takingPart
  const { inShort } = words
  const list = (parts: readonly (string | false | null)[]) => parts.filter(Boolean).join(", ")
  const limit = (count: number | null, say: (count: number) => string) => count !== null && say(count)
  return (part) => [
    {
      step: "reading",
      text: list([
        part.easyRead && inShort.easyRead,
        part.textSize !== "normal" && inShort.large,
        part.readAloud && inShort.readAloud,
      ]),
    },
    { step: "ways", text: list(part.ways.map((way) => words.ways[way])) },
    {
      step: "pace",
      text: list([
        limit(part.answersAtOnce, inShort.atOnce),
        limit(part.answersADay, inShort.aDay),
        limit(part.answersAtMost, inShort.atMost),
        limit(part.minutesAtOnce, inShort.minutes),
      ]),
    },
    {
      step: "times",
      text: list([
        ...(part.days.length < 7 ? part.days.map((day) => words.dayNames[day - 1] ?? "") : []),
        ...(part.times.length < 3 ? part.times.map((time) => words.times[time]) : []),
      ]),
    },
    { step: "words", text: part.words },
  ]
}
