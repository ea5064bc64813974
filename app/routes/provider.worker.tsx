import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readBroughtTo } from "#app/domain/credentials/index.server.ts"
import { readAwardOutcome } from "#app/domain/rewards/index.server.ts"
import { MarkedForm, MarkForm } from "#app/domain/training/forms.ts"
import { markStandards, readLearningOf, readPlan } from "#app/domain/training/index.server.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HistoryLink } from "#app/ui/provider/latest-history.tsx"
import { AwardOutcome } from "#app/ui/training/award-outcome.tsx"
import { BroughtByOne } from "#app/ui/training/brought-by-one.tsx"
import { LearningOfOne } from "#app/ui/training/learning-list.tsx"
import { PlanProgress } from "#app/ui/training/plan-progress.tsx"
import { Standards } from "#app/ui/training/standards.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader, Record<string, never>> = ({ matches, data }) =>
  pageTitle(matches, ({ training }) => (data ? training.plan.title(data.plan.name) : training.workers.title))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const plan = await readPlan(ctx, params.employment ?? "")
  if (!plan) throw new Response(null, { status: 404 })
  const marked = MarkedForm.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  return {
    provider,
    plan,
    brought: await readBroughtTo(ctx, plan.employmentId),
    learning: await readLearningOf(ctx, { ...plan, day: londonDay(ctx.now()) }),
    outcome: plan.accreditation && (await readAwardOutcome(ctx, plan.accreditation.id)),
    marked: marked.success ? marked.data : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const words = wordsFor(languageOf(request)).training
  const form = await readForm(request, MarkForm, { employment: params.employment })
  if (!form.ok) return problems(reworded(form.error, { standards: words.plan.chooseOne }), 422)
  const { employment: employmentId, step, standards } = form.value
  const marked = await markStandards(ctx, { employmentId, step, standards })
  if (marked.ok) {
    const here = `${provider.path}/workers/${employmentId}`
    return redirect(`${here}?marked=${step}&count=${marked.value.marked}`, 303)
  }
  const text = refusalText(words.markRefusals, marked.error)
  return problems({ problems: [{ field: "standards", text }], values: form.values }, 409)
}

export default function Worker() {
  const { provider, plan, learning, brought, outcome, marked } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().training
  const here = `${provider.path}/workers/${plan.employmentId}`
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={<BackLink href={`${provider.path}/workers`}>{words.plan.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      {marked && !wrong && (
        <NotificationBanner tone="success">
          <p>{words.plan.done(marked.marked, marked.count)}</p>
        </NotificationBanner>
      )}
      <p className="vf-caption">{words.plan.scheme}</p>
      <h1 className="govuk-heading-l">{words.plan.title(plan.name)}</h1>
      <PlanProgress progress={plan.progress} id="progress" />
      {plan.accreditation && outcome ? (
        <AwardOutcome
          awardedAt={plan.accreditation.awardedAt}
          status={plan.accreditation.status}
          certificate={outcome.certificate}
          reward={outcome.reward}
          here={here}
          workHref={`${provider.path}/work`}
          changeHref={`${provider.path}/accreditations/${plan.accreditation.id}`}
        />
      ) : (
        <Earned plan={plan} here={here} />
      )}
      <p className="govuk-body">
        {words.plan.started} <Time day={plan.startedOn} />. {words.plan.how}
      </p>
      {plan.isOneself && <InsetText>{words.plan.own}</InsetText>}
      <Standards
        standards={plan.standards}
        ticked={[wrong?.values.standards ?? []].flat()}
        problem={problemOf(wrong?.problems, "standards")}
      />
      <LearningOfOne name={plan.name} lines={learning} here={here} catalogue={`${provider.path}/training`} />
      <BroughtByOne badges={brought} path={provider.path} />
      <HistoryLink provider={provider.path} about={{ kind: "worker", id: plan.employmentId }} />
    </ProviderLayout>
  )
}

type EarnedProps = {
  readonly plan: ReturnType<typeof useLoaderData<typeof loader>>["plan"]
  readonly here: string
}

function Earned({ plan, here }: EarnedProps) {
  const words = useWords().training.award
  if (plan.progress.signedOff < plan.progress.of) return null
  return (
    <NotificationBanner title={words.ready} id="earned">
      <p>{plan.mayAward ? words.readyText(plan.name) : words.waiting(plan.name)}</p>
      {plan.mayAward && <LinkButton href={`${here}/award`}>{words.link}</LinkButton>}
    </NotificationBanner>
  )
}
