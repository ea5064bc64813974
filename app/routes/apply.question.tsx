import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { stepped } from "#app/domain/applications/answers.ts"
import { AnswerForm, answerFields, answerIn, ratingField } from "#app/domain/applications/forms.ts"
import { type SaveAnswerRefusal, saveAnswer } from "#app/domain/applications/index.server.ts"
import { maySpeak } from "#app/domain/applications/recording-rules.ts"
import { answerLimit } from "#app/domain/applications/rules.ts"
import { AnswerInWords } from "#app/ui/apply/answer-in-words.tsx"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { QuestionAsked, QuestionFields } from "#app/ui/apply/question-fields.tsx"
import { AnsweredBefore, SavedElsewhere, SentAlready } from "#app/ui/apply/question-notices.tsx"
import { ReadAloud } from "#app/ui/apply/read-aloud.tsx"
import { ByVoice } from "#app/ui/apply/voice-answer.tsx"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Progress } from "#app/ui/components/progress.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import type { Problem } from "#app/ui/forms/problem.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { questionIn } from "#app/ui/language/question-in-words.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { Island } from "#app/ui/layout/island.tsx"
import { readsAloud } from "#app/web/aloud.server.ts"
import { applicantCtx, nextPage, openDraft, overMeanwhile } from "#app/web/applicant.server.ts"
import { bringEarlier, earlierAnswer } from "#app/web/earlier-answers.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import type { FormProblems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

type Elsewhere = Extract<SaveAnswerRefusal, { kind: "changed-elsewhere" }>
type Wrong = FormProblems & { readonly elsewhere?: Elsewhere }

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ apply }, language) =>
    data ? questionIn(data.question, language).title : apply.home.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const aloud = readsAloud(request)
  const { application } = await openDraft(request, params.reference)
  const { questions, ...rest } = application
  const question = questions.find((one) => String(one.number) === params.number)
  if (!question) throw new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const checked = searchParams.get("from") === "check" || rest.status === "submitted"
  const before = question.number > 1 ? `/question/${question.number - 1}` : ""
  return {
    application: rest,
    question,
    of: questions.length,
    back: `/apply/${rest.reference}${checked ? "/check" : before}`,
    moved: searchParams.get("moved"),
    earlier: question.answered ? null : await earlierAnswer(request, rest.reference, question.versionId),
    aloud: {
      chosen: aloud,
      sound: `/jobs/${rest.vacancy.slug}/questions/${question.number}/aloud.mp3`,
      script: aloud ? islandAddress("read-aloud") : null,
    },
    ordering: question.kind === "put-in-order" ? dragging(searchParams) : null,
  }
}

/** Putting things in order works by buttons; the script for dragging comes only to who asks for it. */
function dragging(search: URLSearchParams) {
  const script = islandAddress("ordering")
  if (search.get("drag") === "on") return { script, href: null }
  return { script: null, href: script && `?${new URLSearchParams([...search, ["drag", "on"]])}` }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { reference = "" } = params
  const number = Number(params.number)
  const ctx = await applicantCtx(request, reference)
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return data<Wrong>(form.error, { status: 422 })
  const { move, bring, given, seen, done } = form.value
  const stays = move !== undefined || bring !== undefined
  const moved = move && { ...given, ordering: stepped(given.ordering, move.optionId, move.step) }
  const saved =
    bring === undefined
      ? await saveAnswer(ctx, { number, given: moved ?? given, seen, done: done && !stays })
      : await bringEarlier(request, ctx, { number, from: bring, seen })
  if (saved.ok) {
    if (stays) return redirect(hereAgain(request, move?.optionId), 303)
    if (!done) return redirect(`/apply/${reference}/save`, 303)
    if (saved.value.sent) return redirect(`/apply/${reference}/check?changed=1`, 303)
    const next = number < saved.value.questions ? `question/${number + 1}` : "adjustments"
    return redirect(nextPage(request, reference, next), 303)
  }
  const refusal = saved.error
  if (refusal.kind === "already-sent" || refusal.kind === "withdrawn") {
    const why = refusalText(wordsFor(languageOf(request)).apply.notOpen.over, refusal)
    return overMeanwhile(reference, { values: form.values, why })
  }
  const elsewhere = refusal.kind === "changed-elsewhere" && { elsewhere: refusal }
  return data<Wrong>(
    {
      problems: problemsOf(refusal, wordsFor(languageOf(request))),
      values: form.values,
      ...elsewhere,
    },
    { status: elsewhere || refusal.kind === "vacancy-closed" ? 409 : 422 },
  )
}

