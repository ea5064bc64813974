import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import {
  acceptSupport,
  endSupport,
  readMyPanels,
  readWhomISupport,
  readWordsLeftBehind,
} from "#app/domain/panels/index.server.ts"
import { SupportForm } from "#app/domain/panels/supporters.ts"
import { readMyRatings } from "#app/domain/scenarios/index.server.ts"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { NextSentence } from "#app/ui/panel/next-step.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { QuestionsToRate } from "#app/ui/panel/questions-to-rate.tsx"
import { ThisDevice } from "#app/ui/panel/this-device.tsx"
import { WhomISupport } from "#app/ui/panel/whom-i-support.tsx"
import { personCtx } from "#app/web/ctx.server.ts"
import { keepLook } from "#app/web/keep-look.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.home.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  await keepLook(request, ctx)
  const panels = await readMyPanels(ctx)
  return {
    left: new URL(request.url).searchParams.get("now") === "left",
    leftBehind: await readWordsLeftBehind(ctx),
    ratings: await readMyRatings(ctx),
    supported: await readWhomISupport(ctx),
    panels: panels.map(({ slug, title, provider, closesAt, next }) => ({
      slug,
      title,
      provider,
      closesAt,
      next,
    })),
  }
}

const AnswerForm = SupportForm.extend({ step: z.enum(["accept", "end"]) })

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return problems(form.error, 422)
  const { step, supporter: supporterId } = form.value
  const done = await (step === "accept" ? acceptSupport : endSupport)(ctx, { supporterId })
  if (!done.ok) throw notFound()
  return redirect("/panel", 303)
}

export default function MyPanels() {
  const { panels, left, leftBehind, ratings, supported } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { home: words, goodDay, moving, takingPart } = useWords().panel
  return (
    <PanelLayout>
      <ErrorSummary problems={wrong?.problems} />
      {left && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">{moving.leave.leftTitle}</p>
          <p className="govuk-body">{moving.leave.leftText}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <WhomISupport supported={supported} />
      {panels.length === 0 && supported.length > 0 ? null : panels.length === 0 ? (
        <>
          <p className="govuk-body-l">{words.none}</p>
          <p className="govuk-body">{words.noneText}</p>
        </>
      ) : (
        <>
          <p className="govuk-body-l">{words.lead}</p>
          <Cards>
            {panels.map(({ slug, title, provider, closesAt, next }) => (
              <Card key={slug} title={title} href={panelPaths(slug).panel} footer={words.open}>
                <p className="govuk-hint">{provider}</p>
                <p>
                  <NextSentence next={next} closesAt={closesAt} />
                </p>
              </Card>
            ))}
          </Cards>
        </>
      )}
      <QuestionsToRate ratings={ratings} />
      <p className="govuk-body">
        <a className="govuk-link" href="/panel/how">
          {takingPart.link}
        </a>
      </p>
      <ThisDevice />
      {leftBehind.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{goodDay.leftTitle}</h2>
          <p className="govuk-body">{goodDay.leftText}</p>
          <ul className="govuk-list">
            {leftBehind.map(({ slug, title }) => (
              <li key={slug}>
                <a className="govuk-link" href={panelPaths(slug).goodDay}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </PanelLayout>
  )
}
