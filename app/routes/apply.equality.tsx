import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { EqualityForm } from "#app/domain/privacy/forms.ts"
import { answerEquality } from "#app/domain/privacy/index.server.ts"
import { mayBeAskedEquality } from "#app/domain/privacy/rules.ts"
import { type EqualityQuestion, equalityQuestions, notSaid } from "#app/domain/privacy/vocabulary.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { Radios } from "#app/ui/forms/radios.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ privacy }) => privacy.equality.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openApplication(request, params.reference)
  if (!mayBeAskedEquality(application)) throw redirect(`/apply/${application.reference}`, 303)
  return { application, thanks: new URL(request.url).searchParams.has("thanks") }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, EqualityForm)
  if (!form.ok) return problems(form.error, 422)
  const kept = await answerEquality(ctx, form.value)
  if (!kept.ok) throw new Response(null, { status: 404 })
  return redirect(`/apply/${params.reference}/equality?thanks`, 303)
}

const names = Object.keys(equalityQuestions) as EqualityQuestion[]

/** All on one page, because what is half answered would have to be kept with the application. */
export default function Equality() {
  const { application, thanks } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().privacy.equality
  const home = `/apply/${application.reference}`
  if (thanks) {
    return (
      <ApplicationLayout application={application}>
        <h1 className="govuk-heading-l">{words.thanks}</h1>
        <Idea lead picture={["hidden", "lock"]}>
          {words.thanksText}
        </Idea>
        <LinkButton href={home}>{words.back}</LinkButton>
      </ApplicationLayout>
    )
  }
  return (
    <ApplicationLayout application={application} back={home}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea lead picture="fair">
        {words.lead}
      </Idea>
      <Idea picture={["choose", "work"]}>{words.choice}</Idea>
      <Idea picture={["hidden", "lock"]}>{words.apart}</Idea>
      <Idea picture="form">{words.once}</Idea>
      <Form>
        {names.map((name) => {
          const { ask, hint, choices } = words.questions[name]
          const typed = wrong?.values[name]
          return (
            <Radios
              key={name}
              name={name}
              legend={ask}
              hint={hint}
              value={typeof typed === "string" ? typed : null}
              choices={[
                ...equalityQuestions[name].map((value) => ({ value, label: choices[value] ?? value })),
                { value: notSaid, label: words.notSaid },
              ]}
            />
          )
        })}
        <ButtonGroup>
          <Button>{words.button}</Button>
          <a className="govuk-link" href={home}>
            {words.skip}
          </a>
        </ButtonGroup>
      </Form>
    </ApplicationLayout>
  )
}
