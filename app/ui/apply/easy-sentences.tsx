import type { EasySentence } from "#app/domain/scenarios/vocabulary.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

type Props = { readonly sentences: readonly EasySentence[] }

/** Easy Read: one idea a line, with its picture beside it. Fits in a label or a legend too. */
export function EasySentences({ sentences }: Props) {
  return (
    <span className="vf-easy">
      {sentences.map(({ text, picture }) => (
        <span className="vf-easy__line" key={text}>
          <EasyPicture name={picture} />
          <span data-say="">{text} </span>
        </span>
      ))}
    </span>
  )
}
