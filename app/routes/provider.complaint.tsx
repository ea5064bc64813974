import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AnswerComplaintForm } from "#app/domain/privacy/forms.ts"
import { answerComplaint, readComplaint } from "#app/domain/privacy/index.server.ts"
import { complaintLimit } from "#app/domain/privacy/vocabulary.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { colleagueCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ privacy }) => privacy.toAnswer.one)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await colleagueCtx(request, params.provider)
  const complaint = await readComplaint(ctx, params.complaint ?? "")
  if (!complaint) throw notFound()
  return data({ provider, complaint })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await colleagueCtx(request, params.provider)
  const form = await readForm(request, AnswerComplaintForm)
  if (!form.ok) return problems(form.error, 422)
  const answered = await answerComplaint(ctx, { complaintId: params.complaint ?? "", ...form.value })
  if (answered.ok) return redirect(`${provider.path}/complaints`, 303)
  if (answered.error.kind === "not-found") throw notFound()
  const { refusals } = wordsFor(languageOf(request)).privacy.toAnswer
  const text = refusalText(refusals, answered.error)
  const status = answered.error.kind === "answered-already" ? 409 : 422
  return problems({ problems: [{ field: "words", text }], values: form.values }, status)
}

export default function Complaint() {
  const { provider, complaint } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().privacy.toAnswer
  const typed = wrong?.values.words
  return (
    <ProviderLayout
      provider={provider}
      current="today"
      width="reading"
      before={<BackLink href={`${provider.path}/complaints`}>{words.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.one}</h1>
      <p className="govuk-body">{words.about(complaint.job, complaint.reference.replaceAll("-", " "))}</p>
      <h2 className="govuk-heading-m">{words.words}</h2>
      <InsetText>
        <Prose text={complaint.words} />
      </InsetText>
      <p className="govuk-body">
        {words.made} <Time at={complaint.madeAt} show="date-time" />.
      </p>
      {complaint.answeredAt ? (
        <>
          <h2 className="govuk-heading-m">{words.yourAnswer}</h2>
          <Prose text={complaint.answer ?? ""} />
          <p className="govuk-body">
            {words.answered} <Time at={complaint.answeredAt} />.
          </p>
        </>
      ) : (
        <>
          <p className="govuk-body">
            <strong>
              {words.due} <Time at={complaint.dueAt} />. {words.left(complaint.daysLeft)}.
            </strong>
          </p>
          <Form>
            <TextArea
              name="words"
              label={words.yourAnswer}
              hint={words.hint}
              value={typeof typed === "string" ? typed : ""}
              rows={8}
              limit={complaintLimit}
              problem={problemOf(wrong?.problems, "words")}
            />
            <p className="govuk-body">{words.once}</p>
            <SubmitButton>{words.button}</SubmitButton>
          </Form>
        </>
      )}
    </ProviderLayout>
  )
}
