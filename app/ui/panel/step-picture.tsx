import type { TakingPartStep } from "#app/domain/panels/taking-part.ts"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { useLanguage } from "#app/ui/language/use-words.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

const pictures: Readonly<Record<TakingPartStep, PictureName>> = {
  reading: "form",
  ways: "computer",
  pace: "clock",
  times: "calendar",
  words: "heart",
}

/** In Easy Read, the picture of one page of how somebody likes to take part; its title stands beside it. */
export function StepPicture({ step }: { readonly step: TakingPartStep }) {
  if (useLanguage() !== "easy-read") return null
  return (
    <div className="vf-step-picture">
      <EasyPicture name={pictures[step]} />
    </div>
  )
}
