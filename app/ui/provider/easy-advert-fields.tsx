import type { Finding } from "#app/domain/language-check/vocabulary.ts"
import { type EasyText, easyFieldsOf } from "#app/domain/vacancies/vocabulary.ts"
import { Details } from "#app/ui/components/details.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { LanguageCheck } from "#app/ui/language-check/language-check.tsx"
import { EasyLine } from "#app/ui/provider/easy-read-fields.tsx"

type Props = {
  readonly text: EasyText
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
  readonly checked: Readonly<Record<string, readonly Finding[]>>
}

/** A part of an advert in Easy Read, for whoever likes to write it: a line and its picture at a time. */
export function EasyAdvertFields({ text, typed, problems, checked }: Props) {
  const words = useWords().provider.vacancyForm
  const { line, picture } = useWords().provider.bank.easyForm
  const fields = easyFieldsOf(text)
  const written = fields.filter((field) => textOf(typed, field).trim() !== "").length
  const toMend = fields.some((field) => checked[field] || problemOf(problems, field))
  return (
    <Details summary={words.easy.summary(words[text], written)} open={toMend}>
      <fieldset className="govuk-fieldset vf-easy-fields">
        <legend className="govuk-visually-hidden">{words.easy.legend(words[text])}</legend>
        <p className="govuk-hint">{words.easy.hint(fields.length)}</p>
        {fields.map((field, index) => (
          <div key={field}>
            <EasyLine
              name={field}
              label={line(index + 1)}
              pictureLabel={picture(index + 1)}
              text={textOf(typed, field)}
              picture={textOf(typed, `${field}-picture`) || "think"}
              problem={problemOf(problems, field)}
            />
            <LanguageCheck
              field={field}
              label={`${words.easy.legend(words[text])} ${line(index + 1)}`}
              text={textOf(typed, field)}
              findings={checked[field]}
              advert
            />
          </div>
        ))}
      </fieldset>
    </Details>
  )
}
