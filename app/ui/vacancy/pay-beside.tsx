import type { PayComparison, PayLabel } from "#app/domain/vacancies/rules.ts"
import { formatPounds } from "#app/kernel/money.ts"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

function Beside({ name, comparison }: { readonly name: string; readonly comparison: PayComparison }) {
  const words = useWords().public.vacancy.payAgainst
  const { rate, differencePence } = comparison
  const apart = formatPounds(Math.abs(differencePence))
  const said =
    differencePence > 0 ? words.above(apart) : differencePence < 0 ? words.below(apart) : words.same
  return (
    <li className={differencePence >= 0 ? "vf-pay vf-pay--good" : "vf-pay"}>
      <strong>{said}</strong> {words.than(name, formatPounds(rate.pencePerHour))} ({words.from}{" "}
      <Time day={rate.validFrom} />;{" "}
      <a className="govuk-link" href={rate.sourceUrl} rel="noreferrer">
        {words.source} <VisuallyHidden>{words.sourceOf(name)}</VisuallyHidden>
      </a>
      )
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
          <Beside name={words.nationalLivingWage} comparison={pay.nationalLivingWage} />
        )}
        {pay.realLivingWage && <Beside name={words.realLivingWage} comparison={pay.realLivingWage} />}
      </ul>
    </>
  )
}
