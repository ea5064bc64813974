import { useLocation } from "@remix-run/react"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Island } from "#app/ui/layout/island.tsx"

type Part = "question" | "answer" | "points"

/** Ids of the parts of a page that can be read aloud, each by a button of its own. */
export const aloudParts = {
  question: "asked",
  answer: "written",
  points: "points-to-say",
} as const satisfies Record<Part, string>

type Props = {
  readonly aloud: {
    readonly chosen: boolean
    /** Address of the script that reads sentence by sentence; null where there is none. */
    readonly script: string | null
    /** Address of the question and the answer as sound; null where nobody made one. */
    readonly sound: string | null
  }
  readonly parts: readonly Part[]
}

/**
 * Reads a page to whoever has chosen it: with script and a voice each part by its own button, sentence by
 * sentence and at the speed chosen before; without, as a sound file.
 */
export function ReadToMe({ aloud: { chosen, script, sound }, parts }: Props) {
  const { aloud: own } = useWords().panel
  const words = useWords().apply.question.aloud
  const language = useLanguage()
  const { search } = useLocation()
  const turned = (to: "on" | "off") =>
    `?${new URLSearchParams([...new URLSearchParams(search), ["aloud", to]])}`
  if (!chosen) {
    return (
      <p className="govuk-body">
        <a className="govuk-link vf-aloud__turn" href={turned("on")} rel="nofollow">
          {words.on}
        </a>
      </p>
    )
  }
  return (
    <section className="vf-aloud" aria-label={words.title}>
      <div
        className="vf-aloud__voice"
        data-aloud=""
        data-pause={words.pause}
        data-carry-on={words.carryOn}
        hidden
      >
        {parts.map((part) => (
          <button
            className="govuk-button govuk-button--secondary"
            type="button"
            key={part}
            data-aloud-play=""
            data-aloud-in={aloudParts[part]}
          >
            {own[part]}
          </button>
        ))}
        <div className="vf-aloud__speed">
          <label className="govuk-label" htmlFor="speed">
            {words.speed}
          </label>
          <select className="govuk-select" id="speed" data-aloud-speed="" defaultValue="1">
            {words.speeds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
      {sound && (
        <>
          <p className="govuk-body vf-aloud__title" id="listen">
            {own.listen}
          </p>
          {/* biome-ignore lint/a11y/useMediaCaption: the words it speaks stand on this page. */}
          <audio
            className="vf-aloud__sound"
            controls
            preload="none"
            src={language === "en" ? sound : `${sound}?lang=${language}`}
            aria-labelledby="listen"
          />
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link vf-aloud__turn" href={turned("off")} rel="nofollow">
          {words.off}
        </a>
      </p>
      <Island src={script} />
    </section>
  )
}
