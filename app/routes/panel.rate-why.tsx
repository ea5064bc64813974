import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { OwnWhyForm } from "#app/domain/scenarios/bank-forms.ts"
import { correctWhy, recordWhy, removeWhy } from "#app/domain/scenarios/index.server.ts"
import { recordingField } from "#app/kernel/audio/recording.ts"
import { OptionInWords } from "#app/ui/apply/asked-in-words.tsx"
import { RemoveRecording } from "#app/ui/apply/voice-answer.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { RecordOrSend } from "#app/ui/forms/record-or-send.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { Island } from "#app/ui/layout/island.tsx"
import { ratePaths } from "#app/ui/panel/rate-paths.ts"
import { RatingPage } from "#app/ui/panel/rating-page.tsx"
import { HowToSayWhy, SpokenWhy } from "#app/ui/panel/spoken-why.tsx"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { nextToRate, openMyOption } from "#app/web/rating.server.ts"
import { holdsFile } from "#app/web/read-file.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { roomForFiles } from "#app/web/room.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"
import { bytesToCome, readRecordingSent } from "#app/web/voice.server.ts"

export const handle: RouteHandle = { sound: "records", takesFiles: true }

const news = ["saved", "removed", "corrected"] as const

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { rate } }) =>
    data ? `${rate.say.title}: ${rate.option.title(data.place, data.rating.options.length)}` : rate.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { rating, place, option } = await openMyOption(request, params)
  const paths = ratePaths(rating.versionId)
  // A why is of something: how good it is comes first.
  if (!option.rating) throw redirect(paths.option(place), 303)
  if (rating.done && !option.spoken) throw redirect(paths.question, 303)
  const { searchParams } = new URL(request.url)
  const next = rating.done ? null : nextToRate(rating, option.id)
  return {
    ...{ rating, place, option, points: option.rating.points, why: option.rating.why },
    next: next === null ? paths.question : paths.option(next),
    removing: searchParams.has("remove"),
    news: news.find((one) => searchParams.has(one)) ?? null,
    recorder: islandAddress("record"),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, rating, option } = await openMyOption(request, params)
  const which = { versionId: rating.versionId, optionId: option.id }
  const all = wordsFor(languageOf(request))
  const { whyRefusals } = all.panel.rate
  const here = new URL(request.url).pathname
  if (holdsFile(request)) {
    const refused = (text: string, status: 409 | 422 | 429 | 503) =>
      problems([{ field: recordingField, text }], status)
    const done = await roomForFiles.forBytes(bytesToCome(request), async () => {
      const sent = await readRecordingSent(request, ctx.actor.personId, all.voice)
      if (!sent.ok) return refused(sent.error.text, sent.error.status)
      const saved = await recordWhy(ctx, { ...which, sent: sent.value })
      return saved.ok ? redirect(`${here}?saved`, 303) : refused(refusalText(whyRefusals, saved.error), 422)
    })
    return done === "full" ? refused(all.voice.answer.full, 503) : done
  }
  const form = await readForm(request, OwnWhyForm)
  if (!form.ok) return problems(form.error, 422)
  const { words } = form.value
  if (words === undefined) {
    const removed = await removeWhy(ctx, which)
    // Pressed twice: the first press removed it.
    if (removed.ok || removed.error.kind === "not-found") {
      return redirect(rating.done ? ratePaths(rating.versionId).question : `${here}?removed`, 303)
    }
    return problems([{ text: refusalText(whyRefusals, removed.error) }], 409)
  }
  const corrected = await correctWhy(ctx, { ...which, words })
  if (corrected.ok) return redirect(`${here}?corrected`, 303)
  const text = refusalText(whyRefusals, corrected.error)
  return problems({ problems: [{ field: "words", text }], values: form.values }, 422)
}

export default function RateWhy() {
  const { rating, place, option, points, why, next, removing, news, recorder } =
    useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { say: words, option: option_ } = useWords().panel.rate
  const { versionId, provider, question, options, done, live } = rating
  const said = useQuestion({ ...question, options })
  const paths = ratePaths(versionId)
  const { spoken } = option
  const asksToRemove = removing && spoken && !live && !wrong
  const saidNow = news === "saved" && !spoken ? null : news
  return (
    <RatingPage
      versionId={versionId}
      provider={provider}
      title={question.title}
      back={done ? paths.question : paths.option(place)}
      backText={done ? option_.back : words.back}
      rest={!done}
    >
      <ErrorSummary problems={wrong?.problems} />
      {saidNow && !wrong && <NotificationBanner tone="success">{words[saidNow]}</NotificationBanner>}
      {asksToRemove ? (
        <RemoveRecording action={paths.why(place)} />
      ) : (
        <>
          <p className="vf-caption">{option_.title(place, options.length)}</p>
          <h1 className="govuk-heading-l">{words.title}</h1>
          <div className="vf-written vf-prose">
            <OptionInWords
              option={said.options[place - 1] ?? option}
              easyRead={question.easyRead}
              lang={said.lang}
            />
          </div>
          <p className="govuk-body-l">{words.yours(option_.points[points - 1]?.label ?? "")}</p>
          {spoken ? (
            <SpokenWhy
              here={paths.why(place)}
              spoken={spoken}
              words={problemOf(wrong?.problems, "words") ? textOf(wrong?.values ?? {}, "words") : why}
              problems={wrong?.problems}
              live={live}
              next={next}
            />
          ) : (
            <HowToSayWhy />
          )}
          {!done && (
            <>
              {spoken && !problemOf(wrong?.problems, recordingField) ? (
                <Details summary={words.again}>
                  <RecordOrSend problems={undefined} />
                </Details>
              ) : (
                <RecordOrSend problems={wrong?.problems} />
              )}
              {!spoken && (
                <p className="govuk-body">
                  <a className="govuk-link" href={paths.option(place)}>
                    {words.typeInstead}
                  </a>
                </p>
              )}
            </>
          )}
        </>
      )}
      {!done && !asksToRemove && <Island src={recorder} />}
    </RatingPage>
  )
}
