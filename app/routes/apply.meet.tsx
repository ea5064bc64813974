import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { chooseMeetingTime, giveBackMeetingTime, readOwnTimes } from "#app/domain/decisions/index.server.ts"
import { ChooseTimeForm } from "#app/domain/decisions/times-forms.ts"
import { readOwnMeeting } from "#app/domain/panels/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { TimeToMeet } from "#app/ui/apply/time-to-meet.tsx"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.meet.title)

const news = ["chosen", "givenBack"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  if (application.status !== "shortlisted") throw redirect(`/apply/${application.reference}`, 303)
  const { searchParams } = new URL(request.url)
  const times = await readOwnTimes(ctx)
  return {
    application,
    times,
    plan: (await readOwnMeeting(ctx)).plan !== null,
    missed: times.comesAgain,
    passed: times.own !== null && times.own.startsAt <= ctx.now() && !times.comesAgain,
    news: news.find((one) => searchParams.has(one)) ?? null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const words = wordsFor(languageOf(request)).apply
  const form = await readForm(request, ChooseTimeForm)
  if (!form.ok) return problems(form.error, 422)
  const { time, what } = form.value
  const here = `/apply/${params.reference}/meet`
  if (what === "choose" && time === "") return problems([{ field: "time", text: words.meet.missing }], 422)
  const done =
    what === "choose" ? await chooseMeetingTime(ctx, { timeId: time }) : await giveBackMeetingTime(ctx)
  if (done.ok) return redirect(`${here}?${what === "choose" ? "chosen" : "givenBack"}=1`, 303)
  return problems([{ field: "time", text: refusalText(words.afterwardsRefusals, done.error) }], 409)
}

export default function Meet() {
  const { application, times, missed, passed, plan, news: told } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.meet
  const { reference } = application
  const { own, free } = times
  const before = useWords().apply.beforeWeMeet
  return (
    <ApplicationLayout application={application} back={`/apply/${reference}`}>
      <ErrorSummary problems={wrong?.problems} />
      {told && !wrong && (
        <NotificationBanner tone="success">
          <p>{words[told]}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">
        {missed ? words.missedTitle : own ? words.changeTitle : words.title}
      </h1>
      {plan && (
        <div className="vf-now">
          <p className="vf-now__lead">{before.lead}</p>
          <LinkButton href={`/apply/${reference}/meet/before`} kind="secondary">
            {before.title}
          </LinkButton>
        </div>
      )}
      {missed && (
        <div className="vf-now">
          <p className="vf-now__lead">{words.missed}</p>
          <p>{words.missedWrong}</p>
        </div>
      )}
      {own && !missed && (
        <div className="vf-now">
          <TimeToMeet time={own} lead={words.have} />
          {passed ? (
            <p>{words.passed}</p>
          ) : (
            <Form>
              <p>
                <a className="govuk-link" href={`/apply/${reference}/meet/calendar.ics`} download>
                  {words.calendar}
                </a>
              </p>
              <Idea picture={["person", "calendar"]}>{words.giveBackText}</Idea>
              <Button kind="secondary" name="what" value="give-back">
                {words.giveBack}
              </Button>
            </Form>
          )}
        </div>
      )}
      {!passed && (
        <Idea lead picture={["choose", "calendar", "order"]}>
          {words.lead}
        </Idea>
      )}
      {!passed && free.length > 0 && (
        <Form>
          <Radios
            name="time"
            legend={own && !missed ? words.legendAgain : words.legend}
            choices={free.map(({ id, startsAt, minutes, way, place }) => ({
              value: id,
              label: <Time at={startsAt} show="date-time" />,
              hint: (
                <>
                  {words.ways[way]}, {words.minutes(minutes)}. <InEnglish>{place}</InEnglish>
                </>
              ),
            }))}
            problem={problemOf(wrong?.problems, "time")}
          />
          <SubmitButton>{own && !missed ? words.change : words.choose}</SubmitButton>
        </Form>
      )}
      {!passed && free.length === 0 && (
        <>
          <h2 className="govuk-heading-m" id="time">
            {words.none}
          </h2>
          <Idea picture={["write", "phone", "yes"]}>{words.noneWhat}</Idea>
        </>
      )}
      <h2 className="govuk-heading-m">{words.noneFits}</h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <a className="govuk-link" href={`/apply/${reference}/messages`}>
            {words.write}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/apply/${reference}/adjustments/asked`}>
            {words.help}
          </a>
        </li>
      </ul>
    </ApplicationLayout>
  )
}
