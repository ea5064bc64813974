import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { joinPanel, readMyGoodDay } from "#app/domain/panels/index.server.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { AboutThePanel } from "#app/ui/panel/about-the-panel.tsx"
import { Invited } from "#app/ui/panel/invited.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { QuestionsToScore } from "#app/ui/panel/questions-to-score.tsx"
import { WhatNext } from "#app/ui/panel/what-next.tsx"
import { personCtx } from "#app/web/ctx.server.ts"
import { notFound, openMyPanel } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (words) => data?.panel.title ?? words.panel.home.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  const goodDay = await readMyGoodDay(ctx, panel.slug)
  return { panel, said: Boolean(goodDay?.said) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const form = await readForm(request, z.object({}))
  if (!form.ok) return problems(form.error, 422)
  const slug = params.vacancy ?? ""
  const joined = await joinPanel(ctx, { slug })
  if (!joined.ok) throw notFound()
  return redirect(panelPaths(slug).panel, 303)
}

export default function MyPanel() {
  const { panel, said } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { home: words, goodDay } = useWords().panel
  return (
    <PanelPage panel={panel} back={{ href: "/panel", text: words.title }} rest={panel.joined}>
      <ErrorSummary problems={wrong?.problems} />
      {panel.joined ? (
        <>
          <p className="vf-caption">{panel.provider.name}</p>
          <h1 className="govuk-heading-l">{panel.title}</h1>
          <WhatNext panel={panel} />
          <QuestionsToScore panel={panel} />
          <h2 className="govuk-heading-m">{goodDay.linkTitle}</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={panelPaths(panel.slug).goodDay}>
              {said ? goodDay.linkSaid : goodDay.link}
            </a>
          </p>
          {!said && <p className="govuk-body">{goodDay.linkText}</p>}
        </>
      ) : (
        <Invited panel={panel} />
      )}
      <AboutThePanel panel={panel} />
    </PanelPage>
  )
}
