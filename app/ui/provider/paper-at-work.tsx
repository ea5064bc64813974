import { LinkButton } from "#app/ui/components/button.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly waiting: readonly { readonly sheets: number }[]; readonly path: string }

/** Paper sheets that wait for a second person. */
export function PaperAtWork({ waiting, path }: Props) {
  const words = useWords().provider.paper
  if (waiting.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.atWorkTitle}</h2>
      <ul className="vf-today">
        <li>
          <div className="vf-today__what">
            <p>{words.atWork(waiting.reduce((sum, { sheets }) => sum + sheets, 0))}</p>
          </div>
          <LinkButton href={`${path}/paper`} kind="secondary">
            {words.look} <VisuallyHidden>{words.atWorkTitle}</VisuallyHidden>
          </LinkButton>
        </li>
      </ul>
    </>
  )
}
