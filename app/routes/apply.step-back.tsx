import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readOwnOffer, stepBack } from "#app/domain/decisions/index.server.ts"
import { offerAfter } from "#app/domain/decisions/offer-moves.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.stepBack.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const offer = await readOwnOffer(ctx)
  if (!offer || !offerAfter(offer.status, "step-back")) {
    throw redirect(`/apply/${application.reference}`, 303)
  }
  return { application, confirmed: offer.status === "unconditional" }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  // Said already, or started meanwhile: the application says how it stands.
  await stepBack(ctx)
  return redirect(`/apply/${params.reference}`, 303)
}

export default function StepBack() {
  const { application, confirmed } = useLoaderData<typeof loader>()
  const words = useWords().apply.stepBack
  const home = `/apply/${application.reference}`
  return (
    <ApplicationLayout application={application} back={home}>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Idea picture={["speak", "calendar"]}>{words.unsure}</Idea>
      <p className="govuk-body">
        <a className="govuk-link" href={`${home}/messages`}>
          {words.write}
        </a>
      </p>
      {confirmed && <WarningText>{words.notice}</WarningText>}
      <p className="govuk-body">{words.what}</p>
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
