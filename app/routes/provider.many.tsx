import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { filtersAsQuery, filtersFrom } from "#app/domain/decisions/application-filters.ts"
import { StepForm } from "#app/domain/decisions/forms.ts"
import { planStep, readStepPreview } from "#app/domain/decisions/index.server.ts"
import { stepLimit, undoMs } from "#app/domain/decisions/step-rules.ts"
import { stepOutcomes } from "#app/domain/decisions/vocabulary.ts"
import { minutes } from "#app/kernel/durations.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { inOwnWords, textOf, ticksOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ListFilters } from "#app/ui/provider/list-filters.tsx"
import { CanBeInStep, CannotBeInStep } from "#app/ui/provider/step-preview.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.lists.many.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const { searchParams } = new URL(request.url)
  const filters = { ...filtersFrom(searchParams), group: "waiting" as const }
  const preview = await readStepPreview(ctx, params.vacancy ?? "", filters)
  if (!preview) throw notFound()
  const path = `${provider.path}/vacancies/${preview.vacancy.slug}`
  return data({ provider, path, filters, preview, tickAll: searchParams.get("tick") === "all" })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, StepForm)
  if (!form.ok) return problems(form.error, 422)
  const slug = params.vacancy ?? ""
  const planned = await planStep(ctx, { slug, ...form.value })
  if (planned.ok) return redirect(`${provider.path}/vacancies/${slug}/many/${planned.value.id}`, 303)
  if (planned.error.kind === "not-found") throw notFound()
  const { many } = wordsFor(languageOf(request)).provider.lists
  return problems({ problems: [{ field: "chosen", text: many.notAllReady }], values: form.values }, 409)
}

export default function Many() {
  const { provider, path, filters, preview, tickAll } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { many: words } = useWords().provider.lists
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  const typed = wrong?.values ?? {}
  const { questions, applications } = preview
  const can = applications.filter(({ why }) => why === null)
  const cannot = applications.filter(({ why }) => why !== null)
  const ticked = wrong ? ticksOf(typed, "chosen") : tickAll ? can.map(({ id }) => id) : []
  const here = `${path}/many?${filtersAsQuery(filters)}`
  const table = { questions, provider: provider.path }
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      before={
        <BackLink href={`${path}/applications?${filtersAsQuery(filters)}`}>{preview.vacancy.title}</BackLink>
      }
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">{words.aid}</p>
      <ListFilters here={`${path}/many`} filters={filters} />
      {preview.more && <InsetText>{words.more(stepLimit)}</InsetText>}
      {applications.length === 0 && <InsetText>{words.none}</InsetText>}
      {can.length === 0 && cannot.length > 0 && <InsetText>{words.canNone}</InsetText>}
      {(can.length > 0 || wrong) && (
        <Form>
          {can.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{words.canTitle(can.length)}</h2>
              <p className="govuk-body">
                <a className="govuk-link" href={tickAll ? here : `${here}&tick=all`}>
                  {tickAll ? words.tickNone : words.tickAll}
                </a>
              </p>
            </>
          )}
          <div className={groupClass(problemOf(said, "chosen"))}>
            <FieldProblem id="chosen" problem={problemOf(said, "chosen")} />
            {can.length > 0 && <CanBeInStep {...table} rows={can} ticked={ticked} />}
          </div>
          <Radios
            name="outcome"
            legend={words.outcome}
            value={textOf(typed, "outcome")}
            problem={problemOf(said, "outcome")}
            choices={stepOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          />
          <TextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            value={textOf(typed, "reason")}
            problem={problemOf(said, "reason")}
            rows={5}
            limit={2000}
          />
          <WarningText>{words.undoable(undoMs / minutes(1))}</WarningText>
          <SubmitButton>{words.go}</SubmitButton>
        </Form>
      )}
      {cannot.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.cannotTitle(cannot.length)}</h2>
          <CannotBeInStep {...table} rows={cannot} />
        </>
      )}
    </ProviderLayout>
  )
}
