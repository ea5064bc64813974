import type { ReactNode } from "react"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { useLanguage } from "#app/ui/language/use-words.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

type Props = { readonly picture: PictureName; readonly children: ReactNode }

/** A question to fill in. In Easy Read a picture stands beside it. */
export function Pictured({ picture, children }: Props) {
  if (useLanguage() !== "easy-read") return children
  return (
    <div className="vf-ideas__row">
      <EasyPicture name={picture} />
      <div>{children}</div>
    </div>
  )
}

/** The words of one choice. In Easy Read a picture stands beside them. */
export function PicturedLabel({ picture, children }: Props) {
  if (useLanguage() !== "easy-read") return children
  return (
    <span className="vf-ideas__row">
      <EasyPicture name={picture} />
      <span>{children}</span>
    </span>
  )
}
