import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { spokenWhyLimit, WhyWordsForm } from "#app/domain/scenarios/bank-forms.ts"
import { typeWhy } from "#app/domain/scenarios/index.server.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Sound } from "#app/ui/components/sound.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { BankFrame } from "#app/ui/provider/bank-frame.tsx"
import { HowToType } from "#app/ui/provider/how-to-type.tsx"
import { openWhys } from "#app/web/bank.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { sound: "plays" }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ provider: { bank } }) => (data ? bank.why.title(data.place) : bank.whys.title))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider, path, question, whys } = await openWhys(request, params)
  const at = whys.findIndex(({ id }) => id === params.why)
  const why = whys[at]
  if (!why) throw notFound()
  return { provider, path: `${path}/whys`, title: question.version.title, why, place: at + 1 }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, path, question } = await openWhys(request, params)
  const form = await readForm(request, WhyWordsForm)
  if (!form.ok) return problems(form.error, 422)
  const { questionId } = question
  const typed = await typeWhy(ctx, { questionId, whyId: params.why ?? "", words: form.value.words })
  if (typed.ok) return redirect(`${path}/whys?saved`, 303)
  if (typed.error.kind === "not-found") throw notFound()
  const text = refusalText(wordsFor(languageOf(request)).provider.bank.refusals.typeWhy, typed.error)
  const status = typed.error.kind === "already-typed" ? 409 : 422
  return problems({ problems: [{ field: "words", text }], values: form.values }, status)
}

export default function BankWhy() {
  const { provider, path, title, why, place } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const all = useWords()
  const { why: words } = all.provider.bank
  const { transcript } = all.voice
  return (
    <BankFrame
      provider={provider}
      path={path}
      backText={words.back}
      question={title}
      title={words.title(place)}
      problems={wrong?.problems}
    >
      <p className="govuk-body">{words.thing}</p>
      <InsetText>{why.option}</InsetText>
      <p className="govuk-hint">{words.hidden}</p>
      <h2 className="govuk-heading-m">{transcript.listen}</h2>
      <Sound src={`${path}/${why.id}/audio`} label={transcript.play(place)} download={transcript.download} />
      <p className="govuk-hint">{transcript.downloadText}</p>
      {why.typed && !wrong ? (
        <p className="govuk-body">{words.typed}</p>
      ) : (
        <>
          <HowToType />
          <Form>
            <TextArea
              name="words"
              label={transcript.said}
              hint={words.limit(spokenWhyLimit)}
              rows={8}
              value={wrong ? textOf(wrong.values, "words") : ""}
              problem={problemOf(wrong?.problems, "words")}
            />
            <SubmitButton>{words.save}</SubmitButton>
          </Form>
        </>
      )}
    </BankFrame>
  )
}
