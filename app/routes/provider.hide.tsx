import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { hideInAnswer, readWhatTellsIn } from "#app/domain/panels/index.server.ts"
import { sayMarks } from "#app/domain/panels/masking.ts"
import { HideForm } from "#app/domain/panels/masking-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.hide.title)

const reportOf = (text: string | undefined) => z.uuid().safeParse(text).data

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const report = reportOf(params.report)
  const answer = report && (await readWhatTellsIn(ctx, report))
  if (!answer) throw notFound()
  const { hiddenInAnswers } = wordsFor(languageOf(request)).shared
  const { body, version, question, vacancyTitle, seenTo, held } = answer
  const text = sayMarks(body, (kind) => hiddenInAnswers[kind])
  return data({ provider, text, version, question, vacancyTitle, seenTo, held })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const reportId = reportOf(params.report)
  if (!reportId) throw notFound()
  const form = await readForm(request, HideForm)
  if (!form.ok) return problems(form.error, 422)
  const done = await hideInAnswer(ctx, { reportId, ...form.value })
  if (done.ok) return redirect(provider.path, 303)
  if (done.error.kind === "not-found") throw notFound()
  const { refusals } = wordsFor(languageOf(request)).provider.hide
  const said = [{ field: "phrases", text: refusalText(refusals, done.error) }]
  return problems({ problems: said, values: form.values }, 409)
}

export default function HidePage() {
  const { provider, text, version, question, vacancyTitle, seenTo, held } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.hide
  const { today } = useWords().shared.providerMenu
  const typed = wrong?.values.phrases
  return (
    <ProviderLayout
      provider={provider}
      current="today"
      before={<BackLink href={provider.path}>{today}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{vacancyTitle}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {seenTo && <InsetText>{words.seenTo}</InsetText>}
      <p className="govuk-body-l">{words.lead}</p>
      {held && <InsetText>{words.held}</InsetText>}
      <section className="vf-written" aria-labelledby="answer">
        <h2 className="vf-written__title" id="answer">
          {words.answer}: {question}
        </h2>
        <Prose text={text} />
      </section>
      <Form>
        <input type="hidden" name="version" value={version} />
        <TextArea
          name="phrases"
          label={words.phrases}
          hint={words.phrasesHint}
          rows={4}
          value={typeof typed === "string" ? typed : ""}
          problem={problemOf(wrong?.problems, "phrases")}
        />
        <p className="govuk-hint">{words.kept}</p>
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
