import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { messageLimit } from "#app/domain/applications/corresponding.ts"
import { callOffMeetingTime, readMeetingTimes } from "#app/domain/decisions/index.server.ts"
import { CallOffForm } from "#app/domain/decisions/times-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.times.offTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readMeetingTimes(ctx, params.vacancy ?? "")
  const time = found?.times.find(({ id }) => id === params.time)
  if (!found || !time) throw notFound()
  return data({ provider, times: `${provider.path}/vacancies/${found.vacancy.slug}/times`, time })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, CallOffForm)
  if (!form.ok) return problems(form.error, 422)
  const slug = params.vacancy ?? ""
  const off = await callOffMeetingTime(ctx, { slug, timeId: params.time ?? "", words: form.value.body })
  if (off.ok) {
    const told = off.value.told ? "goneTold" : "gone"
    return redirect(`${provider.path}/vacancies/${slug}/times?${told}=1`, 303)
  }
  if (off.error.kind === "not-found") throw notFound()
  const { callOff } = wordsFor(languageOf(request)).provider.refusals
  const text = refusalText(callOff, off.error)
  return problems({ problems: [{ field: "body", text }], values: form.values }, 422)
}

export default function TakeTimeAway() {
  const { provider, times, time } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.times
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={times}>{words.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.offTitle}</h1>
      <p className="govuk-body-l">
        <Time at={time.startsAt} show="date-time" />
      </p>
      <p className="govuk-body">{time.takenBy ? words.offTaken : words.offFree}</p>
      <Form>
        {time.takenBy && (
          <TextArea
            name="body"
            label={words.offLabel}
            hint={words.offHint}
            value={textOf(wrong?.values ?? {}, "body")}
            rows={5}
            limit={messageLimit}
            problem={problemOf(wrong?.problems, "body")}
          />
        )}
        <ButtonGroup>
          <Button kind="warning">{words.offConfirm}</Button>
          <LinkButton href={times} kind="secondary">
            {words.offKeep}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </ProviderLayout>
  )
}
