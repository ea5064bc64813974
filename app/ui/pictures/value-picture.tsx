import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

const pictures: Readonly<Record<CareValue, PictureName>> = {
  kind: "heart",
  honest: "yes",
  respect: "listen",
  courageous: "speak",
  "whole-person": "person",
  flexible: "think",
  proud: "star",
}

/** A small picture for a value, beside words that say it. */
export function ValuePicture({ value }: { readonly value: CareValue | null }) {
  return <EasyPicture name={value === null ? "happy" : pictures[value]} />
}
