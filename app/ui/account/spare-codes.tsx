import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly codes: readonly string[]
  /** Where somebody goes on to once they have kept them. */
  readonly goOn: string
  /** Whether the app was set up just now. */
  readonly ready?: boolean
}

/** New spare codes, this once: to print or to write down. */
export function SpareCodes({ codes, goOn, ready = false }: Props) {
  const words = useWords().secondStep.codes
  return (
    <>
      {ready && <p className="govuk-body">{words.ready}</p>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <div className="vf-screen-only">
        <InsetText>{words.once}</InsetText>
      </div>
      <ol className="govuk-list govuk-list--number" aria-label={words.list}>
        {codes.map((code) => (
          <li key={code}>
            <strong>{code}</strong>
          </li>
        ))}
      </ol>
      <LinkButton href={goOn}>{words.goOn}</LinkButton>
    </>
  )
}
