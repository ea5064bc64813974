import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { feedbackTexts, feedbackValues, SendFeedbackForm } from "#app/domain/decisions/feedback-forms.ts"
import { readFeedbackToWrite, sendFeedback, whatIsMissing } from "#app/domain/decisions/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { AsRead } from "#app/ui/feedback/as-read.tsx"
import { feedbackProblem } from "#app/ui/feedback/problem.ts"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { checkFields, fieldToReadAgain } from "#app/web/words-asked.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ feedback }) => feedback.send.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const about = await readFeedbackToWrite(ctx, params.application ?? "")
  if (!about) throw notFound()
  const writing = `${provider.path}/applications/${about.applicationId}/feedback`
  if (!about.saved || about.sentAt) throw redirect(writing, 303)
  const ready = whatIsMissing(about) === null
  return data({ provider, about, writing, ready, makesSmall: await makesSmall(about) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, SendFeedbackForm)
  if (!form.ok) return problems(form.error, 422)
  const applicationId = params.application ?? ""
  const { feedback: said, languageCheck } = wordsFor(languageOf(request))
  if (form.value.again === undefined) {
    const about = await readFeedbackToWrite(ctx, applicationId)
    if (about && (await makesSmall(about))) return problems([{ text: languageCheck.secondLook }], 422)
  }
  const sent = await sendFeedback(ctx, { applicationId, seen: form.value.seen })
  if (sent.ok) return redirect(`${provider.path}/feedback?sent=1`, 303)
  if (sent.error.kind === "not-found") throw notFound()
  // Pressed twice: it has gone, and the page says so.
  if (sent.error.kind === "feedback-sent-already") return redirect(`${provider.path}/feedback?sent=1`, 303)
  const { text } = feedbackProblem(said.refusals, sent.error)
  return problems([{ text }], 409)
}

type About = NonNullable<Awaited<ReturnType<typeof readFeedbackToWrite>>>

/** Whether what will be sent makes people small; what was left out is not sent. */
async function makesSmall({ feedback }: About): Promise<boolean> {
  const sent = {
    ...feedback,
    strengths: feedback.strengths.filter(({ kept }) => kept),
    toTry: feedback.toTry?.kept ? feedback.toTry : null,
  }
  return fieldToReadAgain(await checkFields(feedbackValues(sent), feedbackTexts, "feedback")) !== undefined
}

export default function SendFeedback() {
  const { provider, about, writing, ready, makesSmall } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { send: words, write } = useWords().feedback
  const { allTheSame } = useWords().languageCheck
  return (
    <ProviderLayout
      provider={provider}
      current="today"
      before={<BackLink href={writing}>{words.change}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{write.title(about.name)}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{ready ? words.lead : words.missing}</p>
      <AsRead feedback={about.feedback} />
      {ready && (
        <Form>
          <input type="hidden" name="seen" value={String(about.version)} />
          {wrong && makesSmall ? (
            <Button kind="secondary" name="again" value="yes">
              {allTheSame}
            </Button>
          ) : (
            <SubmitButton>{words.button}</SubmitButton>
          )}
        </Form>
      )}
      <LinkButton href={writing} kind="secondary">
        {words.change}
      </LinkButton>
    </ProviderLayout>
  )
}
