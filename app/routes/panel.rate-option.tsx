import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { RatingForm, whyLimit } from "#app/domain/scenarios/bank-forms.ts"
import { saveRating } from "#app/domain/scenarios/index.server.ts"
import { whyWaysTyped } from "#app/domain/scenarios/vocabulary.ts"
import { OptionInWords } from "#app/ui/apply/asked-in-words.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { ScoreScale } from "#app/ui/forms/score-scale.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { OwnWhyLink } from "#app/ui/panel/own-why-link.tsx"
import { ratePaths } from "#app/ui/panel/rate-paths.ts"
import { RatingPage } from "#app/ui/panel/rating-page.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { nextToRate, openMyOption } from "#app/web/rating.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { rate } }) =>
    data ? `${rate.option.title(data.place, data.rating.options.length)}: ${rate.title}` : rate.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { rating, place, option } = await openMyOption(request, params)
  if (rating.done) throw redirect(ratePaths(rating.versionId).question, 303)
  return { rating, place, option }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, rating, place, option } = await openMyOption(request, params)
  const words = wordsFor(languageOf(request)).panel.rate
  const paths = ratePaths(rating.versionId)
  const rest = paths.rest(place)
  const form = await readForm(request, RatingForm)
  if (!form.ok) {
    const { problems: found, values } = form.error
    const resting = values.after === "break" ? rest.breakHref : values.after === "stop" ? rest.stopHref : null
    const onlyNoPoints = found.every(({ field }) => field === "points")
    // A rest is never held up, except to keep a why that would be lost.
    if (resting && onlyNoPoints && !values.why) return redirect(resting, 303)
    const noPoints = resting ? words.option.needsPoints : words.option.choose
    const said = found.map((one) => (one.field === "points" ? { ...one, text: noPoints } : one))
    return problems({ problems: said, values }, 422)
  }
  const { after, ...given } = form.value
  const saved = await saveRating(ctx, { versionId: rating.versionId, optionId: option.id, ...given })
  if (!saved.ok) {
    const refused = [{ text: refusalText(words.rateRefusals, saved.error) }]
    return problems({ problems: refused, values: form.values }, 409)
  }
  switch (after) {
    case "break":
      return redirect(rest.breakHref, 303)
    case "stop":
      return redirect(rest.stopHref, 303)
    case "say":
      return redirect(paths.why(place), 303)
    case "next": {
      const next = nextToRate(rating, option.id)
      return redirect(next === null ? paths.question : paths.option(next), 303)
    }
  }
}

export default function RateOption() {
  const { rating, place, option } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const all = useWords()
  const words = all.panel.rate.option
  const { needBreak, wantToStop } = all.shared.panelMenu
  const { versionId, provider, question, options } = rating
  const said = useQuestion({ ...question, options })
  const typed = (name: string) => (wrong ? textOf(wrong.values, name) : undefined)
  return (
    <RatingPage
      versionId={versionId}
      provider={provider}
      title={question.title}
      back={ratePaths(versionId).question}
      backText={words.back}
      rest={false}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{said.title}</p>
      <h1 className="govuk-heading-l">{words.title(place, options.length)}</h1>
      <p className="govuk-body">{words.somebody}</p>
      <div className="vf-written vf-prose">
        <OptionInWords
          option={said.options[place - 1] ?? option}
          easyRead={question.easyRead}
          lang={said.lang}
        />
      </div>
      <Form>
        <ScoreScale
          name="points"
          legend={words.how}
          hint={words.howHint}
          anchors={words.points.map((point, at) => ({ score: at + 1, ...point }))}
          value={typed("points") ?? option.rating?.points}
          problem={problemOf(wrong?.problems, "points")}
        />
        {option.spoken ? (
          <OwnWhyLink href={ratePaths(versionId).why(place)} place={place} spoken={option.spoken} />
        ) : (
          <>
            <TextArea
              name="why"
              label={all.shared.forms.optional(words.why)}
              hint={words.whyHint}
              limit={whyLimit}
              rows={3}
              value={typed("why") ?? option.rating?.why ?? ""}
              problem={problemOf(wrong?.problems, "why")}
            />
            <Radios
              name="whyWay"
              legend={words.whoWrote}
              choices={whyWaysTyped.map((way) => ({ value: way, label: words.ways[way] }))}
              value={typed("whyWay") || option.rating?.whyWay || "written"}
            />
          </>
        )}
        <Button name="after" value="next">
          {words.save}
        </Button>
        {!option.spoken && (
          <Button kind="secondary" name="after" value="say">
            {words.sayIt}
          </Button>
        )}
        <div className="vf-rest">
          <Button kind="secondary" name="after" value="break">
            {needBreak}
          </Button>
          <Button kind="secondary" name="after" value="stop">
            {wantToStop}
          </Button>
        </div>
      </Form>
    </RatingPage>
  )
}
