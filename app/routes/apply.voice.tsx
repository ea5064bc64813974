import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { RemoveRecordingForm } from "#app/domain/applications/forms.ts"
import { removeRecording, saveRecording } from "#app/domain/applications/index.server.ts"
import { maySpeak } from "#app/domain/applications/recording-rules.ts"
import { recordingField } from "#app/kernel/audio/recording.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import {
  OwnRecording,
  QuestionToSpeak,
  RemoveRecording,
  SpeakYourAnswer,
} from "#app/ui/apply/voice-answer.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Progress } from "#app/ui/components/progress.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { questionIn } from "#app/ui/language/question-in-words.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { Island } from "#app/ui/layout/island.tsx"
import { applicantCtx, openDraft } from "#app/web/applicant.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { holdsFile } from "#app/web/read-file.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { roomForFiles } from "#app/web/room.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"
import { bytesToCome, readRecordingSent } from "#app/web/voice.server.ts"

export const handle: RouteHandle = { sound: "records", takesFiles: true }

const news = ["saved", "removed"] as const

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ voice }, language) =>
    data ? `${voice.answer.title}: ${questionIn(data.question, language).title}` : voice.answer.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openDraft(request, params.reference)
  const { questions, ...rest } = application
  const question = questions.find((one) => String(one.number) === params.number)
  if (!question || !maySpeak(question.kind)) throw new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const home = `/apply/${rest.reference}`
  const last = question.number === questions.length
  return {
    application: rest,
    question,
    of: questions.length,
    typing: `${home}/question/${question.number}`,
    next:
      rest.status === "draft" && searchParams.get("from") !== "check"
        ? `${home}/${last ? "adjustments" : `question/${question.number + 1}`}`
        : `${home}/check`,
    removing: searchParams.has("remove"),
    news: news.find((one) => searchParams.has(one)) ?? null,
    recorder: islandAddress("record"),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const number = Number(params.number)
  const { voice } = wordsFor(languageOf(request))
  const here = new URL(request.url).pathname
  const refused = (text: string, status: 409 | 422 | 429 | 503) =>
    problems([{ field: recordingField, text }], status)
  if (holdsFile(request)) {
    const done = await roomForFiles.forBytes(bytesToCome(request), async () => {
      const sent = await readRecordingSent(request, ctx.actor.applicationId, voice)
      if (!sent.ok) return refused(sent.error.text, sent.error.status)
      const saved = await saveRecording(ctx, { number, sent: sent.value })
      return saved.ok
        ? redirect(`${here}?saved`, 303)
        : refused(refusalText(voice.refusals, saved.error), 422)
    })
    return done === "full" ? refused(voice.answer.full, 503) : done
  }
  const form = await readForm(request, RemoveRecordingForm)
  if (!form.ok) return problems(form.error, 422)
  const removed = await removeRecording(ctx, { number })
  // Pressed twice: the first press removed it.
  if (removed.ok || removed.error.kind === "not-found") return redirect(`${here}?removed`, 303)
  return refused(refusalText(voice.refusals, removed.error), 409)
}

export default function Voice() {
  const { application, question, of, typing, next, removing, news, recorder } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().voice.answer
  const here = `${typing}/voice`
  const { open } = application.vacancy
  return (
    <ApplicationLayout application={application} back={typing}>
      <ErrorSummary problems={wrong?.problems} />
      {news && !wrong && <NotificationBanner tone="success">{words[news]}</NotificationBanner>}
      <Progress step={question.number} of={of} />
      {open && removing && question.hasRecording && !wrong ? (
        <RemoveRecording action={here} />
      ) : (
        <>
          <QuestionToSpeak question={question} open={open} />
          {question.hasRecording && <OwnRecording question={question} here={here} next={next} open={open} />}
          {open && <SpeakYourAnswer question={question} typing={typing} problems={wrong?.problems} />}
        </>
      )}
      {open && !removing && <Island src={recorder} />}
    </ApplicationLayout>
  )
}
