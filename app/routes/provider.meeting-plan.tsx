import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readMeetingTimes } from "#app/domain/decisions/index.server.ts"
import {
  noteWhetherTheyCame,
  readMeetingPlan,
  readQuestionsToAsk,
  saveMeetingPlan,
  sendMeetingPlan,
} from "#app/domain/panels/index.server.ts"
import { PlanForm } from "#app/domain/panels/meeting-forms.ts"
import { whoCannotCome } from "#app/kernel/meeting-pace.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { namesAsked, PlanFields } from "#app/ui/provider/plan-fields.tsx"
import { PlanSent } from "#app/ui/provider/plan-sent.tsx"
import { PlanToSend } from "#app/ui/provider/plan-to-send.tsx"
import { RolesNow } from "#app/ui/provider/roles-now.tsx"
import { TimesThatFit } from "#app/ui/provider/times-that-fit.tsx"
import { WhoCame } from "#app/ui/provider/who-came.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ provider }) => provider.meeting.title)

const news = ["saved", "sent", "shared", "held"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const found = await readMeetingPlan(ctx, slug)
  if (!found) throw notFound()
  const { vacancy, plan, leftOut, questions, members, roles } = found
  const times = (await readMeetingTimes(ctx, slug))?.times ?? []
  const coming = times.filter(({ passed }) => !passed)
  const paces = members.map(({ pace }) => pace)
  const { searchParams } = new URL(request.url)
  return data({
    provider,
    path: `${provider.path}/vacancies/${vacancy.slug}`,
    vacancy,
    plan,
    leftOut,
    asked: questions.map(({ versionId, title, ask }) => ({ versionId, title, ask })),
    choices: plan?.sentAt
      ? []
      : (await readQuestionsToAsk(ctx)).map(({ versionId, title, situation, ask, setting }) => ({
          versionId,
          title,
          situation,
          ask,
          forMeeting: setting === "meeting",
        })),
    roles: members.map(({ id, name, likes }) => ({
      name,
      likes,
      does: roles
        .filter(({ memberId }) => memberId === id)
        .map(({ role, question }) => ({
          role,
          asks: questions.find((each) => each.id === question)?.title ?? null,
        })),
    })),
    times: coming.map((time) => ({
      id: time.id,
      startsAt: time.startsAt,
      cannot: whoCannotCome(time, paces, coming),
    })),
    met: times.flatMap(({ passed, takenBy, startsAt }) =>
      passed && takenBy ? [{ ...takenBy, startsAt }] : [],
    ),
    news: news.find((one) => searchParams.has(one)) ?? null,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const { meeting } = wordsFor(languageOf(request)).provider
  const slug = params.vacancy ?? ""
  const here = `${provider.path}/vacancies/${slug}/meeting`
  const form = await readForm(request, PlanForm)
  if (!form.ok) return problems(form.error, 422)
  const { what, words, named, questions, seen, application } = form.value
  if (what === "save") {
    const saved = await saveMeetingPlan(ctx, { slug, words, named, versionIds: questions })
    if (saved.ok) return redirect(`${here}?saved=1`, 303)
    if (saved.error.kind === "not-found") throw notFound()
    const text = refusalText(meeting.saveRefusals, saved.error)
    const names = saved.error.kind === "names-somebody"
    const values = names ? { ...form.values, named: namesAsked } : form.values
    return problems({ problems: [{ field: names ? "words" : "questions", text }], values }, 409)
  }
  if (what === "send") {
    const sent = await sendMeetingPlan(ctx, { slug, seen })
    if (sent.ok) return redirect(`${here}?sent=1`, 303)
    if (sent.error.kind === "not-found") throw notFound()
    return problems([{ text: refusalText(meeting.sendRefusals, sent.error) }], 409)
  }
  const held = await noteWhetherTheyCame(ctx, { applicationId: application, came: what === "came" })
  if (held.ok) return redirect(`${here}?held=1`, 303)
  if (held.error.kind === "not-found") throw notFound()
  return problems([{ text: refusalText(meeting.heldRefusals, held.error) }], 409)
}

export default function MeetingPlan() {
  const loaded = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.meeting
  const { provider, path, vacancy, plan, asked, choices, roles, times, met } = loaded
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      before={<BackLink href={path}>{vacancy.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      {loaded.news && !wrong && (
        <NotificationBanner tone="success">
          <p>{loaded.news === "saved" && asked.length === 0 ? words.savedUnasked : words[loaded.news]}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {plan?.sentAt ? (
        <PlanSent words={plan.words} sentAt={plan.sentAt} asked={asked} />
      ) : (
        <PlanFields
          typed={plan?.words}
          chosen={asked.map(({ versionId }) => versionId)}
          choices={choices}
          wrong={wrong}
        />
      )}
      <RolesNow roles={roles} href={`${path}/meeting/roles`} />
      <TimesThatFit times={times} href={`${path}/times`} />
      {plan && !plan.sentAt && <PlanToSend seen={plan.version} leftOut={loaded.leftOut} />}
      {plan?.sentAt && <WhoCame met={met} />}
    </ProviderLayout>
  )
}
