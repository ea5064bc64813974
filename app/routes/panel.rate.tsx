import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { FinishRatingForm } from "#app/domain/scenarios/bank-forms.ts"
import { finishRating } from "#app/domain/scenarios/index.server.ts"
import { ReadAloud } from "#app/ui/apply/read-aloud.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { Panel } from "#app/ui/components/panel.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { QuestionToRate } from "#app/ui/panel/question-to-rate.tsx"
import { ratePaths } from "#app/ui/panel/rate-paths.ts"
import { RatedList } from "#app/ui/panel/rated-list.tsx"
import { RatingPage } from "#app/ui/panel/rating-page.tsx"
import { readsAloud } from "#app/web/aloud.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { openMyRating } from "#app/web/rating.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.rate.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { rating } = await openMyRating(request, params)
  const chosen = readsAloud(request)
  const script = chosen ? islandAddress("read-aloud") : null
  return { rating, aloud: { chosen, script, sound: ratePaths(rating.versionId).aloud } }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, rating } = await openMyRating(request, params)
  const form = await readForm(request, FinishRatingForm)
  if (!form.ok) return problems(form.error, 422)
  const { versionId } = rating
  const done = await finishRating(ctx, { versionId, creditedAs: form.value.name || null })
  if (done.ok) return redirect(ratePaths(versionId).question, 303)
  const { finishRefusals } = wordsFor(languageOf(request)).panel.rate
  const refused = [{ text: refusalText(finishRefusals, done.error) }]
  return problems({ problems: refused, values: form.values }, 409)
}

export default function Rate() {
  const { rating, aloud } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const all = useWords()
  const words = all.panel.rate
  const { versionId, provider, question, options, done, live, creditedAs } = rating
  const paths = ratePaths(versionId)
  const next = options.findIndex((option) => option.rating === null)
  const begun = options.some((option) => option.rating !== null)
  return (
    <RatingPage versionId={versionId} provider={provider} title={question.title} rest={!done}>
      <ErrorSummary problems={wrong?.problems} />
      {done ? (
        <Panel title={words.doneTitle}>
          <p>{words.doneText}</p>
        </Panel>
      ) : (
        <>
          <h1 className="govuk-heading-l">{words.title}</h1>
          <Idea lead picture={["work", "star"]}>
            {words.lead(provider.name)}
          </Idea>
          <Idea picture={["hidden", "yes"]}>{words.blind}</Idea>
        </>
      )}
      <QuestionToRate question={question} />
      {!done && <ReadAloud {...aloud} />}
      <h2 className="govuk-heading-m">{words.things}</h2>
      <RatedList versionId={versionId} question={question} options={options} mayChange={!done} live={live} />
      {done && creditedAs && <p className="govuk-body">{words.creditedAs(creditedAs)}</p>}
      {done ? (
        <LinkButton href="/panel">{words.toPanels}</LinkButton>
      ) : next >= 0 ? (
        <LinkButton href={paths.option(next + 1)}>{begun ? words.goOn : words.start}</LinkButton>
      ) : (
        <Form>
          <h2 className="govuk-heading-m">{words.afterTitle}</h2>
          <IdeaList
            items={words.after.map((said, at) => ({
              said,
              picture: (["lock", "fair", "hidden"] as const)[at] ?? "yes",
            }))}
          />
          <TextField
            name="name"
            label={all.shared.forms.optional(words.credit)}
            hint={words.creditHint}
            value={wrong ? textOf(wrong.values, "name") : ""}
            problem={problemOf(wrong?.problems, "name")}
          />
          <SubmitButton>{words.done}</SubmitButton>
        </Form>
      )}
    </RatingPage>
  )
}
