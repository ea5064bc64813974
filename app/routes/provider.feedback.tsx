import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import {
  FeedbackForm,
  feedbackTexts,
  feedbackTyped,
  feedbackValues,
} from "#app/domain/decisions/feedback-forms.ts"
import { readFeedbackToWrite, saveFeedback, whatIsMissing } from "#app/domain/decisions/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { AsRead } from "#app/ui/feedback/as-read.tsx"
import { FeedbackFields } from "#app/ui/feedback/feedback-fields.tsx"
import { PanelNotes } from "#app/ui/feedback/panel-notes.tsx"
import { feedbackProblem } from "#app/ui/feedback/problem.ts"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { CheckWords } from "#app/ui/language-check/check-words.tsx"
import { WordsLookedAt } from "#app/ui/language-check/words-looked-at.tsx"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { checkFields, problemsChecked, wordsAsked } from "#app/web/words-asked.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ feedback }) => (data ? feedback.write.title(data.about.name) : feedback.owed.title))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const about = await readFeedbackToWrite(ctx, params.application ?? "")
  if (!about) throw notFound()
  return data({
    provider,
    about,
    savedNow: new URL(request.url).searchParams.has("saved"),
    checked: await checkFields(feedbackValues(about.feedback), feedbackTexts, "feedback"),
    island: islandAddress("language-check"),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const asked = await wordsAsked(request, feedbackTexts, "feedback")
  if (asked) return asked
  const form = await readForm(request, FeedbackForm)
  if (!form.ok) return problemsChecked(form.error, 422, feedbackTexts, "feedback")
  const { refusals } = wordsFor(languageOf(request)).feedback
  const applicationId = params.application ?? ""
  const { what, seen } = form.value
  const saved = await saveFeedback(ctx, { applicationId, seen, feedback: feedbackTyped(form.value) })
  if (!saved.ok) {
    if (saved.error.kind === "not-found") throw notFound()
    const { seen: _, ...values } = form.values
    const elsewhere = saved.error.kind === "changed-elsewhere"
    const said = [feedbackProblem(refusals, saved.error)]
    const kept = { problems: said, values: elsewhere ? values : form.values }
    return problemsChecked(kept, elsewhere ? 409 : 422, feedbackTexts, "feedback")
  }
  const here = `${provider.path}/applications/${applicationId}/feedback`
  if (what !== "look") {
    const [way, place] = what.split("-")
    const moved = way === "up" ? Number(place) - 1 : Number(place) + 1
    return redirect(place ? `${here}#strength-${moved}` : `${here}?saved=1`, 303)
  }
  const about = await readFeedbackToWrite(ctx, applicationId)
  const missing = about && whatIsMissing(about)
  if (!missing || missing.kind === "not-found") return redirect(`${here}/send`, 303)
  const values = { ...form.values, seen: String(about.version) }
  const wrong = { problems: [feedbackProblem(refusals, missing)], values }
  return problemsChecked(wrong, 422, feedbackTexts, "feedback")
}

export default function WriteFeedback() {
  const { provider, about, savedNow, island, ...loaded } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { write: words, owed } = useWords().feedback
  const { outcomes } = useWords().provider
  const elsewhere = wrong && wrong.values.seen === undefined && about.saved
  const checked = wrong?.checked ?? loaded.checked
  const seen = wrong?.values.seen ?? about.version
  return (
    <ProviderLayout
      provider={provider}
      current="today"
      before={<BackLink href={`${provider.path}/feedback`}>{owed.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      {wrong?.looked && (
        <WordsLookedAt found={Object.keys(checked).length > 0} mended={wrong.looked.mended} />
      )}
      {savedNow && !wrong && (
        <NotificationBanner tone="success">
          <p>{words.saved}</p>
        </NotificationBanner>
      )}
      <p className="vf-caption">{about.title}</p>
      <h1 className="govuk-heading-l">{words.title(about.name)}</h1>
      {about.sentAt ? (
        <>
          <p className="govuk-body-l">
            {words.sent} <Time at={about.sentAt} show="date-time" />.{" "}
            {about.sentBy && words.sentBy(about.sentBy)}
          </p>
          <AsRead feedback={about.feedback} />
        </>
      ) : (
        <>
          <p>
            <Tag tone={about.daysLeft < 2 ? "attention" : "calm"}>{owed.left(about.daysLeft)}</Tag> {owed.due}{" "}
            <Time at={about.dueAt} />
          </p>
          <p className="govuk-body-l">{words.lead}</p>
          <InsetText>{words.rules}</InsetText>
          <p className="govuk-body">
            <a className="govuk-link" href={`${provider.path}/applications/${about.applicationId}`}>
              {words.readAnswers}
            </a>
          </p>
          <Details summary={words.panel}>
            <PanelNotes panel={about.panel} />
            {about.outcome && (
              <>
                <h2 className="govuk-heading-s">
                  {words.decided}: {outcomes[about.outcome]}
                </h2>
                <Prose text={about.reason} />
              </>
            )}
          </Details>
          <Form>
            <input type="hidden" name="seen" value={String(seen)} />
            {/* First of all buttons: what Enter presses. */}
            <Button name="what" value="save" kind="secondary">
              {words.save}
            </Button>
            <FeedbackFields
              feedback={wrong ? feedbackTyped({ ...wrong.values, what: "save" }) : about.feedback}
              problems={wrong?.problems}
              checked={checked}
            />
            <CheckWords island={island} />
            <ButtonGroup>
              <Button name="what" value="look">
                {words.look}
              </Button>
              <Button name="what" value="save" kind="secondary">
                {words.save}
              </Button>
            </ButtonGroup>
          </Form>
          {elsewhere && (
            <>
              <h2 className="govuk-heading-m">{words.theirs}</h2>
              <AsRead feedback={about.feedback} />
            </>
          )}
        </>
      )}
    </ProviderLayout>
  )
}
