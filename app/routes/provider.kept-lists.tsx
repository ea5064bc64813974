import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import {
  type ApplicationFilters,
  filtersAsQuery,
  filtersFrom,
} from "#app/domain/decisions/application-filters.ts"
import { KeepViewForm } from "#app/domain/decisions/forms.ts"
import { keepView, readListedVacancy, readViews, removeView } from "#app/domain/decisions/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.lists.kept.title)

const dones = ["kept", "removed"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const { searchParams } = new URL(request.url)
  const vacancy = await readListedVacancy(ctx, params.vacancy ?? "")
  const views = await readViews(ctx)
  if (!vacancy || !views) throw notFound()
  return data({
    provider,
    list: `${provider.path}/vacancies/${vacancy.slug}/applications`,
    title: vacancy.title,
    filters: filtersFrom(searchParams),
    views,
    done: dones.find((done) => done === searchParams.get("done")) ?? null,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const vacancy = await readListedVacancy(ctx, params.vacancy ?? "")
  if (!vacancy) throw notFound()
  const filters = filtersFrom(new URL(request.url).searchParams)
  const form = await readForm(request, KeepViewForm)
  if (!form.ok) return problems(form.error, 422)
  const kept =
    form.value.remove !== undefined
      ? await removeView(ctx, { id: form.value.remove })
      : await keepView(ctx, { name: form.value.name, filters })
  if (kept.ok) {
    const done = form.value.remove ? "removed" : "kept"
    const here = `${provider.path}/vacancies/${vacancy.slug}/kept-lists`
    return redirect(`${here}?${filtersAsQuery(filters)}&done=${done}`, 303)
  }
  if (kept.error.kind === "not-found") throw notFound()
  const words = wordsFor(languageOf(request)).provider.lists.kept.refusals
  const said = { field: "name", text: refusalText(words, kept.error) }
  return problems({ problems: [said], values: form.values }, 409)
}

export default function KeptLists() {
  const { provider, list, title, filters, views, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { kept: words } = useWords().provider.lists
  const said = useSaid()
  const wrongs = inOwnWords(wrong?.problems, words.missing, useWords().server)
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={`${list}?${filtersAsQuery(filters)}`}>{title}</BackLink>}
    >
      <ErrorSummary problems={wrongs} />
      {done && !wrong && <NotificationBanner tone="success">{words.done[done]}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {views.length === 0 ? (
        <InsetText>{words.none}</InsetText>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          columns={[{ label: words.nameColumn }, { label: words.shows }, { label: words.remove }]}
          rows={views.map((view) => ({
            id: view.id,
            cells: [
              <a key="open" className="govuk-link" href={`${list}?${filtersAsQuery(view.filters)}`}>
                {view.name}
              </a>,
              said(view.filters),
              <Form key="remove">
                <Button kind="quiet" name="remove" value={view.id}>
                  {words.remove}
                  <VisuallyHidden>{words.removeOf(view.name)}</VisuallyHidden>
                </Button>
              </Form>,
            ],
          }))}
        />
      )}
      <h2 className="govuk-heading-m">{words.keepTitle}</h2>
      <p className="govuk-body">
        {words.now} {said(filters)}.
      </p>
      <Form>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={textOf(wrong?.values ?? {}, "name")}
          problem={problemOf(wrongs, "name")}
        />
        <SubmitButton>{words.keep}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}

/** A list's filters in words. */
function useSaid() {
  const { groups, lists } = useWords().provider
  return ({ group, days, words }: ApplicationFilters) =>
    lists.kept.said(
      group === "all" ? lists.all : groups[group],
      days === null ? null : lists.daysAgo(days),
      words,
    )
}
