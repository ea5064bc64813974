import type { ReactNode } from "react"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { sentencesOf } from "#app/ui/language/sentences.ts"
import { useLanguage } from "#app/ui/language/use-words.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

type Pictures = PictureName | readonly PictureName[]

type IdeaProps = {
  /** One for each sentence, in Easy Read; where there are more sentences, the last stands beside the rest. */
  readonly picture: Pictures
  readonly children: ReactNode
  readonly lead?: boolean
}

/** A paragraph. In Easy Read its sentences stand a row each, with a picture beside. */
export function Idea({ picture, children, lead }: IdeaProps) {
  if (useLanguage() !== "easy-read") {
    return <p className={lead ? "govuk-body-l" : "govuk-body"}>{children}</p>
  }
  return (
    <div className="vf-ideas">
      {rowsOf(children, picture).map((row, index) => (
        <div className="vf-ideas__row" key={index}>
          <EasyPicture name={row.picture} />
          <Lines said={row.said} />
        </div>
      ))}
    </div>
  )
}

type Item = { readonly picture: PictureName; readonly said: ReactNode }
/** A list. In Easy Read a picture stands in the place of each bullet. */
export function IdeaList({ items }: { readonly items: readonly Item[] }) {
  const easy = useLanguage() === "easy-read"
  return (
    <ul className={easy ? "vf-ideas" : "govuk-list govuk-list--bullet govuk-list--spaced"}>
      {items.map(({ picture, said }, index) =>
        easy ? (
          <li className="vf-ideas__row" key={index}>
            <EasyPicture name={picture} />
            <Lines said={said} />
          </li>
        ) : (
          <li key={index}>{said}</li>
        ),
      )}
    </ul>
  )
}

type Row = { readonly picture: PictureName; readonly said: ReactNode }

function rowsOf(said: ReactNode, picture: Pictures): Row[] {
  const pictures = typeof picture === "string" ? [picture] : picture
  if (typeof said !== "string") return pictures.slice(0, 1).map((one) => ({ picture: one, said }))
  const sentences = sentencesOf(said)
  return pictures.slice(0, sentences.length).map((one, index) => {
    const isLast = index === pictures.length - 1
    return { picture: one, said: sentences.slice(index, isLast ? undefined : index + 1).join("") }
  })
}

function Lines({ said }: { readonly said: ReactNode }) {
  return (
    <div>
      {typeof said === "string" ? sentencesOf(said).map((one) => <p key={one}>{one}</p>) : <p>{said}</p>}
    </div>
  )
}
