import type { ReactNode } from "react"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

export type Step = {
  readonly title: ReactNode
  readonly text?: ReactNode
  /** A day or a span, such as "by 3 December". */
  readonly when?: ReactNode
  readonly state?: "done" | "now" | "next"
  /** Beside the step in Easy Read. */
  readonly picture?: PictureName
}

/** What happens when, in order. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const words = useWords().shared.steps
  const easy = useLanguage() === "easy-read"
  return (
    <ol className="vf-steps">
      {steps.map((step, index) => (
        <li
          className={`vf-steps__item vf-steps__item--${step.state ?? "next"}${easy && step.picture ? " vf-steps__item--pictured" : ""}`}
          key={index}
        >
          {easy && step.picture && <EasyPicture name={step.picture} />}
          <div>
            <p className="vf-steps__title">
              {step.title}
              {step.state && <span className="vf-steps__state">{words[step.state]}</span>}
            </p>
            {step.when && <p className="vf-steps__when">{step.when}</p>}
            {step.text && <p className="vf-steps__text">{step.text}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
