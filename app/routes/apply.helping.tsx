import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { HelpingForm } from "#app/domain/applications/forms.ts"
import { setSecretWord, stopHelping } from "#app/domain/applications/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { DraftParts } from "#app/ui/apply/draft-so-far.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, openDraft } from "#app/web/applicant.server.ts"
import { helpEnded } from "#app/web/helper-key.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ helping }) => helping.page.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openDraft(request, params.reference)
  if (!application.helping) throw new Response(null, { status: 404 })
  return { application }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, HelpingForm)
  if (!form.ok) return problems(form.error, 422)
  if (!ctx.actor.helping) throw new Response(null, { status: 404 })
  if (form.value.what === "stop") {
    const stopped = await stopHelping(ctx)
    if (!stopped.ok) throw new Response(null, { status: 404 })
    return helpEnded(request, ctx.actor, stopped.value, "stopped")
  }
  const set = await setSecretWord(ctx, form.value)
  if (set.ok) return data({ problems: [], values: {}, done: true })
  const text = refusalText(wordsFor(languageOf(request)).apply.refusals, set.error)
  return problems({ problems: [{ field: "secretWord", text }], values: form.values }, 422)
}

export default function Helping() {
  const { application } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const { page: words } = useWords().helping
  const { reference, hasSecretWord } = application
  const typed = outcome?.values.secretWord
  return (
    <ApplicationLayout application={application}>
      <ErrorSummary problems={outcome?.problems} />
      {outcome && "done" in outcome && (
        <NotificationBanner tone="success">{words.wordDone}</NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <h2 className="govuk-heading-m">{words.referenceTitle}</h2>
      <p className="govuk-body">{words.reference}</p>
      <InsetText>
        <strong className="govuk-body-l">{reference.replaceAll("-", " ")}</strong>
      </InsetText>
      <h2 className="govuk-heading-m">{words.wordTitle}</h2>
      <p className="govuk-body">{hasSecretWord ? words.wordSet : words.wordText}</p>
      <Form>
        <TextField
          name="secretWord"
          label={words.wordLabel}
          hint={words.wordHint}
          value={typeof typed === "string" ? typed : ""}
          problem={problemOf(outcome?.problems, "secretWord")}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <Button name="what" value="word" kind="secondary">
          {words.wordButton}
        </Button>
      </Form>
      <h2 className="govuk-heading-m">{words.typeTitle}</h2>
      <p className="govuk-body">{words.typeText}</p>
      <DraftParts application={application} />
      <h2 className="govuk-heading-m">{words.stopTitle}</h2>
      <p className="govuk-body">{hasSecretWord ? words.stopText : words.stopNoWord}</p>
      <Form>
        <Button name="what" value="stop" kind="secondary">
          {words.stop}
        </Button>
      </Form>
    </ApplicationLayout>
  )
}
