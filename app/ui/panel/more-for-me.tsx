import { Idea } from "#app/ui/components/idea.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"

type Props = {
  readonly panel: {
    readonly slug: string
    readonly questions: readonly { readonly sent: boolean }[]
  }
  /** Has said what a good day looks like. */
  readonly said: boolean
  /** The way to how they take part stands above already. */
  readonly howAbove: boolean
}

/** Who has just joined is shown where they say how they like to take part, until they have. */
export function HowITakePart() {
  const words = useWords().panel.takingPart
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <Idea picture={["choose", "calendar"]}>{words.first}</Idea>
      <p className="govuk-body">
        <a className="govuk-link" href="/panel/how">
          {words.link}
        </a>
      </p>
    </>
  )
}

/** What a member may like to do at any time: their good day, how they take part, who supports them, their calendar, how they score. */
export function MoreForMe({ panel: { slug, questions }, said, howAbove }: Props) {
  const { calendarFeed, goodDay, myScoring, supporters, takingPart } = useWords().panel
  const paths = panelPaths(slug)
  return (
    <>
      <ul className="govuk-list govuk-list--spaced">
        {!howAbove && <Way href="/panel/how">{takingPart.link}</Way>}
        <Way href={paths.paid}>{takingPart.paid.link}</Way>
        <Way href={paths.supporters}>{supporters.page.link}</Way>
        <Way href="/panel/calendar">{calendarFeed.link}</Way>
        {questions.some(({ sent }) => sent) && <Way href={paths.myScoring}>{myScoring.link}</Way>}
      </ul>
      <h2 className="govuk-heading-m">{goodDay.linkTitle}</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.goodDay}>
          {said ? goodDay.linkSaid : goodDay.link}
        </a>
      </p>
      {!said && <p className="govuk-body">{goodDay.linkText}</p>}
    </>
  )
}

function Way({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <li>
      <a className="govuk-link" href={href}>
        {children}
      </a>
    </li>
  )
}
