import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { moveInOrder } from "#app/domain/panels/index.server.ts"
import { MoveForm, reasonLimit } from "#app/domain/panels/meeting-forms.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"
import { openOrder } from "#app/web/panel-order.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { meeting } }) =>
    data ? meeting.order.moveTitle(data.person.name) : meeting.order.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel, own, order } = await openOrder(request, params)
  const person = order?.places.find(({ who }) => who === params.who)
  if (!order || order.agreedAt || !person?.name || !own) throw notFound()
  return { panel, person: { ...person, name: person.name }, of: order.places.length, seen: order.number }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { meeting } = wordsFor(languageOf(request)).panel
  const { ctx, panel, idOf } = await openOrder(request, params)
  const applicationId = idOf(params.who)
  if (!applicationId) throw notFound()
  const form = await readForm(request, MoveForm)
  if (!form.ok) return problems(form.error, 422)
  const moved = await moveInOrder(ctx, { slug: panel.slug, applicationId, ...form.value })
  if (moved.ok) return redirect(panelPaths(panel.slug).order, 303)
  const text = refusalText(meeting.orderRefusals, moved.error)
  const field = moved.error.kind === "reason-missing" ? { field: "reason" } : {}
  return problems({ problems: [{ ...field, text }], values: form.values }, 409)
}

export default function Move() {
  const { panel, person, of, seen } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().panel.meeting.order
  const { name, place, proposedPlace, reason } = person
  const typed = wrong?.values.reason
  return (
    <PanelPage panel={panel} back={{ href: panelPaths(panel.slug).order, text: words.backToOrder }}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.moveTitle(name)}</h1>
      <p className="govuk-body">
        {words.now(place, of)} {words.proposed(proposedPlace)}
      </p>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          limit={reasonLimit}
          rows={3}
          value={typeof typed === "string" ? typed : reason}
          problem={problemOf(wrong?.problems, "reason")}
        />
        <p className="govuk-hint">{words.newAgreement}</p>
        <ButtonGroup>
          {place > 1 && (
            <Button name="to" value="up">
              {words.up}
            </Button>
          )}
          {place < of && (
            <Button name="to" value="down" kind="secondary">
              {words.down}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </PanelPage>
  )
}
