import { Idea } from "#app/ui/components/idea.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly packs: readonly { readonly printedOn: string; readonly sheets: number; readonly back: number }[]
  /** Whom to ask for it. */
  readonly person: string
}

/** The packs that were printed for a member, and how many of their sheets are back. */
export function OwnPaper({ packs, person }: Props) {
  const words = useWords().panel.paper.mine
  if (packs.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {packs.map(({ printedOn, sheets, back }, index) => (
        <Idea key={index} picture="letter">
          {words.printed} <Time day={printedOn} />. {words.back(back, sheets)}
        </Idea>
      ))}
      {packs.some(({ sheets, back }) => back < sheets) && <p className="govuk-body">{words.ask(person)}</p>}
    </>
  )
}
