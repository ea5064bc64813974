import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PutOffForm } from "#app/domain/decisions/forms.ts"
import { putOffStart, readOfferLater } from "#app/domain/decisions/index.server.ts"
import { offerAfter, offerWordsLimit } from "#app/domain/decisions/offer-moves.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { DateField } from "#app/ui/forms/date-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { dayOf, inOwnWords, type Typed, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ provider }) => provider.offerLater.putOff.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readOfferLater(ctx, params.application ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (found.name === null) throw redirect(`${path}/who`, 303)
  if (!offerAfter(found.status, "put-off")) throw redirect(path, 303)
  return data({ provider, path, name: found.name, startOn: found.startOn })
}

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<string, string>> = {
  "reason-missing": "reason",
  "words-too-long": "reason",
  "day-has-passed": "start",
  "same-day": "start",
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const form = await readForm(request, PutOffForm)
  if (!form.ok) return problems(form.error, 422)
  const applicationId = params.application ?? ""
  const put = await putOffStart(ctx, { applicationId, ...form.value })
  if (put.ok) return redirect(`${provider.path}/applications/${applicationId}`, 303)
  if (put.error.kind === "not-found") throw notFound()
  const { refusals } = wordsFor(languageOf(request)).provider.offerLater
  const field = fieldOf[put.error.kind]
  const said = { ...(field && { field }), text: refusalText(refusals, put.error) }
  return problems({ problems: [said], values: form.values }, 422)
}

export default function PutOff() {
  const { provider, path, name, startOn } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { offerLater } = useWords().provider
  const words = offerLater.putOff
  const said = inOwnWords(wrong?.problems, offerLater.missing, useWords().server)
  const typed: Typed = wrong?.values ?? {}
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{name}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead(name)}</p>
      <p className="govuk-body">
        {words.now}: <Time day={startOn} />
      </p>
      <InsetText>{words.agreed}</InsetText>
      <Form>
        <DateField
          name="start"
          legend={words.day}
          value={dayOf(typed, "start")}
          problem={problemOf(said, "start")}
        />
        <TextArea
          name="reason"
          label={offerLater.reason}
          hint={offerLater.reasonHint}
          value={textOf(typed, "reason")}
          problem={problemOf(said, "reason")}
          rows={4}
          limit={offerWordsLimit}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
