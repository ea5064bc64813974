import { checkLanguage } from "#app/domain/language-check/index.server.ts"
import type { DiminishingWords } from "#app/domain/vacancies/rules.ts"
import { type AdvertText, advertTexts } from "#app/domain/vacancies/vocabulary.ts"

type AdvertTexts = { readonly [Field in AdvertText]?: string }

/** Words that keep an advert from being published. */
export async function diminishingIn(texts: AdvertTexts): Promise<DiminishingWords[]> {
  const diminishing: DiminishingWords[] = []
  for (const field of advertTexts) {
    for (const { blocks, found } of await checkLanguage(texts[field] ?? "", "advert")) {
      if (blocks) diminishing.push({ field, found })
    }
  }
  return diminishing
}
