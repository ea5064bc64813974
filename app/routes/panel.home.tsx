import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { CardUseForm } from "#app/domain/accounts/forms.ts"
import { itWasMe, itWasNotMe, readCardUse } from "#app/domain/accounts/index.server.ts"
import {
  acceptSupport,
  endSupport,
  readSupportEndedForMe,
  readWhomISupport,
  readWordsLeftBehind,
} from "#app/domain/panels/index.server.ts"
import { SupportForm } from "#app/domain/panels/supporters.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { CardUsed, NewCard } from "#app/ui/panel/card-used.tsx"
import { MyPanels } from "#app/ui/panel/my-panels.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { QuestionsToRate } from "#app/ui/panel/questions-to-rate.tsx"
import { SupportEndedForMe } from "#app/ui/panel/support-ended.tsx"
import { ThisDevice } from "#app/ui/panel/this-device.tsx"
import { WaitsFirst } from "#app/ui/panel/waits-first.tsx"
import { WhomISupport } from "#app/ui/panel/whom-i-support.tsx"
import { personCtx, requireSession } from "#app/web/ctx.server.ts"
import { keepLook } from "#app/web/keep-look.server.ts"
import { readMyWaiting } from "#app/web/my-waiting.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.home.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const { sessionId: here } = await requireSession(request)
  await keepLook(request, ctx)
  return {
    now: new URL(request.url).searchParams.get("now"),
    use: await readCardUse(ctx, { here }),
    leftBehind: await readWordsLeftBehind(ctx),
    supportEnded: await readSupportEndedForMe(ctx),
    ...(await readMyWaiting(ctx)),
  }
}

const PressForm = z.discriminatedUnion("step", [
  SupportForm.extend({ step: z.literal("accept") }),
  SupportForm.extend({ step: z.literal("end") }),
  ...CardUseForm.options,
])

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const form = await readForm(request, PressForm)
  if (!form.ok) return problems(form.error, 422)
  if ("use" in form.value) {
    const { step, use: sessionId } = form.value
    const { sessionId: here } = await requireSession(request)
    const said = await (step === "was-me" ? itWasMe : itWasNotMe)(ctx, { sessionId, here })
    if (!said.ok) throw notFound()
    // The key goes into this one answer and nowhere else: no address, no cookie, no log holds it.
    return said.value ? data({ handed: said.value }) : redirect("/panel", 303)
  }
  const { step, supporter: supporterId } = form.value
  const supported = (await readWhomISupport(ctx)).find((one) => one.supporterId === supporterId)
  const done = await (step === "accept" ? acceptSupport : endSupport)(ctx, { supporterId })
  if (!done.ok) throw notFound()
  return redirect(step === "end" && supported?.accepted ? "/panel?now=support-ended" : "/panel", 303)
}

export default function Home() {
  const { panels, waiting, now, leftBehind, supportEnded, ratings, supported, use, help } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { home: words, copy, goodDay, moving, supporters, takingPart } = useWords().panel
  if (answer && "handed" in answer) {
    return (
      <PanelLayout help={help}>
        <NewCard handed={answer.handed} />
      </PanelLayout>
    )
  }
  const [first] = waiting
  const nothingOwn = panels.length === 0 && ratings.length === 0
  const supportsOnly = nothingOwn && supported.length > 0
  return (
    <PanelLayout help={help}>
      <ErrorSummary problems={answer?.problems} />
      {now === "support-ended" && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">{supporters.home.ended}</p>
          <p className="govuk-body">{supporters.home.endedText}</p>
        </NotificationBanner>
      )}
      {now === "left" && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">{moving.leave.leftTitle}</p>
          <p className="govuk-body">{moving.leave.leftText}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{supportsOnly ? supporters.home.title : words.title}</h1>
      {use && <CardUsed use={use} />}
      <SupportEndedForMe ended={supportEnded} />
      {nothingOwn && !supportsOnly ? (
        <>
          <p className="govuk-body-l">{words.none}</p>
          <p className="govuk-body">{words.noneText}</p>
        </>
      ) : supportsOnly && !first ? null : (
        <WaitsFirst waiting={waiting} panels={panels} supported={supported} ratings={ratings} />
      )}
      <MyPanels panels={panels} waiting={waiting} />
      <WhomISupport
        supported={supported}
        first={first?.kind === "support-asked" ? first.supporterId : null}
        underTitle={supportsOnly}
      />
      <QuestionsToRate ratings={ratings} />
      {!supportsOnly && (
        <p className="govuk-body">
          <a className="govuk-link" href="/panel/how">
            {takingPart.link}
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/panel/data">
          {copy.link}
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
