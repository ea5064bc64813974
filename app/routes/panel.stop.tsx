import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { endMySupport, leavePanel } from "#app/domain/panels/index.server.ts"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { HandPicture } from "#app/ui/panel/pictures.tsx"
import { StopSupporting } from "#app/ui/panel/stop-supporting.tsx"
import { notFound, openMyPanel, questionAfterRest } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { stop, supporters } }) =>
    data?.panel.supports ? supporters.stop.title(data.panel.supports) : stop.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel } = await openMyPanel(request, params)
  const { slug, title, provider, supports } = panel
  return { panel: { slug, title, provider, supports }, goOn: questionAfterRest(request, panel) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  const form = await readForm(request, z.object({}))
  if (!form.ok) return problems(form.error, 422)
  const { slug, supports } = panel
  const done = await (supports === null ? leavePanel : endMySupport)(ctx, { slug })
  if (!done.ok) throw notFound()
  return redirect(supports === null ? "/panel?now=left" : "/panel?now=support-ended", 303)
}

export default function Stop() {
  const { panel, goOn } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { stop: words, moving, supporters } = useWords().panel
  const paths = panelPaths(panel.slug)
  const { contactName, contactPhone } = panel.provider
  if (panel.supports !== null) {
    return (
      <PanelPage
        panel={panel}
        back={{ href: paths.panel, text: supporters.stop.back(panel.supports) }}
        rest={false}
      >
        <ErrorSummary problems={wrong?.problems} />
        <StopSupporting member={panel.supports} breakHref={paths.rest(goOn ?? undefined).breakHref} />
      </PanelPage>
    )
  }
  return (
    <PanelPage panel={panel} back={{ href: paths.panel, text: words.back }} rest={false}>
      <ErrorSummary problems={wrong?.problems} />
      <HandPicture />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture={["yes", "hidden"]} lead>
        {words.text}
      </Idea>
      <h2 className="govuk-heading-m">{words.whatTitle}</h2>
      <IdeaList
        items={[
          { picture: "star", said: words.what[0] },
          { picture: "lock", said: words.what[1] },
          { picture: "no", said: words.what[2] },
        ]}
      />
      <p className="govuk-body">
        {words.restInstead}{" "}
        <a className="govuk-link" href={paths.rest(goOn ?? undefined).breakHref}>
          {words.takeBreak}
        </a>
      </p>
      <h2 className="govuk-heading-m">{words.howTitle}</h2>
      <p className="govuk-body">{words.how(contactName)}</p>
      <LinkButton href={`tel:${contactPhone.replaceAll(/\s/g, "")}`} kind="secondary">
        {words.call(contactPhone)}
      </LinkButton>
      <Details summary={moving.leave.title}>
        <p className="govuk-body">{moving.leave.leaveText}</p>
        <Form>
          <Button kind="warning">{moving.leave.leaveButton}</Button>
        </Form>
      </Details>
    </PanelPage>
  )
}
