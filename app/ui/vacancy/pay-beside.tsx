import type { PayComparison, PayLabel } from "#app/domain/vacancies/rules.ts"
import { formatPounds } from "#app/kernel/money.ts"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly name: string
  readonly comparison: PayComparison
  /** It is for people from this age on only. */
  readonly aged?: boolean
}

function Beside({ name, comparison, aged = false }: Props) {
  const words = useWords().public.vacancy.payAgainst
  const easy = useLanguage() === "easy-read"
  const { rate, differencePence } = comparison
  const apart = formatPounds(Math.abs(differencePence))
  const said =
    differencePence > 0 ? words.above(apart) : differencePence < 0 ? words.below(apart) : words.same
  const from = <Time day={rate.validFrom} />
  const source = (
    <a className="govuk-link" href={rate.sourceUrl} rel="noreferrer">
      {words.source} <VisuallyHidden>{words.sourceOf(name)}</VisuallyHidden>
    </a>
  )
  return (
    <li className={differencePence >= 0 ? "vf-pay vf-pay--good" : "vf-pay"}>
      <strong>{said}</strong>{" "}
      {easy ? (
        <>
          {words.short.than(name)} {words.short.rate(formatPounds(rate.pencePerHour))}{" "}
          {aged && words.short.aged} {words.short.since} {from}. {source}
        </>
      ) : (
        <>
          {words.than(name, formatPounds(rate.pencePerHour))} ({words.from} {from}; {source})
        </>
      )}
    </li>
  )
}

/** How a job's pay stands beside the legal and the recommended rate of the day, each with its source. */
export function PayBeside({ pay }: { readonly pay: PayLabel }) {
  const words = useWords().public.vacancy.payAgainst
  if (!pay.nationalLivingWage && !pay.realLivingWage) return null
  return (
    <>
      <h3 className="govuk-heading-s">{words.title}</h3>
      <ul className="govuk-list">
        {pay.nationalLivingWage && (
          <Beside name={words.nationalLivingWage} comparison={pay.nationalLivingWage} aged />
        )}
        {pay.realLivingWage && <Beside name={words.realLivingWage} comparison={pay.realLivingWage} />}
      </ul>
    </>
  )
}
