import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { addMeetingTime, readMeetingTimes } from "#app/domain/decisions/index.server.ts"
import { TimeForm } from "#app/domain/decisions/times-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { inOwnWords } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { TimeFields } from "#app/ui/provider/time-fields.tsx"
import { TimesTable } from "#app/ui/provider/times-table.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.times.title)

/** In the place of `late` or `unsuited`, once whoever offers a time was told that it is. */
const asked = "asked"

const news = ["added", "gone", "goneTold"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readMeetingTimes(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const { searchParams } = new URL(request.url)
  return data({
    provider,
    path: `${provider.path}/vacancies/${found.vacancy.slug}`,
    ...found,
    news: news.find((one) => searchParams.has(one)) ?? null,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, TimeForm)
  if (!form.ok) return problems(form.error, 422)
  const slug = params.vacancy ?? ""
  const added = await addMeetingTime(ctx, { slug, ...form.value })
  if (added.ok) return redirect(`${provider.path}/vacancies/${slug}/times?added=1`, 303)
  if (added.error.kind === "not-found") throw notFound()
  const { addTime } = wordsFor(languageOf(request)).provider.refusals
  const text = refusalText(addTime, added.error)
  const isLate = added.error.kind === "after-hear-by"
  const values =
    added.error.kind === "does-not-suit"
      ? { ...form.values, unsuited: asked }
      : isLate
        ? { ...form.values, late: asked }
        : form.values
  return problems({ problems: [{ field: isLate ? "on" : "time", text }], values }, 409)
}

export default function Times() {
  const { provider, path, vacancy, times, news: told } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { times: words, meeting, oneMeeting } = useWords().provider
  const { plan, planText } = meeting
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      before={<BackLink href={path}>{vacancy.title}</BackLink>}
    >
      <ErrorSummary problems={said} />
      {told && !wrong && (
        <NotificationBanner tone="success">
          <p>{words[told]}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">
        {planText}{" "}
        <a className="govuk-link" href={`${path}/meeting`}>
          {plan}
        </a>
      </p>
      {times.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <TimesTable times={times} path={path} provider={provider.path} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${provider.path}/calendar`}>
          {oneMeeting.feed}
        </a>
      </p>
      <h2 className="govuk-heading-m">{words.addTitle}</h2>
      <Form>
        <TimeFields typed={wrong?.values ?? {}} problems={said} />
        <SubmitButton>{words.add}</SubmitButton>
        {wrong?.values.unsuited === asked && (
          <>
            {wrong.values.late === "yes" && <input type="hidden" name="late" value="yes" />}
            <p className="govuk-body">{words.addUnsuitedText}</p>
            <Button kind="secondary" name="unsuited" value="yes">
              {words.addLate}
            </Button>
          </>
        )}
        {wrong?.values.late === asked && (
          <>
            <p className="govuk-body">{words.addLateText}</p>
            <Button kind="secondary" name="late" value="yes">
              {words.addLate}
            </Button>
          </>
        )}
      </Form>
    </ProviderLayout>
  )
}
