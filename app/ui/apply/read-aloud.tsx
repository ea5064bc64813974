import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Island } from "#app/ui/layout/island.tsx"

type Props = {
  readonly chosen: boolean
  /** Address of the question's sound. */
  readonly sound: string
  /** Address of the script that reads sentence by sentence; null where there is none. */
  readonly script: string | null
}

/**
 * Reads the question aloud. Who has not chosen it gets a link and nothing else; who has, a sound file that
 * plays without script, and with script each sentence, marked while it is read.
 */
export function ReadAloud({ chosen, sound, script }: Props) {
  const words = useWords().apply.question.aloud
  const language = useLanguage()
  if (!chosen) {
    return (
      <p className="govuk-body">
        <a className="govuk-link" href="?aloud=on" rel="nofollow">
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
        data-play={words.play}
        data-pause={words.pause}
        data-carry-on={words.carryOn}
        hidden
      >
        <button className="govuk-button govuk-button--secondary" type="button" data-aloud-play="">
          {words.play}
        </button>
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
      <p className="govuk-body vf-aloud__title" id="listen">
        {words.listen}
      </p>
      {/* biome-ignore lint/a11y/useMediaCaption: the words it speaks stand on this page. */}
      <audio
        className="vf-aloud__sound"
        controls
        preload="none"
        src={language === "en" ? sound : `${sound}?lang=${language}`}
        aria-labelledby="listen"
      />
      <p className="govuk-body">
        <a className="govuk-link" href="?aloud=off" rel="nofollow">
          {words.off}
        </a>
      </p>
      <Island src={script} />
    </section>
  )
}
