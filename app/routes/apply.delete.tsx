import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { EraseForm } from "#app/domain/privacy/forms.ts"
import { eraseOwnApplication, readOwnClock } from "#app/domain/privacy/index.server.ts"
import { decideErasing } from "#app/domain/privacy/rules.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, forgetApplication, openApplication } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ privacy }) => privacy.remove.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const decision = decideErasing(application.status)
  const clock = await readOwnClock(ctx)
  if (!clock) throw new Response(null, { status: 404 })
  return {
    application,
    mayErase: decision.ok,
    takesBack: decision.ok && decision.value === "withdraw-first" && application.status !== "draft",
    complaintOpen: clock.complaintOpen,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, EraseForm)
  if (!form.ok) return problems(form.error, 422)
  const erased = await eraseOwnApplication(ctx)
  if (erased.ok) {
    const headers = { "Set-Cookie": forgetApplication(request, params.reference ?? "") }
    return redirect("/apply/gone", { status: 303, headers })
  }
  const { kind } = erased.error
  if (kind === "not-found") throw new Response(null, { status: 404 })
  const { refusals } = wordsFor(languageOf(request)).privacy.remove
  return problems([{ text: refusalText(refusals, { kind }) }], 409)
}

/** Beside what goes and what stays, in their order. */
const goes = ["person", "speak", "help", "letter", "star", "fair", "key"] as const
const stays = ["hidden", "computer"] as const

export default function Delete() {
  const { application, mayErase, takesBack, complaintOpen } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().privacy.remove
  const home = `/apply/${application.reference}`
  if (!mayErase) {
    return (
      <ApplicationLayout application={application} back={home}>
        <ErrorSummary problems={wrong?.problems} />
        <h1 className="govuk-heading-l">{words.refused}</h1>
        <p className="govuk-body-l">{words.refusals["offer-stands"]({ kind: "offer-stands" })}</p>
        <Idea picture={["phone", "speak", "bin"]}>{words.ring}</Idea>
      </ApplicationLayout>
    )
  }
  return (
    <ApplicationLayout application={application} back={home}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea lead picture="bin">
        {words.lead}
      </Idea>
      {takesBack && <WarningText>{words.takesBack}</WarningText>}
      {complaintOpen && <WarningText>{words.complaintGoes}</WarningText>}
      <h2 className="govuk-heading-m">{words.goes}</h2>
      <IdeaList items={words.goesList.map((said, index) => ({ said, picture: goes[index] ?? "bin" }))} />
      <h2 className="govuk-heading-m">{words.stays}</h2>
      <IdeaList
        items={words.staysList.map((said, index) => ({ said, picture: stays[index] ?? "computer" }))}
      />
      <Idea picture={["stop", "form"]}>{words.noWayBack}</Idea>
      <LinkButton href={`${home}/data`} kind="secondary">
        {words.copy}
      </LinkButton>
      <Form>
        <ButtonGroup>
          <Button kind="warning">{words.button}</Button>
          <a className="govuk-link" href={home}>
            {words.keep}
          </a>
        </ButtonGroup>
      </Form>
    </ApplicationLayout>
  )
}
