import { DateField } from "#app/ui/forms/date-field.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { dayOf, type Typed } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly typed: Typed; readonly problems: readonly Problem[] | undefined }

/** The last day to apply, and the day by which everybody hears. */
export function DaysFields({ typed, problems }: Props) {
  const words = useWords().provider.vacancyForm
  return (
    <>
      <DateField
        name="closes"
        legend={words.closes}
        hint={words.closesHint}
        value={dayOf(typed, "closes")}
        problem={problemOf(problems, "closes")}
      />
      <DateField
        name="hear"
        legend={words.hear}
        hint={words.hearHint}
        value={dayOf(typed, "hear")}
        problem={problemOf(problems, "hear")}
      />
    </>
  )
}
