import type { Agreement, PanelSize } from "#app/domain/fairness/rules.ts"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly questions: readonly {
    readonly id: string
    readonly title: string
    readonly alpha: number | null
    readonly agreement: Agreement
  }[]
  readonly panelSize: PanelSize
}

/** How far a panel agrees on each question whose scores may be seen. */
export function PanelAgreement({ questions, panelSize }: Props) {
  const words = useWords().provider.fair
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="agreement">
      <h2 className="govuk-heading-m" id="agreement">
        {words.agreementTitle}
      </h2>
      <SummaryList
        rows={questions.map(({ title, agreement, alpha }) => ({
          key: title,
          value: (
            <>
              {words.agreement[agreement]}
              {alpha !== null && <span className="govuk-hint"> {words.alpha(alpha.toFixed(2))}</span>}
            </>
          ),
        }))}
      />
      <p className="govuk-body">{refusalText(words.panelSize, panelSize)}</p>
    </section>
  )
}
