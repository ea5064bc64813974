import type { Practised } from "#app/domain/panels/practice-rules.ts"
import type { GuideAnchor, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"

type Props = {
  readonly panel: { readonly slug: string }
  readonly question: Practised & {
    readonly guide: readonly GuideAnchor[]
    readonly welsh: WelshQuestion | null
  }
  readonly guide: { readonly why: string | null; readonly mayChange: boolean }
}

/** What each point means on this panel, with a way to change it while nobody has scored a real answer. */
export function GuideToChange({ panel, question, guide }: Props) {
  const words = useWords().panel.practice.spread
  const isEasy = useLanguage() === "easy-read"
  // A guide that the panel changed is in the panel's own words: the library's Welsh is not of it.
  const said = useQuestion({ ...question, welsh: guide.why === null ? question.welsh : null })
  return (
    <>
      <h2 className="govuk-heading-m">{words.guideTitle}</h2>
      <p className="govuk-body">{words.guideText}</p>
      {guide.why && (
        <p className="govuk-body">
          {words.changed} {guide.why}
        </p>
      )}
      <SummaryList
        rows={said.guide.map(({ points, label, description, easy }) => ({
          key: `${points}, ${label.toLowerCase()}`,
          value: (isEasy && easy) || description,
          ...(guide.mayChange && {
            change: {
              href: practicePaths(panel.slug).guide(question, points),
              what: words.what(points),
              text: words.change,
            },
          }),
        }))}
      />
      {!guide.mayChange && <p className="govuk-body">{words.fixed}</p>}
    </>
  )
}
