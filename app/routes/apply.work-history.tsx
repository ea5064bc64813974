import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readOwnWorkHistory, tellWorkHistory } from "#app/domain/decisions/index.server.ts"
import { WorkHistoryForm } from "#app/domain/decisions/times-forms.ts"
import { mayTellWorkHistory, workHistoryLimit } from "#app/domain/decisions/work-history.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.workHistory.title)

const news = ["saved", "sent"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  // Before a conditional offer this question does not exist.
  if (!mayTellWorkHistory(application.status)) throw new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  return {
    application,
    told: await readOwnWorkHistory(ctx),
    news: news.find((one) => searchParams.has(one)) ?? null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, WorkHistoryForm)
  if (!form.ok) return problems(form.error, 422)
  const { next, ...history } = form.value
  const send = next === "send"
  const told = await tellWorkHistory(ctx, { history, send })
  if (told.ok) return redirect(`/apply/${params.reference}/work-history?${send ? "sent" : "saved"}=1`, 303)
  if (told.error.kind === "not-found") throw new Response(null, { status: 404 })
  const text = refusalText(wordsFor(languageOf(request)).apply.afterwardsRefusals, told.error)
  const field = told.error.kind === "part-too-long" ? told.error.part : "work"
  return problems({ problems: [{ field, text }], values: form.values }, 422)
}

export default function WorkHistory() {
  const { application, told, news: said } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.workHistory
  const home = `/apply/${application.reference}`
  const typed = (field: "work" | "gaps") => {
    const value = wrong?.values[field]
    return typeof value === "string" ? value : (told?.[field] ?? "")
  }
  return (
    <ApplicationLayout application={application} back={home}>
      <ErrorSummary problems={wrong?.problems} />
      {said && !wrong && (
        <NotificationBanner tone="success">
          <p>{words[said]}</p>
        </NotificationBanner>
      )}
      {told?.sentAt ? (
        <>
          <h1 className="govuk-heading-l">{words.sentTitle}</h1>
          <p className="govuk-body">
            {words.sentOn} <Time at={told.sentAt} />. {words.private}
          </p>
          <h2 className="govuk-heading-m">{words.work}</h2>
          <Prose text={told.work} />
          <h2 className="govuk-heading-m">{words.gaps}</h2>
          <Prose text={told.gaps || words.noGaps} />
          <p className="govuk-body">
            {words.add}{" "}
            <a className="govuk-link" href={`${home}/messages`}>
              {words.addLink}
            </a>
          </p>
        </>
      ) : (
        <>
          <h1 className="govuk-heading-l">{words.title}</h1>
          <Idea picture={["form", "star", "happy"]} lead>
            {words.lead}
          </Idea>
          <Idea picture={["two-people", "hidden"]}>{words.private}</Idea>
          <Form>
            <TextArea
              name="work"
              label={words.work}
              hint={words.workHint}
              value={typed("work")}
              rows={8}
              limit={workHistoryLimit}
              problem={problemOf(wrong?.problems, "work")}
            />
            <TextArea
              name="gaps"
              label={words.gaps}
              hint={words.gapsHint}
              value={typed("gaps")}
              rows={5}
              limit={workHistoryLimit}
              problem={problemOf(wrong?.problems, "gaps")}
            />
            <ButtonGroup>
              <Button name="next" value="send">
                {words.send}
              </Button>
              <Button name="next" value="later" kind="secondary">
                {words.later}
              </Button>
            </ButtonGroup>
          </Form>
        </>
      )}
    </ApplicationLayout>
  )
}
