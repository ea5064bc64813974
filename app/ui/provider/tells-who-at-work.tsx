import { LinkButton } from "#app/ui/components/button.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly waiting: readonly { readonly id: string; readonly question: string; readonly reports: number }[]
  readonly path: string
}

/** Answers that may tell who wrote them, for colleagues who do not score. */
export function TellsWhoAtWork({ waiting, path }: Props) {
  const words = useWords().provider.hide
  if (waiting.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.atWorkTitle}</h2>
      <ul className="vf-today">
        {waiting.map(({ id, question, reports }) => (
          <li key={id}>
            <div className="vf-today__what">
              <p>{words.atWork(question)}</p>
              <p className="govuk-hint">{words.atWorkReports(reports)}</p>
            </div>
            <LinkButton href={`${path}/hide/${id}`} kind="secondary">
              {words.look}: <VisuallyHidden>{words.atWork(question)}</VisuallyHidden>
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  )
}
