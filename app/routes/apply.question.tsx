import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AnswerForm, ratingField } from "#app/domain/applications/forms.ts"
import {
  type QuestionView,
  type SaveAnswerRefusal,
  saveAnswer,
} from "#app/domain/applications/index.server.ts"
import { answerLimit } from "#app/domain/applications/rules.ts"
import { AnswerInWords } from "#app/ui/apply/answer-in-words.tsx"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { QuestionAsked, QuestionFields } from "#app/ui/apply/question-fields.tsx"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Progress } from "#app/ui/components/progress.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import type { Problem } from "#app/ui/forms/problem.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, nextPage, openDraft } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import type { FormProblems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

type Elsewhere = Extract<SaveAnswerRefusal, { kind: "changed-elsewhere" }>
type Wrong = FormProblems & { readonly elsewhere?: Elsewhere }

export const meta: MetaFunction<typeof loader> = ({ matches, data, error }) =>
  pageTitle(matches, ({ apply }) => (data ? data.question.title : apply.home.title), {
    problems: Boolean(error),
  })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openDraft(request, params.reference)
  const { questions, ...rest } = application
  const question = questions.find((one) => String(one.number) === params.number)
  if (!question) throw new Response(null, { status: 404 })
  return {
    application: rest,
    question,
    of: questions.length,
    back: backFrom(request, question, rest.reference),
  }
}

function backFrom(request: Request, { number }: QuestionView, reference: string): string {
  if (new URL(request.url).searchParams.get("from") === "check") return `/apply/${reference}/check`
  return number > 1 ? `/apply/${reference}/question/${number - 1}` : `/apply/${reference}`
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { reference } = params
  const number = Number(params.number)
  const ctx = await applicantCtx(request, reference)
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return data<Wrong>(form.error, { status: 422 })
  const saved = await saveAnswer(ctx, { number, ...form.value })
  if (saved.ok) {
    const next = number < saved.value.questions ? `question/${number + 1}` : "adjustments"
    const to = form.value.done ? nextPage(request, reference, next) : `/apply/${reference}/save`
    return redirect(to, 303)
  }
  const refusal = saved.error
  if (refusal.kind === "already-sent" || refusal.kind === "withdrawn") {
    return redirect(`/apply/${reference}`, 303)
  }
  const said = problemsOf(refusal, wordsFor(languageOf(request)))
  const conflict = refusal.kind === "changed-elsewhere" || refusal.kind === "vacancy-closed"
  return data<Wrong>(
    {
      problems: said,
      values: form.values,
      ...(refusal.kind === "changed-elsewhere" && { elsewhere: refusal }),
    },
    { status: conflict ? 409 : 422 },
  )
}

function problemsOf(refusal: SaveAnswerRefusal, { apply: words }: Words): Problem[] {
  switch (refusal.kind) {
    case "options-unrated":
      return refusal.unrated.map(({ id, place }) => ({
        field: ratingField(id),
        text: words.question.unrated(place),
      }))
    case "answer-missing":
    case "answer-too-long":
    case "changed-elsewhere":
      return [{ field: "body", text: refusalText(words.refusals, refusal) }]
    default:
      return [{ text: refusalText(words.refusals, refusal) }]
  }
}

export default function Question() {
  const { application, question, of, back } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { question: words, saveAndGoOn } = useWords().apply
  const actions = useWords().shared.actions
  const shownIn = (field: string) => {
    const typed = wrong?.values[field]
    if (wrong) return typeof typed === "string" ? typed : null
    if (field === "body") return question.body
    const option = question.options.find(({ id }) => ratingField(id) === field)
    return option ? String(question.ratings?.[option.id] ?? "") : null
  }
  if (!application.vacancy.open) {
    // What was being typed when it closed counts as theirs too, saved or not.
    const ratings = question.options.flatMap(({ id }) => {
      const rated = shownIn(ratingField(id))
      return rated ? [[id, Number(rated)]] : []
    })
    return (
      <ApplicationLayout application={application} back={`/apply/${application.reference}`}>
        <NotificationBanner title={words.closedTitle}>
          <p className="govuk-body">{words.closedText}</p>
        </NotificationBanner>
        <QuestionAsked question={question} />
        <InsetText>
          <AnswerInWords {...question} body={shownIn("body")} ratings={Object.fromEntries(ratings)} />
        </InsetText>
      </ApplicationLayout>
    )
  }
  const elsewhere = wrong?.elsewhere
  return (
    <ApplicationLayout application={application} back={back}>
      <ErrorSummary problems={elsewhere ? [] : wrong?.problems} />
      {elsewhere && (
        <NotificationBanner title={words.elsewhereTitle}>
          <p className="govuk-body">{words.elsewhereText}</p>
          <h2 className="govuk-heading-s">{words.savedAnswer}</h2>
          <InsetText>
            <AnswerInWords {...question} {...elsewhere.kept} />
          </InsetText>
          <a className="govuk-link" href={`/apply/${application.reference}/question/${question.number}`}>
            {words.keepSaved}
          </a>
        </NotificationBanner>
      )}
      <Progress step={question.number} of={of} />
      <QuestionAsked question={question} />
      <Form>
        <QuestionFields
          question={question}
          fieldOf={ratingField}
          shownIn={shownIn}
          problems={elsewhere ? [] : wrong?.problems}
          limit={answerLimit}
        />
        <input
          type="hidden"
          name="seen"
          value={elsewhere?.savedAs ?? (wrong ? shownIn("seen") : question.savedAs) ?? ""}
        />
        <ButtonGroup>
          <Button name="next" value="carry-on">
            {saveAndGoOn}
          </Button>
          <Button name="next" value="later" kind="secondary">
            {actions.saveAndStop}
          </Button>
        </ButtonGroup>
      </Form>
    </ApplicationLayout>
  )
}
