import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ContactWayForm } from "#app/domain/applications/forms.ts"
import { chooseContactWay } from "#app/domain/applications/index.server.ts"
import { contactWays } from "#app/domain/applications/vocabulary.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, openToReach } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.contact.wayTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openToReach(request, params.reference)
  return { application }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const words = wordsFor(languageOf(request)).apply
  const form = await readForm(request, ContactWayForm)
  if (!form.ok) {
    const unanswered = form.error.problems.some(({ field }) => field === "way")
    return problems(unanswered ? [{ field: "way", text: words.contact.choose }] : form.error, 422)
  }
  const details = new URL(
    `/apply/${params.reference}/contact/details${new URL(request.url).search}`,
    request.url,
  )
  const chosen = await chooseContactWay(ctx, form.value)
  if (!chosen.ok && chosen.error.kind === "already-sent") {
    // The way goes along, to be saved together with where it leads.
    details.searchParams.set("way", form.value.way)
    return redirect(`${details.pathname}${details.search}`, 303)
  }
  if (!chosen.ok) return problems([{ text: refusalText(words.refusals, chosen.error) }], 409)
  return redirect(`${details.pathname}${details.search}`, 303)
}

export default function ContactWay() {
  const { application } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { contact: words, ways } = useWords().apply
  return (
    <ApplicationLayout
      application={application}
      back={`/apply/${application.reference}${application.status === "draft" ? "/adjustments" : ""}`}
    >
      <ErrorSummary problems={wrong?.problems} />
      <Form>
        <Radios
          name="way"
          legend={words.wayTitle}
          asHeading
          hint={words.wayHint}
          choices={contactWays.map((way) => ({ value: way, ...ways[way] }))}
          value={application.contact?.way}
          problem={problemOf(wrong?.problems, "way")}
        />
        <SubmitButton />
      </Form>
    </ApplicationLayout>
  )
}
