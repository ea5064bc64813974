import type { StepOutcome } from "#app/domain/decisions/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly steps: readonly { readonly id: string; readonly outcome: StepOutcome; readonly dueAt: Date }[]
  /** The vacancy's address. */
  readonly path: string
}

/** Decisions for many that are on their way and can still be undone. */
export function StepsToUndo({ steps, path }: Props) {
  const words = useWords().provider.lists.many
  return (
    <>
      {steps.map(({ id, outcome, dueAt }) => (
        <InsetText key={id}>
          {words.waits(outcome)} <Time at={dueAt} show="time" />.{" "}
          <a className="govuk-link" href={`${path}/many/${id}`}>
            {words.see}
          </a>
        </InsetText>
      ))}
    </>
  )
}
