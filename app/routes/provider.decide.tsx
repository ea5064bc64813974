import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { evidenceOf } from "#app/domain/decisions/evidence.ts"
import { ReasonForm } from "#app/domain/decisions/forms.ts"
import {
  decide,
  readApplicationToDecide,
  readPanelChoice,
  shortlist,
} from "#app/domain/decisions/index.server.ts"
import { type DecisionOutcome, decisionOutcomes } from "#app/domain/decisions/vocabulary.ts"
import { readFairScores } from "#app/domain/fairness/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ApplicationStanding } from "#app/ui/provider/application-standing.tsx"
import { DecisionMade } from "#app/ui/provider/decision-made.tsx"
import { PanelEvidence } from "#app/ui/provider/evidence.tsx"
import { FairScoreOf } from "#app/ui/provider/fair-scores.tsx"
import { MetMeans } from "#app/ui/provider/met-means.tsx"
import { NotToldApart } from "#app/ui/provider/not-told-apart.tsx"
import { PanelChoice } from "#app/ui/provider/panel-choice.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

function outcomeOf(text: string | undefined): DecisionOutcome {
  const outcome = decisionOutcomes.find((one) => one === text)
  if (!outcome) throw notFound()
  return outcome
}

/** Of these one decision is made, and only one. */
const oneOf: Record<DecisionOutcome, readonly DecisionOutcome[]> = {
  shortlist: ["shortlist", "not-shortlist"],
  "not-shortlist": ["shortlist", "not-shortlist"],
  appoint: ["appoint", "not-appoint"],
  "not-appoint": ["appoint", "not-appoint"],
}

/** The shortlist is for whoever works through applications; whom to appoint is decided by fewer. */
const ctxFor = (outcome: DecisionOutcome) =>
  outcome === "appoint" || outcome === "not-appoint" ? deciderCtx : managerCtx

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ provider }) =>
    data ? provider.decide.titles[data.outcome] : provider.applications.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const outcome = outcomeOf(params.outcome)
  const { ctx, provider } = await ctxFor(outcome)(request, params.provider)
  const found = await readApplicationToDecide(ctx, params.application ?? "")
  if (!found) throw notFound()
  const { id, name, status, say, heard, awaited, met } = found
  const choice =
    outcome === "appoint" || outcome === "not-appoint" ? await readPanelChoice(ctx, id, outcome) : null
  return data({
    provider,
    path: `${provider.path}/applications/${id}`,
    outcome,
    choice,
    fair: await readFairScores(ctx, { slug: found.vacancySlug, applicationIds: [id] }),
    evidence: evidenceOf(found.questions),
    met,
    application: { id, name, status, say, heard, awaited },
    made: found.decisions.find((one) => oneOf[outcome].includes(one.outcome)) ?? null,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = outcomeOf(params.outcome)
  const { ctx, provider } = await ctxFor(outcome)(request, params.provider)
  const form = await readForm(request, ReasonForm)
  if (!form.ok) return problems(form.error, 422)
  const application = await readApplicationToDecide(ctx, params.application ?? "")
  if (!application) throw notFound()
  const { id, vacancySlug } = application
  const { reason, explanation, easy } = form.value
  const decided =
    outcome === "shortlist"
      ? await shortlist(ctx, { slug: vacancySlug, chosen: [id], reason })
      : await decide(ctx, {
          applicationId: id,
          outcome,
          reason,
          explanation: { reason: explanation, easyReason: easy },
        })
  if (decided.ok) return redirect(`${provider.path}/applications/${id}?done=decided`, 303)
  const refusal = decided.error.kind === "not-all-ready" ? decided.error.refused[0]?.why : decided.error
  if (!refusal || refusal.kind === "not-found") throw notFound()
  const words = wordsFor(languageOf(request)).provider.refusals.decide
  const field = fieldOf[refusal.kind]
  const said = { ...(field && { field }), text: refusalText(words, refusal) }
  return problems({ problems: [said], values: form.values }, 409)
}

/** The field that a refusal is about. */
const fieldOf: Readonly<Record<string, string>> = {
  "explanation-missing": "explanation",
  "explanation-too-hard": "easy",
}

export default function Decide() {
  const { provider, path, outcome, application, choice, fair, evidence, met, made } =
    useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { decide: words, applications, panelChoice } = useWords().provider
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  const typed = wrong?.values ?? {}
  const asks = wrong !== undefined || made === null
  const explains = choice?.against && !choice.refused
  const explained = textOf(typed, "explanation") !== "" || textOf(typed, "easy") !== ""
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{applications.named(application.name)}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.titles[outcome]}</h1>
      {asks && <p className="govuk-body-l">{words.about[outcome]}</p>}
      <ApplicationStanding application={application} />
      {made && <DecisionMade decision={made} />}
      {choice && (outcome === "appoint" || outcome === "not-appoint") && (
        <PanelChoice choice={choice} path={`${provider.path}/applications`} about={outcome} />
      )}
      {fair && <FairScoreOf fair={fair} id={application.id} />}
      <PanelEvidence evidence={evidence} />
      <MetMeans means={met} />
      {asks && fair && choice && <NotToldApart fair={fair} id={application.id} />}
      {asks && (
        <Form>
          <TextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            value={textOf(typed, "reason")}
            problem={problemOf(said, "reason")}
            rows={6}
            limit={2000}
          />
          {(explains || explained) && (
            <>
              <TextArea
                name="explanation"
                label={panelChoice.explanation}
                hint={panelChoice.explanationHint}
                value={textOf(typed, "explanation")}
                problem={problemOf(said, "explanation")}
                rows={4}
                limit={2000}
              />
              <TextArea
                name="easy"
                label={panelChoice.easy}
                hint={panelChoice.easyHint}
                value={textOf(typed, "easy")}
                problem={problemOf(said, "easy")}
                rows={4}
                limit={2000}
              />
            </>
          )}
          <WarningText>{words.kept}</WarningText>
          <SubmitButton>{words.titles[outcome]}</SubmitButton>
        </Form>
      )}
    </ProviderLayout>
  )
}
