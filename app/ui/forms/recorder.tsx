import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** The form that sends a file: what is recorded goes the same way. */
  readonly form: string
  readonly field: string
  readonly limitMegabytes: number
  readonly limitBytes: number
}

/** Records in the browser. Hidden until its script (app/islands/record.ts) finds that it can. */
export function Recorder({ form, field, limitMegabytes, limitBytes }: Props) {
  const words = useWords().voice.recorder
  const { states } = words
  return (
    <section
      className="vf-recorder"
      aria-labelledby="recorder"
      hidden
      data-recorder
      data-form={form}
      data-field={field}
      data-limit={limitBytes}
      {...Object.fromEntries(Object.entries(states).map(([state, text]) => [`data-${state}`, text]))}
      data-pause={words.pause}
      data-resume={words.resume}
    >
      <h2 className="govuk-heading-m" id="recorder">
        {words.title}
      </h2>
      <p className="govuk-body">{words.text(limitMegabytes)}</p>
      <p className="vf-recorder__said" role="status" data-recorder-said />
      <div className="vf-recorder__now" data-recorder-now hidden>
        <p className="vf-recorder__time">
          {words.time}: <span data-recorder-time>0:00</span>
        </p>
        <meter
          className="vf-recorder__level"
          min={0}
          max={1}
          value={0}
          aria-label={words.level}
          data-recorder-level
        />
      </div>
      <div data-recorder-done hidden>
        {/* biome-ignore lint/a11y/useMediaCaption: it plays what its listener has just said */}
        <audio className="vf-sound__player" controls aria-label={words.listen} data-recorder-sound />
      </div>
      <div className="govuk-button-group">
        <Press does="start" text={words.start} />
        <Press does="pause" text={words.pause} quiet />
        <Press does="stop" text={words.stop} />
        <Press does="use" text={words.use} />
        <Press does="again" text={words.again} quiet />
      </div>
    </section>
  )
}

function Press({
  does,
  text,
  quiet,
}: {
  readonly does: string
  readonly text: string
  readonly quiet?: boolean
}) {
  return (
    <button
      type="button"
      className={quiet ? "govuk-button govuk-button--secondary" : "govuk-button"}
      hidden={does !== "start"}
      data-recorder-press={does}
    >
      {text}
    </button>
  )
}
