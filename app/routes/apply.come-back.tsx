import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ComeBackForm } from "#app/domain/applications/forms.ts"
import { openBySecretWord } from "#app/domain/applications/index.server.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ApplyLayout } from "#app/ui/layout/apply-layout.tsx"
import { limitGuesses, referencesIn, rememberApplication } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.comeBack.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const asked = (searchParams.get("reference") ?? "").slice(0, 60)
  return {
    asked: asked.replaceAll("-", " "),
    closed: searchParams.has("closed"),
    // The one that just sent them here did not open.
    here: referencesIn(request).filter((reference) => reference !== asked),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).apply
  const form = await readForm(request, ComeBackForm)
  if (!form.ok) return problems(form.error, 422)
  const { reference } = form.value
  const values = { reference }
  const allowed = await limitGuesses(request, reference)
  if (!allowed.ok) return problems({ problems: [{ text: words.comeBack.tooMany }], values }, 429)
  const opened = await openBySecretWord(strangerCtx(request), form.value)
  if (!opened.ok) {
    const text = refusalText(words.refusals, opened.error)
    return problems({ problems: [{ field: "reference", text }], values }, 422)
  }
  return redirect(`/apply/${opened.value.reference}`, {
    status: 303,
    headers: { "Set-Cookie": rememberApplication(request, opened.value) },
  })
}

export default function ComeBack() {
  const { asked, closed, here } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.comeBack
  const typed = wrong?.values.reference
  return (
    <ApplyLayout>
      <ErrorSummary problems={wrong?.problems} />
      {closed && !wrong && <NotificationBanner tone="success">{words.closed}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {here.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.recent}</h2>
          <ul className="govuk-list govuk-list--spaced">
            {here.map((reference) => (
              <li key={reference}>
                <a className="govuk-link" href={`/apply/${reference}`}>
                  {reference.replaceAll("-", " ")}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form action="/apply">
        <TextField
          name="reference"
          label={words.reference}
          hint={words.referenceHint}
          value={typeof typed === "string" ? typed : asked}
          problem={problemOf(wrong?.problems, "reference")}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          name="secretWord"
          label={words.secretWord}
          hint={words.secretWordHint}
          value=""
          autoComplete="off"
          spellCheck={false}
        />
        <SubmitButton>{words.button}</SubmitButton>
      </Form>
      <h2 className="govuk-heading-m">{words.noWordTitle}</h2>
      <p className="govuk-body">{words.noWord}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/jobs">
          {words.findJob}
        </a>
      </p>
    </ApplyLayout>
  )
}
