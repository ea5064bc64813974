import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { minutesFor, minutesForTheRest, minutesPerQuestion } from "#app/domain/applications/answers.ts"
import { StartForm } from "#app/domain/applications/forms.ts"
import { readStart, startApplication } from "#app/domain/applications/index.server.ts"
import { type PictureName, type QuestionKind, questionKinds } from "#app/domain/scenarios/vocabulary.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ApplyLayout } from "#app/ui/layout/apply-layout.tsx"
import { PaperOrPhone } from "#app/ui/vacancy/paper-or-phone.tsx"
import { limitStarts, rememberApplication } from "#app/web/applicant.server.ts"
import { languageCookieHeader, languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ apply }) => (data ? apply.start.job(data.title) : apply.start.title))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const start = await readStart(strangerCtx(request), params.slug ?? "")
  if (!start) throw new Response(null, { status: 404 })
  return { ...start, slug: params.slug ?? "" }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).apply
  const form = await readForm(request, StartForm)
  if (!form.ok) return problems(form.error, 422)
  const allowed = await limitStarts(request)
  if (!allowed.ok) return problems([{ text: words.start.tooMany }], 429)
  const { language } = form.value
  const started = await startApplication(strangerCtx(request), { slug: params.slug ?? "", language })
  if (!started.ok) {
    if (started.error.kind === "not-found") throw new Response(null, { status: 404 })
    return problems([{ text: refusalText(words.refusals, started.error) }], 409)
  }
  const headers = new Headers()
  headers.append("Set-Cookie", rememberApplication(request, started.value))
  headers.append("Set-Cookie", languageCookieHeader(language))
  return redirect(`/apply/${started.value.reference}/question/1`, { status: 303, headers })
}

const kindPictures = {
  prompt: "heart",
  "rate-options": "star",
  "best-and-worst": "choose",
  "put-in-order": "order",
  written: "write",
  spoken: "speak",
} as const satisfies Record<QuestionKind, PictureName>

export default function Start() {
  const start = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const language = useLanguage()
  const { start: words, jobAt } = useWords().apply
  const asked = questionKinds.filter((kind) => start.questions[kind] > 0)
  const minutes = minutesFor(asked.flatMap((kind) => Array<QuestionKind>(start.questions[kind]).fill(kind)))
  return (
    <ApplyLayout
      job={jobAt(start.title, start.provider)}
      help={start.help}
      before={<BackLink href={`/jobs/${start.slug}`} />}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea lead picture={["form", "no-cv", "star", "speak"]}>
        {words.lead}
      </Idea>
      {start.open ? (
        <>
          <h2 className="govuk-heading-m">{words.asked}</h2>
          <IdeaList
            items={[
              ...asked.map((kind) => ({
                picture: kindPictures[kind],
                said: `${words.part[kind](start.questions[kind])} (${words.minutes(start.questions[kind] * minutesPerQuestion[kind])})`,
              })),
              { picture: "person", said: `${words.last} (${words.minutes(minutesForTheRest)})` },
            ]}
          />
          <h2 className="govuk-heading-m">{words.goodToKnow}</h2>
          <IdeaList
            items={[
              { picture: "clock", said: words.time(minutes) },
              { picture: "cup", said: words.stop },
              { picture: "hidden", said: words.blind },
              { picture: "write", said: words.spelling },
              {
                picture: "calendar",
                said: (
                  <>
                    {words.closes} <Time at={start.closesAt} show="date-time" />.
                  </>
                ),
              },
              {
                picture: "letter",
                said: (
                  <>
                    {words.hear} <Time day={start.hearBy} />.
                  </>
                ),
              },
            ]}
          />
          <Form>
            <Radios
              name="language"
              legend={words.language}
              choices={words.languages}
              value={language}
              problem={problemOf(wrong?.problems, "language")}
            />
            <SubmitButton>{words.button}</SubmitButton>
          </Form>
          <PaperOrPhone pack={`/jobs/${start.slug}/paper.pdf`} help={start.help} />
        </>
      ) : (
        <>
          <InsetText>{words.closed}</InsetText>
          <LinkButton href="/jobs">{words.otherJobs}</LinkButton>
        </>
      )}
      <p className="govuk-body">
        {words.already}{" "}
        <a className="govuk-link" href="/apply">
          {words.comeBack}
        </a>
      </p>
    </ApplyLayout>
  )
}
