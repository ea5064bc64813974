import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AnswerOfferForm } from "#app/domain/decisions/forms.ts"
import { answerOffer, readOwnOffer } from "#app/domain/decisions/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { Conditions } from "#app/ui/apply/conditions.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWithEnglish } from "#app/ui/components/with-english.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.offer.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const offer = await readOwnOffer(ctx)
  if (offer?.status !== "made") throw redirect(`/apply/${application.reference}`, 303)
  return { application, offer }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, AnswerOfferForm)
  if (!form.ok) return problems(form.error, 422)
  // Answered already, here or in another tab: the application says how it stands.
  await answerOffer(ctx, { accept: form.value.answer === "accept" })
  return redirect(`/apply/${params.reference}`, 303)
}

export default function Offer() {
  const { application, offer } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const withEnglish = useWithEnglish()
  const words = useWords().apply.offer
  return (
    <ApplicationLayout application={application} back={`/apply/${application.reference}`}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea lead picture={["happy", "clock"]}>
        {withEnglish(words.lead, application.provider)}
      </Idea>
      <SummaryList
        rows={[
          { key: words.job, value: <InEnglish>{application.vacancy.title}</InEnglish> },
          { key: words.pay, value: <Money pence={offer.payPencePerHour} per="hour" /> },
          { key: words.start, value: <Time day={offer.startOn} /> },
        ]}
      />
      <h2 className="govuk-heading-m">{words.conditions}</h2>
      <Idea picture={["form", "yes"]}>{words.conditionsLead}</Idea>
      <Conditions text={offer.conditions} />
      <Form>
        <Radios
          name="answer"
          legend={words.question}
          choices={[
            { value: "accept", label: words.accept, hint: words.acceptHint },
            { value: "decline", label: words.decline, hint: words.declineHint },
          ]}
          problem={problemOf(wrong?.problems, "answer")}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </ApplicationLayout>
  )
}
