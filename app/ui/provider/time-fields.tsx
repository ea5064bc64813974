import { placeLimit } from "#app/domain/decisions/times-forms.ts"
import { meetingWays } from "#app/domain/decisions/vocabulary.ts"
import { DateField } from "#app/ui/forms/date-field.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { dayOf, type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

const usualMinutes = "45"

/** The fields of one time to meet. */
export function TimeFields({
  typed,
  problems,
}: {
  readonly typed: Typed
  readonly problems: readonly Problem[]
}) {
  const words = useWords().provider.times
  const said = (field: string) => problemOf(problems, field)
  return (
    <>
      <DateField name="on" legend={words.on} value={dayOf(typed, "on")} problem={said("on")} />
      <TextField
        name="time"
        label={words.time}
        hint={words.timeHint}
        value={textOf(typed, "time")}
        width={5}
        problem={said("time")}
      />
      <TextField
        name="minutes"
        label={words.minutesLabel}
        value={textOf(typed, "minutes") || usualMinutes}
        width={4}
        inputMode="numeric"
        problem={said("minutes")}
      />
      <Radios
        name="way"
        legend={words.way}
        choices={meetingWays.map((way) => ({ value: way, label: words.ways[way] }))}
        value={textOf(typed, "way")}
        problem={said("way")}
      />
      <TextArea
        name="place"
        label={words.place}
        hint={words.placeHint}
        value={textOf(typed, "place")}
        rows={3}
        limit={placeLimit}
        problem={said("place")}
      />
    </>
  )
}
