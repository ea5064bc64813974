import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { BankStepForm } from "#app/domain/scenarios/bank-forms.ts"
import {
  copyQuestion,
  retireQuestion,
  shareQuestion,
  startNextVersion,
} from "#app/domain/scenarios/index.server.ts"
import { readVacancyChoices } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { BankRecord } from "#app/ui/provider/bank-record.tsx"
import { BankSteps } from "#app/ui/provider/bank-steps.tsx"
import { BankTodo } from "#app/ui/provider/bank-todo.tsx"
import { BankWhole } from "#app/ui/provider/bank-whole.tsx"
import { HistoryLink } from "#app/ui/provider/latest-history.tsx"
import { openQuestion } from "#app/web/bank.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, ({ provider: { bank } }) => loaded?.question.version.title ?? bank.list.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, ...open } = await openQuestion(request, params)
  const { values } = await readVacancyChoices(ctx)
  return data({ ...open, values: values.map(({ code, title }) => ({ code, title })) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, bank, path, question } = await openQuestion(request, params)
  const form = await readForm(request, BankStepForm)
  if (!form.ok) return problems(form.error, 422)
  const { questionId } = question
  const { refusals } = wordsFor(languageOf(request)).provider.bank
  switch (form.value.step) {
    case "share":
    case "unshare": {
      const shared = await shareQuestion(ctx, { questionId, shared: form.value.step === "share" })
      if (shared.ok) return redirect(path, 303)
      if (shared.error.kind === "not-found") throw notFound()
      return problems([{ text: refusalText(refusals.share, shared.error) }], 409)
    }
    case "retire":
    case "bring-back": {
      const retired = await retireQuestion(ctx, { questionId, retired: form.value.step === "retire" })
      if (!retired.ok) throw notFound()
      return redirect(path, 303)
    }
    case "next-version": {
      const next = await startNextVersion(ctx, { questionId })
      if (!next.ok) throw notFound()
      return redirect(`${path}/words`, 303)
    }
    case "copy": {
      const copied = await copyQuestion(ctx, { questionId })
      if (!copied.ok) throw notFound()
      return redirect(`${bank}/${copied.value.questionId}`, 303)
    }
  }
}

export default function BankQuestion() {
  const { provider, bank, path, question, values } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.bank
  const { version, mine } = question
  return (
    <ProviderLayout
      provider={provider}
      current="questions"
      width="reading"
      before={<BackLink href={bank}>{words.page.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">
        {words.kinds[version.kind]}. {words.settings[question.setting]}. {words.page.version(version.number)}
      </p>
      <h1 className="govuk-heading-l">{version.title}</h1>
      {mine && <BankTodo path={path} question={question} />}
      <BankWhole question={question} values={values} />
      <BankRecord record={question.record} />
      <BankSteps question={question} />
      {mine && <HistoryLink provider={provider.path} about={{ kind: "question", id: question.questionId }} />}
    </ProviderLayout>
  )
}
