import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { messageLimit } from "#app/domain/applications/corresponding.ts"
import { moveMeetingTime, readMeetingTimes } from "#app/domain/decisions/index.server.ts"
import { asShown } from "#app/domain/decisions/moving.ts"
import { MoveForm, TimeForm } from "#app/domain/decisions/times-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { TimeFields } from "#app/ui/provider/time-fields.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { asTyped } from "#app/web/time-typed.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.oneMeeting.moveTitle)

/** In the place of `late` or `unsuited`, once whoever moves it was told that the new time is. */
const asked = "asked"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readMeetingTimes(ctx, params.vacancy ?? "")
  const time = found?.times.find(({ id }) => id === params.time)
  if (!found || !time || (time.passed && time.takenBy)) throw notFound()
  const times = `${provider.path}/vacancies/${found.vacancy.slug}/times`
  return data({
    provider,
    meeting: `${times}/${time.id}/meeting`,
    time,
    was: asShown(time),
    typed: asTyped(time),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const said = await readForm(request.clone(), MoveForm)
  const form = await readForm(request, TimeForm)
  if (!said.ok) return problems(said.error, 422)
  if (!form.ok) return problems(form.error, 422)
  const [slug = "", timeId = ""] = [params.vacancy, params.time]
  const { body: words, was } = said.value
  const moved = await moveMeetingTime(ctx, { slug, timeId, words, was, ...form.value })
  if (moved.ok) {
    const news = moved.value.told ? "moved" : "movedFree"
    return redirect(`${provider.path}/vacancies/${slug}/times/${timeId}/meeting?${news}=1`, 303)
  }
  const { kind } = moved.error
  if (kind === "not-found") throw notFound()
  const { addTime, callOff, moveTime } = wordsFor(languageOf(request)).provider.refusals
  const text = refusalText({ ...addTime, ...callOff, ...moveTime }, moved.error)
  const isLate = kind === "after-hear-by"
  const field = Object.hasOwn(callOff, kind) ? "body" : isLate ? "on" : "time"
  const told = isLate ? { late: asked } : kind === "does-not-suit" ? { unsuited: asked } : {}
  const values = { ...form.values, ...told }
  return problems({ problems: [{ field, text }], values }, 409)
}

export default function MoveTime() {
  const { provider, meeting, time, was, typed } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { times, oneMeeting: words } = useWords().provider
  const said = inOwnWords(wrong?.problems, times.missing, useWords().server)
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={meeting}>{words.title}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.moveTitle}</h1>
      <p className="govuk-body-l">
        {words.moveNow} <Time at={time.startsAt} show="date-time" />.
      </p>
      <p className="govuk-body">{time.takenBy ? words.moveTaken : words.moveFree}</p>
      <Form>
        <input type="hidden" name="was" value={was} />
        <TimeFields typed={wrong?.values ?? typed} problems={said} />
        {time.takenBy && (
          <TextArea
            name="body"
            label={words.moveLabel}
            hint={words.moveHint}
            value={textOf(wrong?.values ?? {}, "body")}
            rows={5}
            limit={messageLimit}
            problem={problemOf(said, "body")}
          />
        )}
        <ButtonGroup>
          <SubmitButton>{words.moveConfirm}</SubmitButton>
          <LinkButton href={meeting} kind="secondary">
            {words.moveKeep}
          </LinkButton>
        </ButtonGroup>
        {wrong?.values.unsuited === asked && (
          <>
            {wrong.values.late === "yes" && <input type="hidden" name="late" value="yes" />}
            <p className="govuk-body">{words.moveUnsuitedText}</p>
            <Button kind="secondary" name="unsuited" value="yes">
              {words.moveLate}
            </Button>
          </>
        )}
        {wrong?.values.late === asked && (
          <>
            <p className="govuk-body">{words.moveLateText}</p>
            <Button kind="secondary" name="late" value="yes">
              {words.moveLate}
            </Button>
          </>
        )}
      </Form>
    </ProviderLayout>
  )
}
