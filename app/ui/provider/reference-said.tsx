import type { ReferenceStanding } from "#app/domain/decisions/vocabulary.ts"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Answer = {
  readonly writtenBy: string | null
  readonly answeredAt: Date
  readonly signed: string | null
  readonly worked: string | null
  readonly conduct: string | null
  readonly whyLeft: string | null
  readonly whyNot: string | null
}

export type OneReference = {
  readonly id: string
  readonly referee: {
    readonly name: string
    readonly relation: string
    readonly email: string
    readonly phone: string
  } | null
  readonly careWork: boolean
  readonly standing: ReferenceStanding
  readonly askedAt: Date
  readonly answer: Answer | null
}

type Props = { readonly one: OneReference; readonly path: string }

/** Who was asked, and what they said. */
export function ReferenceSaid({ one, path }: Props) {
  const words = useWords().provider.references
  const { checks } = useWords().provider
  const { referee, answer, askedAt, careWork } = one
  return (
    <>
      <SummaryList
        rows={[
          ...(referee
            ? [
                { key: words.relationKey, value: referee.relation },
                { key: words.reach, value: [referee.email, referee.phone].filter(Boolean).join(", ") },
              ]
            : []),
          { key: words.askedOn, value: <Time at={askedAt} /> },
          ...(answer ? [{ key: words.cameOn, value: <Time at={answer.answeredAt} show="date-time" /> }] : []),
        ]}
      />
      {answer && (
        <>
          <p className="govuk-body">
            {answer.writtenBy ? words.rang(answer.writtenBy) : words.wroteIt} {words.confidential}
          </p>
          {one.standing === "declined" ? (
            <>
              <h2 className="govuk-heading-m">{words.whyNot}</h2>
              <Prose text={answer.whyNot ?? words.noReason} />
            </>
          ) : answer.conduct === null ? (
            <p className="govuk-body">{words.wordsGone}</p>
          ) : (
            <>
              <Said answer={answer} careWork={careWork} />
              <p className="govuk-body">
                {words.nowRecord}{" "}
                <a className="govuk-link" href={`${path}/checks/conduct`}>
                  {checks.items.conduct.title}
                </a>
                {careWork && (
                  <>
                    ,{" "}
                    <a className="govuk-link" href={`${path}/checks/why-left`}>
                      {checks.items["why-left"].title}
                    </a>
                  </>
                )}
              </p>
            </>
          )}
        </>
      )}
    </>
  )
}

function Said({ answer, careWork }: { readonly answer: Answer; readonly careWork: boolean }) {
  const words = useWords().provider.references
  const parts = [
    { title: words.signed, text: answer.signed },
    { title: words.worked, text: answer.worked },
    { title: words.conduct, text: answer.conduct },
    ...(careWork ? [{ title: words.whyLeft, text: answer.whyLeft }] : []),
  ]
  return parts.map(({ title, text }) => (
    <section key={title}>
      <h2 className="govuk-heading-m">{title}</h2>
      <Prose text={text ?? words.notSaid} />
    </section>
  ))
}
