import { Idea } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly packs: readonly { readonly printedOn: string; readonly sheets: number; readonly back: number }[]
  /** Whom to ask for it. */
  readonly person: string
  /** How many scores were typed from it, and where they are looked at. */
  readonly typed: number
  readonly href: string
}

/** The packs that were printed for a member, and how many of their sheets are back. */
export function OwnPaper({ packs, person, typed, href }: Props) {
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
      {typed > 0 && (
        <InsetText>
          <p className="govuk-body">{words.typed(typed)}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={href}>
              {words.toTyped}
            </a>
          </p>
        </InsetText>
      )}
      {packs.some(({ sheets, back }) => back < sheets) && <p className="govuk-body">{words.ask(person)}</p>}
    </>
  )
}
