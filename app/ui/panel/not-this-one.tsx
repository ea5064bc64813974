import type { CannotScoreReason } from "#app/domain/panels/vocabulary.ts"
import { useCannotInWords } from "#app/ui/panel/cannot-in-words.ts"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"

type Props = {
  readonly cannot: CannotScoreReason | null
  readonly cannotHref: string
  readonly knowsHref: string
}

/** Ways to leave an answer to somebody else. */
export function NotThisOne({ cannot, cannotHref, knowsHref }: Props) {
  const words = usePanelWords().moving
  const why = useCannotInWords()
  return (
    <section className="vf-not-this-one" aria-labelledby="not-this-one">
      <h2 className="govuk-heading-s" id="not-this-one">
        {words.title}
      </h2>
      {cannot !== null && <p className="govuk-body">{words.nowCannot(why(cannot))}</p>}
      <ul className="vf-not-this-one__ways">
        <li>
          <a className="govuk-link" href={cannotHref}>
            {words.cannotLink}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={knowsHref}>
            {words.knowsLink}
          </a>
        </li>
      </ul>
    </section>
  )
}
