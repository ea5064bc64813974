import { useWords } from "#app/ui/language/use-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"

type Props = {
  readonly panel: {
    readonly slug: string
    readonly questions: readonly { readonly sent: boolean }[]
  }
  /** Has said what a good day looks like. */
  readonly said: boolean
}

/** What a member may like to do at any time: their good day, how they take part, who supports them, how they score. */
export function MoreForMe({ panel: { slug, questions }, said }: Props) {
  const { goodDay, myScoring, supporters, takingPart } = useWords().panel
  const paths = panelPaths(slug)
  return (
    <>
      <ul className="govuk-list govuk-list--spaced">
        <Way href="/panel/how">{takingPart.link}</Way>
        <Way href={paths.paid}>{takingPart.paid.link}</Way>
        <Way href={paths.supporters}>{supporters.page.link}</Way>
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