/** The same page once more; at the option that has just been moved, which the page then names. */
function hereAgain(request: Request, optionId: string | undefined): string {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.delete("moved")
  if (optionId) searchParams.set("moved", optionId)
  return `${pathname}?${searchParams}${optionId ? `#option-${encodeURIComponent(optionId)}` : ""}`
}

function problemsOf(refusal: SaveAnswerRefusal, { apply: words }: Words): Problem[] {
  const text = refusalText(words.refusals, refusal)
  switch (refusal.kind) {
    case "options-unrated":
      return refusal.unrated.map(({ id, place }) => ({
        field: ratingField(id),
        text: words.question.unrated(place),
      }))
    case "choices-missing":
      return refusal.missing.map((field) => ({
        field,
        text: refusalText(words.refusals, { kind: "choices-missing", missing: [field] }),
      }))
    case "best-is-worst":
      return [{ field: "worst", text }]
    case "not-in-order":
      return [{ field: "ordering", text }]
    case "answer-missing":
    case "answer-too-long":
    case "changed-elsewhere":
      return [{ field: "body", text }]
    default:
      return [{ text }]
  }
}

export default function Question() {
  const { application, question, of, back, moved, earlier, aloud, ordering } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { question: words, saveAndGoOn, saveTheChange } = useWords().apply
  const actions = useWords().shared.actions
  const shown = wrong?.values ?? answerFields(question)
  const shownIn = (field: string) => {
    const value = shown[field]
    return typeof value === "string" ? value : null
  }
  const { reference, status, vacancy } = application
  if (!vacancy.open) {
    // What was being typed when it closed counts as theirs too, saved or not.
    return (
      <ApplicationLayout application={application} back={`/apply/${reference}`}>
        <NotificationBanner title={words.closedTitle}>
          <p className="govuk-body">{words.closedText}</p>
        </NotificationBanner>
        <QuestionAsked question={question} />
        <InsetText>
          <AnswerInWords {...question} {...answerIn(shown)} />
        </InsetText>
      </ApplicationLayout>
    )
  }
  const elsewhere = wrong?.elsewhere
  const problems = elsewhere ? [] : wrong?.problems
  const seen = elsewhere?.savedAs ?? (wrong ? shownIn("seen") : question.savedAs) ?? ""
  const sent = status === "submitted"
  return (
    <ApplicationLayout application={application} back={back}>
      <ErrorSummary problems={problems} />
      {elsewhere && (
        <SavedElsewhere
          question={question}
          kept={elsewhere.kept}
          href={`/apply/${reference}/question/${question.number}`}
        />
      )}
      {sent && <SentAlready href={`/apply/${reference}/check`} />}
      <Progress step={question.number} of={of} />
      {earlier && <AnsweredBefore question={question} earlier={earlier} seen={seen} />}
      <ReadAloud {...aloud} />
      <QuestionAsked question={question} />
      {ordering?.href && (
        <p className="govuk-body">
          <a className="govuk-link" href={ordering.href} rel="nofollow">
            {words.byDragging}
          </a>
        </p>
      )}
      {maySpeak(question.kind) && !application.helping && (
        <ByVoice question={question} href={`/apply/${reference}/question/${question.number}/voice`} />
      )}
      <Form>
        <QuestionFields
          question={question}
          shownIn={shownIn}
          problems={problems}
          limit={answerLimit}
          moved={wrong ? null : moved}
        />
        <input type="hidden" name="seen" value={seen} />
        <ButtonGroup>
          <Button name="next" value="carry-on">
            {sent ? saveTheChange : saveAndGoOn}
          </Button>
          {!sent && (
            <Button name="next" value="later" kind="secondary">
              {actions.saveAndStop}
            </Button>
          )}
        </ButtonGroup>
      </Form>
      <Island src={ordering?.script ?? null} />
    </ApplicationLayout>
  )
}
