import type { LearningChain } from "#app/domain/training/learning-chain.ts"
import type { LearningLine } from "#app/domain/training/learning-line.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ChainSentence } from "#app/ui/training/chain-sentence.tsx"
import { StateOf, StateShapes } from "#app/ui/training/learning-state.tsx"

type ListProps = {
  readonly lines: readonly (LearningLine & { readonly chain?: LearningChain | null })[]
  /** Where the record of one is; left out for whoever reads their own. */
  readonly hrefOf?: (code: string) => string
}

/** Training of one worker, each with where they stand. */
export function LearningList({ lines, hrefOf }: ListProps) {
  const words = useWords().training.wanted
  return (
    <ul className="vf-learning">
      {lines.map(({ code, title, state, until, onlyWhere, others, chain }) => {
        const when = [others.length > 0 && words.oneOf(others.join(", ")), onlyWhere].filter(Boolean)
        return (
          <li className="vf-learning__one" key={code}>
            <div>
              {hrefOf ? (
                <a className="govuk-link vf-learning__name" href={hrefOf(code)}>
                  {title}
                </a>
              ) : (
                <span className="vf-learning__name">{title}</span>
              )}
              {when.length > 0 && state !== "other-chosen" && (
                <p className="govuk-hint vf-learning__when">{when.join(" ")}</p>
              )}
              {chain && (
                <p className="vf-learning__chain">
                  <ChainSentence chain={chain} />
                </p>
              )}
            </div>
            <StateOf state={state} until={until} />
          </li>
        )
      })}
    </ul>
  )
}

type Props = {
  readonly name: string
  readonly lines: readonly LearningLine[]
  /** The worker's page, and where all training stands with its sources. */
  readonly here: string
  readonly catalogue: string
}

/** What a worker learns beside the Care Certificate, for whoever notes it. */
export function LearningOfOne({ name, lines, here, catalogue }: Props) {
  const words = useWords().learning.ofOne
  return (
    <section aria-labelledby="learning">
      <StateShapes />
      <h2 className="govuk-heading-m" id="learning">
        {words.title(name)}
      </h2>
      <p className="govuk-body">{lines.length === 0 ? words.none : words.why}</p>
      <LearningList lines={lines} hrefOf={(code) => `${here}/training/${code}`} />
      <p className="govuk-body">
        <a className="govuk-link" href={catalogue}>
          {words.where}
        </a>
      </p>
    </section>
  )
}
