import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { readStep, undoStep } from "#app/domain/decisions/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, ({ provider: { lists } }) =>
    page ? lists.step.title(page.step.outcome, page.step.people.length) : lists.many.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const step = await readStep(ctx, params.step ?? "")
  if (step?.vacancy.slug !== params.vacancy || !step) throw notFound()
  return data({ provider, step, list: `${provider.path}/vacancies/${step.vacancy.slug}/applications` })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, z.object({}))
  if (!form.ok) return problems(form.error, 422)
  const step = await readStep(ctx, params.step ?? "")
  if (step?.vacancy.slug !== params.vacancy || !step) throw notFound()
  const undone = await undoStep(ctx, { id: step.id })
  if (undone.ok) return redirect(`${provider.path}/vacancies/${step.vacancy.slug}/many/${step.id}`, 303)
  if (undone.error.kind === "not-found") throw notFound()
  const { undo } = wordsFor(languageOf(request)).provider.lists.many.refusals
  return problems({ problems: [{ text: refusalText(undo, undone.error) }], values: {} }, 409)
}

export default function Step() {
  const { provider, step, list } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { applications, lists } = useWords().provider
  const { step: words } = lists
  const results: Readonly<Record<string, string>> = words.results
  const resultOf = ({ open, result }: (typeof step.people)[number]) => {
    if (result) return results[result] ?? words.results.other
    return open ? words.results.open : words.results.undone
  }
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={list}>{words.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems ?? []} />
      {step.undoneAt && <NotificationBanner tone="success">{words.undone}</NotificationBanner>}
      <p className="vf-caption">{step.vacancy.title}</p>
      <h1 className="govuk-heading-l">{words.title(step.outcome, step.people.length)}</h1>
      {step.canBeUndone && (
        <>
          <p className="govuk-body-l">{words.before}</p>
          <p className="govuk-body">
            {words.until} <Time at={step.dueAt} show="time" />.
          </p>
          <Form>
            <SubmitButton>{words.undo}</SubmitButton>
          </Form>
        </>
      )}
      {step.doneAt && <InsetText>{words.carriedOut}</InsetText>}
      {!step.canBeUndone && !step.doneAt && !step.undoneAt && <InsetText>{words.soon}</InsetText>}
      <SummaryList
        rows={[
          { key: words.by, value: step.by },
          { key: words.at, value: <Time at={step.madeAt} show="date-time" /> },
          { key: words.reason, value: step.reason },
          ...(step.undoneBy ? [{ key: words.undoneBy, value: step.undoneBy }] : []),
        ]}
      />
      <h2 className="govuk-heading-m">{words.people}</h2>
      <Table
        caption={words.people}
        captionHidden
        columns={[{ label: applications.application }, { label: words.result }]}
        rows={step.people.map((one) => ({
          id: one.id,
          cells: [
            <a key="name" className="govuk-link" href={`${provider.path}/applications/${one.id}`}>
              {applications.named(one.name)}
            </a>,
            resultOf(one),
          ],
        }))}
      />
    </ProviderLayout>
  )
}
