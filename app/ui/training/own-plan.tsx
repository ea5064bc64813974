import type { LearningChain } from "#app/domain/training/learning-chain.ts"
import type { LearningLine } from "#app/domain/training/learning-line.ts"
import { Details } from "#app/ui/components/details.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { LearningList } from "#app/ui/training/learning-list.tsx"
import { Marks } from "#app/ui/training/marks.tsx"
import { PlanProgress } from "#app/ui/training/plan-progress.tsx"

type Props = {
  readonly plan: {
    readonly employmentId: string
    readonly provider: string
    readonly startedOn: string
    readonly accreditation: { readonly status: string } | null
    readonly learning: readonly (LearningLine & { readonly chain: LearningChain | null })[]
    readonly progress: Parameters<typeof PlanProgress>[0]["progress"]
    readonly standards: readonly {
      readonly number: number
      readonly title: string
      readonly knownAt: Date | null
      readonly seenAt: Date | null
      readonly signedOffAt: Date | null
    }[]
  }
}

const mark = (at: Date | null) => at && { at }

/** A worker's own plan with one provider. */
export function OwnPlan({ plan }: Props) {
  const { employmentId, provider, startedOn, accreditation, learning, progress, standards } = plan
  const {
    passport: { plans: words },
    learning: { own },
  } = useWords()
  return (
    <article className="vf-owned" aria-labelledby={`plan-${employmentId}`}>
      {accreditation?.status === "awarded" && <Tag tone="good">{words.awarded}</Tag>}
      <h3 className="govuk-heading-s" id={`plan-${employmentId}`}>
        {words.at(provider)}
      </h3>
      <p className="govuk-body">
        {words.since} <Time day={startedOn} />. {words.how}
      </p>
      <PlanProgress progress={progress} id={`progress-${employmentId}`} />
      <Details summary={words.all}>
        <ol className="vf-standards">
          {standards.map(({ number, title, knownAt, seenAt, signedOffAt }) => (
            <li className="vf-standards__one" key={number}>
              <p className="vf-standards__name">{`${number}. ${title}`}</p>
              <Marks known={mark(knownAt)} seen={mark(seenAt)} signedOff={mark(signedOffAt)} />
            </li>
          ))}
        </ol>
      </Details>
      {learning.length > 0 && (
        <>
          <h4 className="govuk-heading-s">{own.title}</h4>
          <p className="govuk-body">{own.why}</p>
          <LearningList lines={learning} />
        </>
      )}
    </article>
  )
}
