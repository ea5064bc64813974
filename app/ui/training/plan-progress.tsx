import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly progress: {
    readonly of: number
    readonly known: number
    readonly seen: number
    readonly signedOff: number
  }
  /** Ties the words to the bar; unlike any other on the page. */
  readonly id: string
}

/** How far a plan is: in words, and in a bar that says the same. */
export function PlanProgress({ progress, id }: Props) {
  const { of, known, seen, signedOff } = progress
  const words = useWords().training.progress
  return (
    <div className="vf-progress vf-progress--plan">
      <p className="vf-progress__words" id={id}>
        {known + seen === 0 ? words.none(of) : words.signedOff(signedOff, of)}
      </p>
      <progress className="vf-progress__bar" value={signedOff} max={of} aria-labelledby={id} />
      {known + seen > 0 && signedOff < of && <p className="vf-progress__more">{words.also(known, seen)}</p>}
    </div>
  )
}
