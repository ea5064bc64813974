import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** A step that was taken: when, and by whom where the reader may know. */
export type Mark = { readonly at: Date; readonly by?: string | null }

type Props = {
  readonly id?: string
  readonly known: Mark | null
  readonly seen: Mark | null
  readonly signedOff: Mark | null
}

/** The three steps of one standard: which are taken, when and by whom. */
export function Marks({ id, known, seen, signedOff }: Props) {
  const { steps } = useWords().training
  return (
    <ul className="vf-marks" id={id}>
      <One name={steps.known} mark={known} />
      <One name={steps.seen} mark={seen} />
      <One name={steps["signed-off"]} mark={signedOff} />
    </ul>
  )
}

function One({ name, mark }: { readonly name: string; readonly mark: Mark | null }) {
  const words = useWords().training.plan
  return (
    <li className={mark ? "vf-marks__one vf-marks__one--done" : "vf-marks__one"}>
      <span className="vf-marks__name">{name}:</span>{" "}
      {mark ? (
        <>
          <Time at={mark.at} /> {mark.by && words.by(mark.by)}
        </>
      ) : (
        words.notYet
      )}
    </li>
  )
}
