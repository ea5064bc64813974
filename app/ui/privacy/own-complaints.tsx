import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Complaint = {
  readonly id: string
  readonly words: string
  readonly madeAt: Date
  readonly dueAt: Date
  readonly answer: string | null
  readonly answeredAt: Date | null
}

/** An applicant's complaints, each with its clock, and its answer once there is one. */
export function OwnComplaints({ complaints }: { readonly complaints: readonly Complaint[] }) {
  const words = useWords().privacy.complain
  if (complaints.length === 0) return null
  return (
    <section aria-labelledby="complaints">
      <h2 className="govuk-heading-m" id="complaints">
        {words.yours}
      </h2>
      {complaints.map(({ id, words: written, madeAt, dueAt, answer, answeredAt }) => (
        <article key={id}>
          <h3 className="govuk-heading-s">
            {words.made} <Time at={madeAt} show="date-time" />
          </h3>
          <InsetText>
            <Prose text={written} />
          </InsetText>
          {answeredAt && answer !== null ? (
            <>
              <h4 className="govuk-heading-s">{words.answer}</h4>
              <Prose text={answer} english />
              <p className="govuk-body">
                {words.answeredOn} <Time at={answeredAt} />.
              </p>
            </>
          ) : (
            <p className="govuk-body">
              <strong>
                {words.answerBy} <Time at={dueAt} />.
              </strong>{" "}
              {words.kept}
            </p>
          )}
        </article>
      ))}
    </section>
  )
}
