import { checkLanguage } from "#app/domain/language-check/index.server.ts"
import { easyAdvertValues } from "#app/domain/vacancies/forms.ts"
import type { DiminishingWords } from "#app/domain/vacancies/rules.ts"
import {
  type AdvertText,
  advertTexts,
  type EasyAdvert,
  easyFields,
} from "#app/domain/vacancies/vocabulary.ts"

type AdvertTexts = { readonly [Field in AdvertText]?: string } & { readonly easyRead?: EasyAdvert }

/** Words that keep an advert from being published, in its own text or in its Easy Read. */
export async function diminishingIn(texts: AdvertTexts): Promise<DiminishingWords[]> {
  const diminishing: DiminishingWords[] = []
  const easy = easyAdvertValues(texts.easyRead ?? {})
  const said = [
    ...advertTexts.map((field) => ({ field, words: texts[field] ?? "" })),
    ...easyFields.map((field) => ({ field, words: easy[field] ?? "" })),
  ]
  for (const { field, words } of said) {
    for (const { blocks, found } of await checkLanguage(words, "advert")) {
      if (blocks) diminishing.push({ field, found })
    }
  }
  return diminishing
}
