import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import {
  chooseLearning,
  noteLearning,
  readLearning,
  sayOfLearning,
  takeBackLearning,
} from "#app/domain/training/index.server.ts"
import { foldEarlier } from "#app/domain/training/learning-chain.ts"
import { LearningForm } from "#app/domain/training/learning-forms.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HistoryLink } from "#app/ui/provider/latest-history.tsx"
import { ChainSentence } from "#app/ui/training/chain-sentence.tsx"
import { StateOf, StateShapes } from "#app/ui/training/learning-state.tsx"
import { ChooseLearning, NoteLearning } from "#app/ui/training/note-learning.tsx"
import { NotedLearning } from "#app/ui/training/noted-learning.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader, Record<string, never>> = ({ matches, data }) =>
  pageTitle(matches, ({ training }) =>
    data ? `${data.found.requirement.title}: ${data.found.name}` : training.workers.title,
  )

const news = ["noted", "assessed", "signed-off", "taken-back", "chosen"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const found = await readLearning(ctx, {
    employmentId: params.employment ?? "",
    code: params.code ?? "",
    day: londonDay(ctx.now()),
  })
  if (!found) throw notFound()
  const done = new URL(request.url).searchParams.get("done")
  return data({ provider, found, done: news.find((one) => one === done) ?? null })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { learning, server } = wordsFor(languageOf(request))
  const { employment: employmentId = "", code = "" } = params
  const form = await readForm(request, LearningForm)
  if (!form.ok) {
    const { onNeeded: completed, taughtNeeded: taught, evidenceNeeded: evidence } = learning.record.note
    const said = inOwnWords(form.error.problems, { completed, taught, evidence }, server)
    return problems({ ...form.error, problems: said }, 422)
  }
  const done = (what: (typeof news)[number]) =>
    redirect(`${provider.path}/workers/${employmentId}/training/${code}?done=${what}`, 303)
  const refuse = (kind: string, field: string | undefined, text: string) => {
    if (kind === "not-found") throw notFound()
    return problems({ problems: [field ? { field, text } : { text }], values: form.values }, 409)
  }
  const { what } = form.value
  switch (what) {
    case "note": {
      const { completedOn, taughtBy, evidence, seen } = form.value
      const noted = await noteLearning(ctx, { employmentId, code, completedOn, taughtBy, evidence, seen })
      if (noted.ok) return done("noted")
      const field = noted.error.kind === "words-too-long" ? noted.error.field : "completed"
      return refuse(noted.error.kind, field, refusalText(learning.noteRefusals, noted.error))
    }
    case "choose": {
      const chosen = await chooseLearning(ctx, { employmentId, code, reason: form.value.reason })
      if (chosen.ok) return done("chosen")
      return refuse(chosen.error.kind, "reason", refusalText(learning.reasonRefusals, chosen.error))
    }
    case "take-back": {
      const { record: recordId } = form.value
      const why = textOf(form.values, `why-${recordId}`)
      const taken = await takeBackLearning(ctx, { employmentId, recordId, why })
      if (taken.ok) return done("taken-back")
      const text = refusalText(learning.reasonRefusals, taken.error)
      return refuse(taken.error.kind, `why-${recordId}`, text)
    }
    case "assessed":
    case "signed-off": {
      const step = await sayOfLearning(ctx, { employmentId, recordId: form.value.record, step: what })
      if (step.ok) return done(what)
      return refuse(step.error.kind, undefined, refusalText(learning.sayRefusals, step.error))
    }
  }
}

export default function WorkerLearning() {
  const { provider, found, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { learning, training } = useWords()
  const words = learning.record
  const { name, requirement, line, records, chain, choice, employmentId } = found
  const { now, earlier } = foldEarlier(records)
  const typed = wrong?.values ?? {}
  const problem = (field: string) => problemOf(wrong?.problems, field)
  const lasts = requirement.validMonths
    ? training.wanted.months(requirement.validMonths)
    : training.wanted.noEnd
  const noted = (record: (typeof records)[number]) => (
    <NotedLearning
      key={record.id}
      record={record}
      evidencePath={`${provider.path}/workers/${employmentId}/records`}
      mayTakeBack={!found.isOneself}
      why={textOf(typed, `why-${record.id}`)}
      problem={problem(`why-${record.id}`)}
    />
  )
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={<BackLink href={`${provider.path}/workers/${employmentId}`}>{name}</BackLink>}
    >
      <StateShapes />
      {done && !wrong && (
        <NotificationBanner tone="success">
          <p>{words.done[done]}</p>
        </NotificationBanner>
      )}
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">
        <bdi>{name}</bdi>
      </p>
      <h1 className="govuk-heading-l">{requirement.title}</h1>
      <p className="govuk-body-l">
        <StateOf state={line.state} until={line.until} />
      </p>
      {chain && (
        <p className="govuk-body">
          <ChainSentence chain={chain} />
        </p>
      )}
      {found.isOneself && <InsetText>{words.own}</InsetText>}
      {choice && (
        <InsetText>
          <p className="govuk-body">
            <strong>{choice.mine ? words.choose.chosen : words.choose.otherChosen}</strong>:{" "}
            <Time at={choice.at} /> {choice.by && <bdi>{words.byWhom(choice.by)}</bdi>}
          </p>
          <p className="govuk-body">
            <bdi>{choice.reason}</bdi>
          </p>
        </InsetText>
      )}

      <h2 className="govuk-heading-m">{words.noted}</h2>
      {records.length === 0 && <p className="govuk-body">{words.nothing}</p>}
      {now.map(noted)}
      {earlier.length > 0 && (
        <Details
          summary={words.earlier(earlier.length)}
          open={earlier.some(({ id }) => problem(`why-${id}`) !== undefined)}
        >
          {earlier.map(noted)}
        </Details>
      )}

      {found.mayChoose && (
        <ChooseLearning
          name={name}
          title={requirement.title}
          others={line.others}
          taken={choice !== null}
          typed={typed}
          problem={problem}
        />
      )}
      {found.mayNote && (
        <NoteLearning
          name={name}
          wanted={requirement.evidence}
          maySee={found.maySee}
          again={records.some(({ takenBack }) => takenBack === null)}
          typed={typed}
          problem={problem}
        />
      )}

      <h2 className="govuk-heading-m">{words.asked}</h2>
      <SummaryList
        rows={[
          { key: training.wanted.lasts, value: lasts },
          { key: training.wanted.again, value: requirement.refresh },
          { key: words.proof, value: words.proofs[requirement.proof] },
          { key: training.wanted.teachers, value: requirement.teachers },
          { key: training.wanted.evidence, value: requirement.evidence },
        ]}
      />
      <HistoryLink provider={provider.path} about={{ kind: "worker", id: employmentId }} />
    </ProviderLayout>
  )
}
