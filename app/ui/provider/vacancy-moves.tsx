import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly path: string
  readonly closed: boolean
  readonly archived: boolean
  readonly mayReopen: boolean
}

/** What can be done with a whole vacancy. */
export function VacancyMoves({ path, closed, archived, mayReopen }: Props) {
  const words = useWords().provider.moves
  const moves = [
    { to: "duplicate", text: words.duplicate, shown: true },
    { to: "reopen", text: words.reopen, shown: mayReopen },
    { to: "archive", text: archived ? words.bringBack : words.archive, shown: closed },
  ]
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="govuk-list">
        {moves
          .filter(({ shown }) => shown)
          .map(({ to, text }) => (
            <li key={to}>
              <a className="govuk-link" href={`${path}/${to}`}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </>
  )
}
