import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { InviteAgainForm } from "#app/domain/panels/forms.ts"
import { inviteAgain, readCardToMake, readReadiness } from "#app/domain/panels/index.server.ts"
import { sendsTexts } from "#app/platform/text.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { AnotherCard } from "#app/ui/provider/another-card.tsx"
import { InvitationCard } from "#app/ui/provider/invitation-card.tsx"
import { mayInvite } from "#app/web/invitation-limit.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (words) => (data ? words.provider.card.again(data.name) : words.provider.panel.newLink))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const readiness = await readReadiness(ctx, params.vacancy ?? "")
  const member = readiness?.members.find(({ id }) => id === params.member)
  if (!readiness || !member) throw notFound()
  const { slug, title } = readiness.vacancy
  return data({
    provider,
    path: `${provider.path}/vacancies/${slug}/panel`,
    title,
    name: member.name,
    texts: member.phone !== null && sendsTexts(),
    card: await readCardToMake(ctx, member.id),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx } = await managerCtx(request, params.provider)
  const form = await readForm(request, InviteAgainForm)
  if (!form.ok) return problems(form.error, 422)
  const readiness = await readReadiness(ctx, params.vacancy ?? "")
  const member = readiness?.members.find(({ id }) => id === params.member)
  // A card goes to nobody's mailbox or phone, and to ask a colleague for one makes none: neither is counted, so that
  // a member whose phone is broken is not kept out for a day by texts that never came.
  const text = form.value.as === "before" && sendsTexts() ? (member?.phone ?? null) : null
  const { onlyAsks } = await readCardToMake(ctx, params.member ?? "")
  const counts = text !== null || !onlyAsks
  if (counts && !(await mayInvite(ctx.actor.providerId, member?.email ?? text))) {
    return problems([{ text: wordsFor(languageOf(request)).provider.invite.tooMany }], 429)
  }
  const made = await inviteAgain(ctx, {
    slug: params.vacancy ?? "",
    memberId: params.member ?? "",
    ...form.value,
  })
  if (!made.ok) {
    if (made.error.kind === "not-found") throw notFound()
    const { card } = wordsFor(languageOf(request)).provider
    return problems([{ text: refusalText(card.refusals, made.error) }], 409)
  }
  return data({ invitation: made.value })
}

export default function PanelCard() {
  const { provider, path, title, name, texts, card } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().provider
  const invitation = answer && "invitation" in answer ? answer.invitation : null
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{words.panel.title}</BackLink>}
    >
      {invitation ? (
        <InvitationCard invitation={invitation} line={words.card.panelLine(title)}>
          <LinkButton href={path}>{words.card.back}</LinkButton>
        </InvitationCard>
      ) : (
        <>
          <ErrorSummary problems={answer && "problems" in answer ? answer.problems : undefined} />
          <h1 className="govuk-heading-l">{words.card.again(name)}</h1>
          <p className="govuk-body-l">{words.card.againText}</p>
          <Form>
            {card.known && <AnotherCard card={card} name={name} />}
            {texts ? (
              <ButtonGroup>
                <Button name="as" value="before">
                  {words.card.makeText}
                </Button>
                <Button name="as" value="card" kind="secondary">
                  {words.card.makeCard}
                </Button>
              </ButtonGroup>
            ) : (
              <SubmitButton>{words.card.makeNew}</SubmitButton>
            )}
          </Form>
        </>
      )}
    </ProviderLayout>
  )
}
