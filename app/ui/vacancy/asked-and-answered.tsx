import { LinkButton } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly asked: readonly { readonly words: string; readonly answer: string }[]
  /** Where to ask; left out where nobody can any more. */
  readonly askHref?: string | undefined
}

/** What others asked before applying, each with its answer, and the way to ask. */
export function AskedAndAnswered({ asked, askHref }: Props) {
  const words = useWords().public.vacancy
  if (asked.length === 0 && !askHref) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.asked}</h2>
      {asked.length === 0 ? (
        <p className="govuk-body">{words.askedNone}</p>
      ) : (
        <dl className="vf-asked-before">
          {asked.map((one, index) => (
            <div key={index}>
              <dt dir="auto">{one.words}</dt>
              <dd>
                <Prose text={one.answer} english />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {askHref && (
        <LinkButton href={askHref} kind="secondary">
          {words.askLink}
        </LinkButton>
      )}
    </>
  )
}
