import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { endSupport, readMySupporters } from "#app/domain/panels/index.server.ts"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { notFound, openMyPanel } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

async function openSupporter(request: Request, params: Readonly<Record<string, string | undefined>>) {
  const { ctx, panel } = await openMyPanel(request, params)
  const supporters = await readMySupporters(ctx, panel.slug)
  const supporter = supporters?.find(({ id }) => id === params.supporter)
  if (!supporter) throw notFound()
  const { slug, title, provider } = panel
  return { ctx, panel: { slug, title, provider }, supporter }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { supporters } }) =>
    data ? supporters.removing.title(data.supporter.called) : supporters.page.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel, supporter } = await openSupporter(request, params)
  return { panel, supporter }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel, supporter } = await openSupporter(request, params)
  const form = await readForm(request, PressedForm)
  if (!form.ok) return problems(form.error, 422)
  const ended = await endSupport(ctx, { supporterId: supporter.id })
  if (!ended.ok) throw notFound()
  return redirect(`${panelPaths(panel.slug).supporters}?ended=${encodeURIComponent(supporter.called)}`, 303)
}

export default function EndSupport() {
  const { panel, supporter } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().panel.supporters.removing
  const { supporters } = panelPaths(panel.slug)
  return (
    <PanelPage panel={panel} back={{ href: supporters }}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title(supporter.called)}</h1>
      <p className="govuk-body-l">{words.text(supporter.called)}</p>
      <Form>
        <ButtonGroup>
          <Button>{words.yes(supporter.called)}</Button>
          <LinkButton href={supporters} kind="secondary">
            {words.no}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PanelPage>
  )
}
