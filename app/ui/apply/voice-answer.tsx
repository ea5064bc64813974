import type { EasyReadQuestion, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Sound } from "#app/ui/components/sound.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import type { Problem } from "#app/ui/forms/problem.ts"
import { RecordOrSend } from "#app/ui/forms/record-or-send.tsx"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Asked = {
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion | null
  readonly body: string | null
  readonly hasRecording: boolean
  readonly recordedAt: Date | null
  readonly transcript: string | null
}

function useAsked(question: Asked) {
  const said = useQuestion(question)
  return useLanguage() === "easy-read" ? { ...said, ...question.easyRead } : said
}

type OwnProps = {
  readonly question: Asked
  readonly here: string
  readonly next: string
  readonly open: boolean
}

/** The recording there is: to listen to, to keep, to take away, and to go on with. */
export function OwnRecording({ question, here, next, open }: OwnProps) {
  const words = useWords().voice.answer
  return (
    <section aria-labelledby="own-recording">
      <h2 className="govuk-heading-m" id="own-recording">
        {words.yours}
      </h2>
      <Sound src={`${here}/audio`} label={words.play} download={words.download} />
      {question.recordedAt && (
        <p className="govuk-body">
          {words.recordedAt} <Time at={question.recordedAt} show="date-time" />.
        </p>
      )}
      {question.body && <p className="govuk-body">{words.typedToo}</p>}
      <Transcript words={question.transcript} />
      {open && (
        <>
          <LinkButton href={next}>{next.endsWith("/check") ? words.toCheck : words.goOn}</LinkButton>
          <p className="govuk-body">
            <a className="govuk-link" href={`${here}?remove`}>
              {words.remove}
            </a>
          </p>
        </>
      )}
    </section>
  )
}

/** Asked once more, because a recording that is removed is gone. */
export function RemoveRecording({ action }: { readonly action: string }) {
  const words = useWords().voice.answer
  return (
    <>
      <h1 className="govuk-heading-l">{words.removeTitle}</h1>
      <p className="govuk-body-l">{words.removeText}</p>
      <Form action={action}>
        <ButtonGroup>
          <Button kind="warning">{words.removeYes}</Button>
          <LinkButton href={action} kind="secondary">
            {words.removeNo}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  )
}

/** What is asked. Once the job has closed it says so, and nothing more can be recorded. */
export function QuestionToSpeak({ question, open }: { readonly question: Asked; readonly open: boolean }) {
  const words = useWords().voice.answer
  const { title, situation, ask, lang } = useAsked(question)
  return (
    <>
      {!open && (
        <NotificationBanner title={words.closedTitle}>
          <p className="govuk-body">{words.closedText}</p>
        </NotificationBanner>
      )}
      <p className="vf-caption">{words.title}</p>
      <h1 className="govuk-heading-l" lang={lang}>
        {title}
      </h1>
      <Prose text={situation} english={lang === "en"} />
      <p className="govuk-body-l" lang={lang}>
        {ask}
      </p>
    </>
  )
}

type SpeakProps = {
  readonly question: Asked
  readonly typing: string
  readonly problems: readonly Problem[] | undefined
}

/** Two ways to answer aloud: here, or with any file of sound. */
export function SpeakYourAnswer({ question, typing, problems }: SpeakProps) {
  const words = useWords().voice.answer
  return (
    <>
      {question.hasRecording ? (
        <>
          <h2 className="govuk-heading-m">{words.again}</h2>
          <p className="govuk-body">{words.againText}</p>
        </>
      ) : (
        <>
          <p className="govuk-body">{words.lead}</p>
          <ul className="govuk-list govuk-list--bullet">
            {words.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {question.body && <p className="govuk-body">{words.typedToo}</p>}
        </>
      )}
      <RecordOrSend problems={problems} />
      <p className="govuk-body">
        <a className="govuk-link" href={typing}>
          {words.type}
        </a>
      </p>
    </>
  )
}

/** What somebody typed from a recording, for the one who spoke. */
function Transcript({ words: said }: { readonly words: string | null }) {
  const words = useWords().voice.answer
  if (said === null) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.transcript}</h2>
      <p className="govuk-body">{words.transcriptText}</p>
      <InsetText>
        <Prose text={said} />
      </InsetText>
    </>
  )
}

type SpokenProps = {
  readonly question: { readonly number: number; readonly transcript: string | null }
  readonly reference: string
}

/** A spoken answer among the others: what was typed from it once it is, and where to listen. */
export function SpokenAnswer({ question: { number, transcript }, reference }: SpokenProps) {
  const words = useWords().voice
  return (
    <>
      <p className="govuk-body">{words.given.title}.</p>
      {transcript !== null && (
        <>
          <p className="govuk-body">{words.answer.transcriptText}</p>
          <Prose text={transcript} />
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/apply/${reference}/question/${number}/voice`}>
          {words.given.listen(number)}
        </a>
      </p>
    </>
  )
}

type LinkProps = { readonly question: Pick<Asked, "hasRecording">; readonly href: string }

/** From a question to answering it aloud; says so where that has been done. */
export function ByVoice({ question, href }: LinkProps) {
  const words = useWords().voice
  const { given } = words
  if (!question.hasRecording) {
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {words.instead}
        </a>
      </p>
    )
  }
  return (
    <NotificationBanner title={given.title} id="by-voice">
      <p className="govuk-body">{given.text}</p>
      <a className="govuk-link" href={href}>
        {given.open}
      </a>
    </NotificationBanner>
  )
}
