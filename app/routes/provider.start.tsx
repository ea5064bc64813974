import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { mayStart } from "#app/domain/decisions/checks.ts"
import { readChecks, startWorker } from "#app/domain/decisions/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { InvitationCard } from "#app/ui/provider/invitation-card.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ provider }) => (data ? provider.start.title(data.name) : provider.application.start))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readChecks(ctx, params.application ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (found.name === null) throw redirect(`${path}/who`, 303)
  const supervisor = found.supervised?.endedAt === null ? found.supervised.supervisor : null
  const started = found.status === "started"
  if (!started && (found.status !== "accepted" || !mayStart(found.missing, supervisor !== null))) {
    throw redirect(`${path}/checks`, 303)
  }
  const ready = found.missing.length === 0
  return data({
    provider,
    path,
    name: found.name,
    conditions: found.offer?.conditions ?? "",
    supervisor: ready ? null : supervisor,
    started,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx } = await deciderCtx(request, params.provider)
  const form = await readForm(request, PressedForm)
  if (!form.ok) return problems(form.error, 422)
  const started = await startWorker(ctx, { applicationId: params.application ?? "" })
  // As with the panel's invitation: the key is in this one answer only.
  if (started.ok) return data({ invitation: started.value.invitation })
  if (started.error.kind === "not-found") throw notFound()
  const { start } = wordsFor(languageOf(request)).provider.refusals
  return problems([{ text: refusalText(start, started.error) }], 409)
}

export default function Start() {
  const { provider, path, name, conditions, supervisor, started } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { start: words, card, checks } = useWords().provider
  const invitation = answer && "invitation" in answer ? answer.invitation : null
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={<BackLink href={`${path}/checks`}>{checks.back}</BackLink>}
    >
      {started && !invitation ? (
        <>
          <h1 className="govuk-heading-l">{words.done(name)}</h1>
          <LinkButton href={`${provider.path}/workers`}>{words.toWorkers}</LinkButton>
        </>
      ) : invitation ? (
        <>
          <div className="vf-screen-only">
            <NotificationBanner tone="success">{words.done(name)}</NotificationBanner>
          </div>
          <InvitationCard invitation={invitation} line={card.workerLine(provider.name)}>
            <LinkButton href={`${provider.path}/workers`}>{words.toWorkers}</LinkButton>
          </InvitationCard>
        </>
      ) : (
        <>
          <ErrorSummary problems={answer && "problems" in answer ? answer.problems : undefined} />
          <h1 className="govuk-heading-l">{words.title(name)}</h1>
          <p className="govuk-body-l">{words.lead}</p>
          <p className="govuk-body">{supervisor === null ? words.ready : words.supervised(supervisor)}</p>
          <p className="govuk-body">{words.conditions}</p>
          <div className="vf-answer">
            <Prose text={conditions} />
          </div>
          <Form>
            <SubmitButton>{words.confirm}</SubmitButton>
          </Form>
        </>
      )}
    </ProviderLayout>
  )
}
