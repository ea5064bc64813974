import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { InviteForm } from "#app/domain/panels/forms.ts"
import { inviteMember, readReadiness } from "#app/domain/panels/index.server.ts"
import { panelParts } from "#app/domain/panels/vocabulary.ts"
import { sendsTexts } from "#app/platform/text.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { InvitationCard } from "#app/ui/provider/invitation-card.tsx"
import { mayInvite } from "#app/web/invitation-limit.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.invite.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const readiness = await readReadiness(ctx, params.vacancy ?? "")
  if (!readiness) throw notFound()
  const path = `${provider.path}/vacancies/${readiness.vacancy.slug}/panel`
  if (readiness.vacancy.status !== "draft") throw redirect(path, 303)
  return data({ provider, path, title: readiness.vacancy.title, texts: sendsTexts() })
}

/** The field that a refusal is about. */
const fieldOf: Readonly<Record<string, string>> = { "already-on-the-panel": "name", "no-texts": "phone" }

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx } = await managerCtx(request, params.provider)
  const form = await readForm(request, InviteForm)
  if (!form.ok) return problems(form.error, 422)
  const { refusals, invite: said } = wordsFor(languageOf(request)).provider
  if (!(await mayInvite(ctx.actor.providerId, form.value.email ?? form.value.phone))) {
    return problems({ problems: [{ text: said.tooMany }], values: form.values }, 429)
  }
  const invited = await inviteMember(ctx, { slug: params.vacancy ?? "", ...form.value })
  // The key goes into this one answer and nowhere else: no address, no cookie, no log holds it.
  if (invited.ok) return data({ invitation: invited.value })
  if (invited.error.kind === "not-found") throw notFound()
  const field = fieldOf[invited.error.kind]
  const wrong = [{ ...(field && { field }), text: refusalText(refusals.invite, invited.error) }]
  return problems({ problems: wrong, values: form.values }, 409)
}

export default function Invite() {
  const { provider, path, title, texts } = useLoaderData<typeof loader>()
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
        <InviteFields wrong={answer && "problems" in answer ? answer : undefined} texts={texts} />
      )}
    </ProviderLayout>
  )
}

type Wrong = ReturnType<typeof problems>["data"]

function InviteFields({ wrong, texts }: { readonly wrong: Wrong | undefined; readonly texts: boolean }) {
  const words = useWords().provider.invite
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  const field = (name: "name" | "email" | "phone" | "part" | "shownAs") => ({
    name,
    value: textOf(wrong?.values ?? {}, name),
    problem: problemOf(said, name),
  })
  return (
    <>
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Form>
        <TextField {...field("name")} label={words.name} hint={words.nameHint} />
        <TextField {...field("email")} label={words.email} hint={words.emailHint} type="email" />
        {texts && <TextField {...field("phone")} label={words.phone} hint={words.phoneHint} type="tel" />}
        <Radios
          {...field("part")}
          legend={words.part}
          choices={panelParts.map((part) => ({ value: part, label: words.parts[part] }))}
        />
        <TextField {...field("shownAs")} label={words.shownAs} hint={words.shownAsHint} />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </>
  )
}
