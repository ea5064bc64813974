import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { TranscriptForm } from "#app/domain/applications/forms.ts"
import {
  correctTranscript,
  readRecording,
  readRecordings,
  typeTranscript,
} from "#app/domain/applications/index.server.ts"
import { transcriptLimit } from "#app/domain/applications/recording-rules.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Sound } from "#app/ui/components/sound.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HowToType } from "#app/ui/provider/how-to-type.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import type { FormProblems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { sound: "plays" }

type Theirs = { readonly theirs: string; readonly version: number }
type Wrong = FormProblems & { readonly elsewhere?: Theirs }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ voice }) => (data ? voice.transcript.title(data.place) : voice.typing.title))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const recording = await readRecording(ctx, slug, params.recording ?? "")
  if (!recording) throw notFound()
  const place = (await readRecordings(ctx, slug)).findIndex(({ id }) => id === recording.id) + 1
  const correcting = recording.mayCorrect && new URL(request.url).searchParams.has("correct")
  const path = `${provider.path}/vacancies/${slug}/recordings`
  return data({ provider, path, recording, place, correcting })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const { vacancy: slug = "", recording: recordingId = "" } = params
  const form = await readForm(request, TranscriptForm)
  if (!form.ok) return data<Wrong>(form.error, { status: 422 })
  const { words, seen, next } = form.value
  const done = next === "finish"
  const correcting = new URL(request.url).searchParams.has("correct")
  const typed = { slug, recordingId, words, seen }
  const kept = correcting
    ? await correctTranscript(ctx, typed)
    : await typeTranscript(ctx, { ...typed, done })
  const list = `${provider.path}/vacancies/${slug}/recordings`
  if (kept.ok) return redirect(`${list}?${correcting ? "corrected" : done ? "finished" : "saved"}`, 303)
  const refusal = kept.error
  if (refusal.kind === "not-found") throw notFound()
  const text = refusalText(wordsFor(languageOf(request)).voice.transcriptRefusals, refusal)
  const elsewhere = refusal.kind === "typed-elsewhere" ? { elsewhere: refusal } : {}
  const conflicts: readonly string[] = ["typed-elsewhere", "already-typed", "scored-already"]
  return data<Wrong>(
    { problems: [{ field: "words", text }], values: form.values, ...elsewhere },
    { status: conflicts.includes(refusal.kind) ? 409 : 422 },
  )
}

export default function RecordingToType() {
  const { provider, path, recording, place, correcting } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { transcript: words, typing } = useWords().voice
  const typed = recording.words !== null && !correcting && !wrong
  const title = typed ? words.typedTitle : correcting ? words.correctTitle : words.title
  const [saved, version] = correcting
    ? [recording.words, recording.wordsVersion]
    : [recording.draft, recording.version]
  const elsewhere = wrong?.elsewhere
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{typing.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{recording.title}</p>
      <h1 className="govuk-heading-l">{title(place)}</h1>
      <p className="govuk-hint">
        {recording.situation} {recording.ask}
      </p>
      <h2 className="govuk-heading-m">{words.listen}</h2>
      <Sound src={`${path}/${recording.id}/audio`} label={words.play(place)} download={words.download} />
      <p className="govuk-hint">{words.downloadText}</p>
      {typed ? (
        <>
          <InsetText>
            <Prose text={recording.words ?? ""} />
          </InsetText>
          {recording.mayCorrect && (
            <p className="govuk-body">
              <a className="govuk-link" href={`${path}/${recording.id}?correct`}>
                {words.correct}
              </a>
            </p>
          )}
        </>
      ) : (
        <>
          <HowToType />
          {elsewhere && (
            <InsetText>
              <h2 className="govuk-heading-s">{words.theirs}</h2>
              <Prose text={elsewhere.theirs} />
            </InsetText>
          )}
          <Form>
            <TextArea
              name="words"
              label={words.said}
              value={wrong ? textOf(wrong.values, "words") : saved}
              problem={problemOf(wrong?.problems, "words")}
              hint={words.upTo(transcriptLimit)}
              rows={14}
            />
            <input
              type="hidden"
              name="seen"
              value={elsewhere?.version ?? (wrong ? textOf(wrong.values, "seen") : version)}
            />
            <p className="govuk-body">{correcting ? words.correctFinal : words.final}</p>
            {correcting ? (
              <Button name="next" value="finish">
                {words.saveCorrection}
              </Button>
            ) : (
              <ButtonGroup>
                <Button name="next" value="finish">
                  {words.finish}
                </Button>
                <Button name="next" value="later" kind="secondary">
                  {words.later}
                </Button>
              </ButtonGroup>
            )}
          </Form>
        </>
      )}
    </ProviderLayout>
  )
}
