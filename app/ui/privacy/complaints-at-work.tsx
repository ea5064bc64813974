import { LinkButton } from "#app/ui/components/button.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly waiting: { readonly open: number; readonly daysLeft: number } | null
  readonly path: string
}

/** Complaints that wait for whoever answers them; nothing for everybody else. */
export function ComplaintsAtWork({ waiting, path }: Props) {
  const words = useWords().privacy.toAnswer
  if (!waiting) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="vf-today">
        <li>
          <div className="vf-today__what">
            <p>{words.today(waiting.open)}</p>
            <p className="govuk-hint">{words.left(waiting.daysLeft)}</p>
          </div>
          <LinkButton href={`${path}/complaints`} kind="secondary">
            {words.answerIt} <VisuallyHidden>{words.title}</VisuallyHidden>
          </LinkButton>
        </li>
      </ul>
    </>
  )
}
