import type { GivenAnswer } from "#app/domain/applications/answers.ts"
import { AnswerInWords, type AnswerToShow } from "#app/ui/apply/answer-in-words.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { WithEnglish } from "#app/ui/components/with-english.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Elsewhere = { readonly question: AnswerToShow; readonly kept: GivenAnswer; readonly href: string }

/** Another tab or device has saved another answer: both are shown, and the applicant chooses. */
export function SavedElsewhere({ question, kept, href }: Elsewhere) {
  const words = useWords().apply.question
  return (
    <NotificationBanner title={words.elsewhereTitle}>
      <p className="govuk-body">{words.elsewhereText}</p>
      <h2 className="govuk-heading-s">{words.savedAnswer}</h2>
      <InsetText>
        <AnswerInWords {...question} {...kept} />
      </InsetText>
      <a className="govuk-link" href={href}>
        {words.keepSaved}
      </a>
    </NotificationBanner>
  )
}

type Earlier = {
  readonly question: AnswerToShow
  readonly earlier: { readonly reference: string; readonly job: string; readonly answer: GivenAnswer }
  readonly seen: string
}

/** Offers an answer of the same person to the same question, for another job. Nothing comes by itself. */
export function AnsweredBefore({ question, earlier, seen }: Earlier) {
  const words = useWords().apply.question
  return (
    <NotificationBanner title={words.earlierTitle}>
      <p className="govuk-body">
        <WithEnglish say={words.earlierFor} own={earlier.job} />
      </p>
      <InsetText>
        <AnswerInWords {...question} {...earlier.answer} />
      </InsetText>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <Button name="bring" value={earlier.reference} kind="secondary">
          {words.bring}
        </Button>
        <p className="govuk-body">{words.bringText}</p>
      </Form>
    </NotificationBanner>
  )
}

/** What is sent already can be changed, and nothing half-changed is kept. */
export function SentAlready({ href }: { readonly href: string }) {
  const words = useWords().apply.question
  return (
    <NotificationBanner title={words.sentTitle}>
      <p className="govuk-body">{words.sentText}</p>
      <a className="govuk-link" href={href}>
        {words.backToSent}
      </a>
    </NotificationBanner>
  )
}
