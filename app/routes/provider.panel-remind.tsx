import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { readReminder, remindToScore } from "#app/domain/panels/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, (words) => words.provider.remindToScore.title(loaded?.reminder.member.name ?? ""))

const seatOf = (params: Readonly<Record<string, string | undefined>>) => {
  const memberId = z.uuid().safeParse(params.member).data
  if (!memberId) throw notFound()
  return { slug: params.vacancy ?? "", memberId }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const reminder = await readReminder(ctx, seatOf(params))
  if (!reminder) throw notFound()
  return data({ provider, reminder })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const seat = seatOf(params)
  const form = await readForm(request, z.object({}))
  if (!form.ok) return problems(form.error, 422)
  const reminded = await remindToScore(ctx, seat)
  if (reminded.ok) {
    const scoring = `${provider.path}/vacancies/${seat.slug}/panel/scoring`
    return redirect(`${scoring}?reminded=${seat.memberId}`, 303)
  }
  if (reminded.error.kind === "not-found") throw notFound()
  const { refusals } = wordsFor(languageOf(request)).provider.remindToScore
  return problems([{ text: refusalText(refusals, reminded.error) }], 409)
}

export default function PanelRemind() {
  const { provider, reminder } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { remindToScore: words, howFar } = useWords().provider
  const { vacancy, member, channel, letter, refusal } = reminder
  const scoring = `${provider.path}/vacancies/${vacancy.slug}/panel/scoring`
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={scoring}>{`${vacancy.title}: ${howFar.title}`}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title(member.name)}</h1>
      {!letter && refusal && !wrong && <InsetText>{refusalText(words.refusals, refusal)}</InsetText>}
      {letter && (
        <>
          <p className="govuk-body-l">
            {words.lead(member.name, channel === "text" ? words.byText : words.byEmail)}
          </p>
          <h2 className="govuk-heading-m">{words.preview}</h2>
          {channel === "email" && (
            <p className="govuk-body">
              <strong>{letter.subject}</strong>
            </p>
          )}
          <InsetText>{letter.text.trim()}</InsetText>
          <Form>
            <SubmitButton>{words.send(member.name)}</SubmitButton>
          </Form>
          <p className="govuk-body">
            <a className="govuk-link" href={scoring}>
              {words.back}
            </a>
          </p>
        </>
      )}
    </ProviderLayout>
  )
}
