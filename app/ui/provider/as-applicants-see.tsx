import type { EasyReadQuestion, QuestionOption } from "#app/domain/scenarios/vocabulary.ts"
import { EasySentences } from "#app/ui/apply/easy-sentences.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly question: {
    readonly situation: string
    readonly ask: string
    readonly easyRead: EasyReadQuestion
    readonly options: readonly QuestionOption[] | null
  }
}

/** A question as it will be met: in plain words, and in Easy Read with its pictures. */
export function AsApplicantsSee({ question: { situation, ask, easyRead, options } }: Props) {
  const words = useWords().provider.bank.preview
  return (
    <>
      <section className="vf-asked" aria-labelledby="plain">
        <h2 className="vf-asked__title" id="plain">
          {words.plain}
        </h2>
        <Prose text={situation} />
        <p className="govuk-body vf-asked__ask">{ask}</p>
        {options && (
          <ul className="govuk-list govuk-list--bullet">
            {options.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        )}
      </section>
      <section className="vf-asked" aria-labelledby="easy">
        <h2 className="vf-asked__title" id="easy">
          {words.easy}
        </h2>
        <EasySentences sentences={[...(easyRead.lines?.situation ?? []), ...(easyRead.lines?.ask ?? [])]} />
        {options && <EasySentences sentences={options.flatMap(({ id }) => easyRead.options?.[id] ?? [])} />}
      </section>
    </>
  )
}
