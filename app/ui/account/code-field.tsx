import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly problems: readonly Problem[] | undefined
  readonly label?: string
  /** Only a code of the app will do. */
  readonly appOnly?: boolean
}

/** A code to type: what was typed before is of no use any more. */
export function CodeField({ problems, label, appOnly = false }: Props) {
  const words = useWords().secondStep
  return (
    <TextField
      name="code"
      width={10}
      label={label ?? words.code}
      hint={appOnly ? undefined : words.codeHint}
      problem={problemOf(problems, "code")}
      inputMode={appOnly ? "numeric" : "text"}
      autoComplete="one-time-code"
      spellCheck={false}
    />
  )
}
