import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useActionData } from "@remix-run/react"
import { z } from "zod"
import { openByLink } from "#app/domain/applications/index.server.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ApplyLayout } from "#app/ui/layout/apply-layout.tsx"
import { limitGuesses, rememberApplication } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"

const OpenForm = z.object({ token: z.string() })

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.back.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).apply
  const form = await readForm(request, OpenForm, params)
  if (!form.ok) return problems(form.error, 422)
  const { token } = form.value
  const allowed = await limitGuesses(request, token.split(".", 1)[0] ?? "")
  if (!allowed.ok) return problems([{ text: words.comeBack.tooMany }], 429)
  const opened = await openByLink(strangerCtx(request), { token })
  if (!opened.ok) return problems([{ text: words.back.dead }], 422)
  return redirect(`/apply/${opened.value.reference}`, {
    status: 303,
    headers: { "Set-Cookie": rememberApplication(request, opened.value) },
  })
}

/** Opening the link shows a button only, so that a mail scanner that follows it changes nothing. */
export default function Back() {
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.back
  return (
    <ApplyLayout>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form>
        <SubmitButton>{words.button}</SubmitButton>
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href="/apply">
          {words.other}
        </a>
      </p>
    </ApplyLayout>
  )
}
