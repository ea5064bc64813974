import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readFairOrder } from "#app/domain/fairness/index.server.ts"
import { agreeOrder, proposeOrder } from "#app/domain/panels/index.server.ts"
import { OrderForm } from "#app/domain/panels/meeting-forms.ts"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Panel } from "#app/ui/components/panel.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { OrderNow } from "#app/ui/panel/order-now.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { languageOf } from "#app/web/language.server.ts"
import { openOrder } from "#app/web/panel-order.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ panel }) => panel.meeting.order.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel, own, waits, say, order, together } = await openOrder(request, params)
  return { panel, own, waits, say, order, together }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { meeting } = wordsFor(languageOf(request)).panel
  const { ctx, panel } = await openOrder(request, params)
  const form = await readForm(request, OrderForm)
  if (!form.ok) return problems(form.error, 422)
  const { what, seen } = form.value
  const { slug } = panel
  const done =
    what === "propose"
      ? await proposeOrder(ctx, { slug, seen, fair: await readFairOrder(ctx, slug) })
      : await agreeOrder(ctx, { slug, seen })
  if (done.ok) return redirect(panelPaths(slug).order, 303)
  return problems([{ text: refusalText(meeting.orderRefusals, done.error) }], 409)
}

export default function Order() {
  const { panel, own, waits, say, order, together } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { about, meeting } = useWords().panel
  const words = meeting.order
  const paths = panelPaths(panel.slug)
  return (
    <PanelPage panel={panel} back={{ href: paths.day, text: words.back }}>
      <ErrorSummary problems={wrong?.problems} />
      {order?.agreedAt && (
        <Panel title={words.agreedTitle}>
          <p>{words.agreedText}</p>
        </Panel>
      )}
      {order?.agreedAt ? (
        <h2 className="govuk-heading-l">{words.title}</h2>
      ) : (
        <h1 className="govuk-heading-l">{words.title}</h1>
      )}
      <Idea picture={["team", "speak"]} lead>
        {words.lead}
      </Idea>
      {say && <p className="govuk-body">{about.says[say]}</p>}
      {!order && waits && <p className="govuk-body">{words.waits[waits]}</p>}
      {!order && !own && <p className="govuk-body">{words.onlyMembers}</p>}
      {!order && !waits && own && (
        <>
          <Idea picture={["order", "speak", "choose"]}>{words.proposeText}</Idea>
          <Idea picture={["fair"]}>{words.fairText}</Idea>
          <Form>
            <input type="hidden" name="seen" value="0" />
            <Button name="what" value="propose">
              {words.propose}
            </Button>
          </Form>
        </>
      )}
      {order && <OrderNow paths={paths} order={order} together={together} own={own} />}
    </PanelPage>
  )
}
