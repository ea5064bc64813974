import type { ReactNode } from "react"
import { CheckPicture } from "#app/ui/verify/check-picture.tsx"

type Props = {
  readonly words: { readonly title: string; readonly text: string }
  /** Null where it could not be found out. */
  readonly sound: boolean | null
  readonly children?: ReactNode
}

const open = "vf-verdict vf-verdict--open"

/** The answer to what was asked, before anything else: the page's heading. */
export function Verdict({ words, sound, children }: Props) {
  return (
    <div
      className={sound === null ? open : sound ? "vf-verdict vf-verdict--good" : "vf-verdict vf-verdict--not"}
    >
      <CheckPicture sound={sound} size={64} />
      <div className="vf-verdict__said">
        <h1 className="vf-verdict__title">{words.title}</h1>
        <p className="vf-verdict__text">{words.text}</p>
        {children}
      </div>
    </div>
  )
}
