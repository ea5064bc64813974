import { spokenWhyLimit } from "#app/domain/scenarios/bank-forms.ts"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { IdeaList } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Sound } from "#app/ui/components/sound.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

const howPictures = ["speak", "listen", "write", "hidden"] as const

/** What happens with a why that is said aloud: who hears it, who reads it, and for how long. */
export function HowToSayWhy() {
  const { say: words } = useWords().panel.rate
  return <IdeaList items={words.how.map((said, at) => ({ said, picture: howPictures[at] ?? "speak" }))} />
}

type Props = {
  readonly here: string
  readonly spoken: { readonly recordedAt: Date; readonly typed: boolean }
  /** What was typed from it; what stood in the field where it could not be kept. */
  readonly words: string
  readonly problems: readonly Problem[] | undefined
  /** The question is in use: what was said stays. */
  readonly live: boolean
  readonly next: string
}

/** A rater's own why: to listen to, to read as it was typed, to put right, to take away, and to go on from. */
export function SpokenWhy({ here, spoken, words: typed, problems, live, next }: Props) {
  const all = useWords()
  const { say: words } = all.panel.rate
  const { answer } = all.voice
  const problem = problemOf(problems, "words")
  return (
    <section aria-labelledby="own-why">
      <h2 className="govuk-heading-m" id="own-why">
        {words.recording}
      </h2>
      <Sound src={`${here}/audio`} label={words.recording} download={answer.download} />
      <p className="govuk-body">
        {answer.recordedAt} <Time at={spoken.recordedAt} show="date-time" />.
      </p>
      {live ? (
        <InsetText>{typed}</InsetText>
      ) : spoken.typed || problem ? (
        <>
          <h3 className="govuk-heading-s">{words.typed}</h3>
          <p className="govuk-body">{words.typedText}</p>
          <InWords typed={typed} problem={problem} />
        </>
      ) : (
        <>
          <p className="govuk-body">{words.waits}</p>
          <Details summary={words.typeIt}>
            <InWords typed="" problem={undefined} />
          </Details>
        </>
      )}
      <LinkButton href={next}>{words.goOn}</LinkButton>
      {!live && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}?remove`}>
            {answer.remove}
          </a>
        </p>
      )}
    </section>
  )
}

function InWords({ typed, problem }: { readonly typed: string; readonly problem: string | undefined }) {
  const { say: words } = useWords().panel.rate
  return (
    <Form>
      <TextArea
        name="words"
        label={words.words}
        value={typed}
        limit={spokenWhyLimit}
        rows={4}
        problem={problem}
      />
      <Button kind="secondary">{words.correct}</Button>
    </Form>
  )
}
