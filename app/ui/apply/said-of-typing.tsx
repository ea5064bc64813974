import type { AssistedWay } from "#app/domain/applications/vocabulary.ts"
import { Checkbox } from "#app/ui/forms/checkboxes.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly way: AssistedWay
  readonly wrong:
    | { readonly problems: readonly Problem[]; readonly values: Record<string, unknown> }
    | undefined
}

/** What a helper says before they send what they typed for somebody. */
export function SaidOfTyping({ way, wrong }: Props) {
  const { check: words } = useWords().helping
  const boxes = [
    { name: "readBack", label: words.readBack[way] },
    { name: "agreed", label: way === "paper" ? words.agreedPaper : words.agreed },
  ]
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {boxes.map(({ name, label }) => (
        <Checkbox
          key={name}
          name={name}
          label={label}
          checked={wrong?.values[name] === "on"}
          problem={problemOf(wrong?.problems, name)}
        />
      ))}
    </>
  )
}
