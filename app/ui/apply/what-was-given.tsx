import type { ContactWay } from "#app/domain/applications/vocabulary.ts"
import { AnswerInWords, type AnswerToShow } from "#app/ui/apply/answer-in-words.tsx"
import { SpokenAnswer } from "#app/ui/apply/voice-answer.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import type { Language } from "#app/ui/language/language.ts"
import { questionIn } from "#app/ui/language/question-in-words.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"

type Given = {
  readonly reference: string
  readonly questions: readonly (AnswerToShow & {
    readonly number: number
    readonly title: string
    readonly answered: boolean
    readonly savedAs: string | null
    readonly hasRecording: boolean
    readonly transcript: string | null
  })[]
  readonly adjustments: { readonly wanted: boolean; readonly what: string | null } | null
  readonly contact: {
    readonly name: string
    readonly way: ContactWay
    readonly email: string | null
    readonly phone: string | null
  } | null
  readonly hasSecretWord: boolean
}

type Props = {
  readonly application: Given
  /** Whether it can still be changed. */
  readonly open: boolean
}

/** Every question with its answer, and a way to change it while that is possible. */
export function YourAnswers({ application, open }: Props) {
  const words = useWords().apply.check
  const language = useLanguage()
  return (
    <SummaryList
      rows={application.questions.map((question) => ({
        ...keyOf(question, language),
        value: question.hasRecording ? (
          <SpokenAnswer question={question} reference={application.reference} />
        ) : question.savedAs ? (
          <AnswerInWords {...question} />
        ) : (
          words.notAnswered
        ),
        ...(open && {
          change: {
            href: `/apply/${application.reference}/question/${question.number}?from=check`,
            what: words.changeQuestion(question.number),
            ...(!question.answered && { text: words.answerNow }),
          },
        }),
      }))}
    />
  )
}

function keyOf(question: Given["questions"][number], language: Language) {
  const { number, title, lang } = questionIn(question, language)
  return { key: `${number}. ${title}`, keyLang: lang }
}

/** Adjustments and contact: what the panel does not see. */
export function TakingPart({ application, open }: Props) {
  const { check: words, ways } = useWords().apply
  const { reference, adjustments, contact, hasSecretWord } = application
  const change = (page: string, what: string) =>
    open ? { change: { href: `/apply/${reference}/${page}?from=check`, what } } : {}
  const adjustmentsSaid = () => {
    if (!adjustments) return words.notAnswered
    return adjustments.wanted ? (adjustments.what ?? words.wantedUnsaid) : words.noneWanted
  }
  const reached = contact && (contact.email ?? contact.phone)
  return (
    <SummaryList
      rows={[
        {
          key: words.adjustments,
          value: adjustmentsSaid(),
          ...change("adjustments", words.changeAdjustments),
        },
        {
          key: words.name,
          value: contact?.name || words.notAnswered,
          ...change(contact ? "contact/details" : "contact", words.changeName),
        },
        {
          key: words.way,
          value: contact ? (
            <>
              <p>{ways[contact.way].label}</p>
              {reached && <p>{reached}</p>}
              {contact.way === "reference" && hasSecretWord && <p>{words.secretWordSet}</p>}
            </>
          ) : (
            words.notAnswered
          ),
          ...change("contact", words.changeWay),
        },
      ]}
    />
  )
}
