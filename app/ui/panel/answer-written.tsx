import { SaidProse } from "#app/ui/apply/said.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { aloudParts } from "#app/ui/panel/read-to-me.tsx"

type Props = { readonly title: string; readonly text: string }

/** What one person wrote, or somebody made up to practise on: sentence by sentence for who is read to. */
export function AnswerWritten({ title, text }: Props) {
  const words = useWords().panel.answer
  return (
    <section className="vf-written" id={aloudParts.answer} aria-labelledby="what-was-written">
      <h2 className="vf-written__title" id="what-was-written">
        {title}
      </h2>
      {text.trim() ? <SaidProse text={text} /> : <p className="govuk-body">{words.empty}</p>}
    </section>
  )
}
