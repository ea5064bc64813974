import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readQuestionBank } from "#app/domain/scenarios/index.server.ts"
import { suggestQuestions } from "#app/domain/scenarios/suggest.ts"
import { QuestionsForm } from "#app/domain/vacancies/forms.ts"
import { chooseQuestions, readVacancy, readVacancyChoices } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { QuestionFields } from "#app/ui/provider/question-fields.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.questions.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readVacancy(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/vacancies/${found.vacancy.slug}`
  if (found.vacancy.status !== "draft") throw redirect(path, 303)
  const bank = await readQuestionBank(ctx)
  const { values } = await readVacancyChoices(ctx)
  const suggested = found.questionVersionIds.length === 0
  return data({
    provider,
    path,
    title: found.vacancy.title,
    bank,
    values: values.map(({ code, title }) => ({ code, title })),
    asked: found.values,
    chosen: suggested ? suggestQuestions(bank, found.values) : found.questionVersionIds,
    suggested,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, QuestionsForm)
  if (!form.ok) return problems(form.error, 422)
  const chosen = await chooseQuestions(ctx, { slug: params.vacancy ?? "", ...form.value })
  if (chosen.ok) return redirect(`${provider.path}/vacancies/${chosen.value.slug}?saved=1`, 303)
  if (chosen.error.kind === "not-found") throw notFound()
  const { choose } = wordsFor(languageOf(request)).provider.refusals
  return problems({ problems: [{ text: refusalText(choose, chosen.error) }], values: form.values }, 409)
}

export default function Questions() {
  const { provider, path, title, ...loaded } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.questions
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{title}</BackLink>}
    >
      <QuestionFields {...loaded} typed={wrong?.values} problems={wrong?.problems} title={words.title} />
    </ProviderLayout>
  )
}
