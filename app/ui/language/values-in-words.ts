import { careValueCodes } from "#app/domain/vacancies/vocabulary.ts"
import type { Words } from "#app/ui/language/en/index.ts"

type Sought = {
  /** As they are listed, in their order. */
  readonly values: readonly string[]
  readonly valueCodes: readonly string[]
}

/** What a question looks for, said in the reader's language where the seven are all there is. */
export function valuesInWords({ values, valueCodes }: Sought, words: Words): string {
  const codes = careValueCodes.filter((code) => valueCodes.includes(code))
  const said =
    codes.length === values.length
      ? codes.map((code, place) => {
          const asListed = { title: values[place] ?? "", description: "" }
          return words.public.vacancy.valueSaid(code, asListed).title
        })
      : values
  return said.join("; ")
}
