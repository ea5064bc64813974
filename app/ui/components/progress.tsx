import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly step: number
  readonly of: number
  readonly kind?: "question" | "step"
  readonly id?: string
}

/** How far along, in words first: "Question 3 of 9". */
export function Progress({ step, of, kind = "question", id = "progress" }: Props) {
  const words = useWords().shared.progress
  return (
    <div className="vf-progress">
      <p className="vf-progress__words" id={id}>
        {words[kind](step, of)}
      </p>
      <progress className="vf-progress__bar" value={step} max={of} aria-labelledby={id} />
    </div>
  )
}
