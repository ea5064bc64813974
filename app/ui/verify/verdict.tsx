import type { ReactNode } from "react"
import type { Verdict as Word } from "#app/domain/credentials/rules.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { CheckPicture } from "#app/ui/verify/check-picture.tsx"

type Props = { readonly verdict: Word; readonly children?: ReactNode }

/** The answer to what was asked, before anything else: the page's heading. */
export function Verdict({ verdict, children }: Props) {
  const words = useWords().public.verify.verdicts[verdict]
  const sound = verdict === "good"
  return (
    <div className={sound ? "vf-verdict vf-verdict--good" : "vf-verdict vf-verdict--not"}>
      <CheckPicture sound={sound} size={64} />
      <div className="vf-verdict__said">
        <h1 className="vf-verdict__title">{words.title}</h1>
        <p className="vf-verdict__text">{words.text}</p>
        {children}
      </div>
    </div>
  )
}
