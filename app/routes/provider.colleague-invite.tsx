import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { InviteColleagueForm } from "#app/domain/accounts/provider-forms.ts"
import { inviteColleague } from "#app/domain/messages/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { RoleField } from "#app/ui/setting-up/role-field.tsx"
import { limitInviting } from "#app/web/asking.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, ownerCtx } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.settingUp.invite.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider } = await ownerCtx(request, params.provider)
  return data({ provider })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await ownerCtx(request, params.provider)
  const words = wordsFor(languageOf(request))
  const form = await readForm(request, InviteColleagueForm)
  if (!form.ok) return problems(reworded(form.error, words.settingUp.invite.missing), 422)
  const { values } = form
  const allowed = await limitInviting(ctx.actor.providerId)
  if (!allowed.ok) return problems({ problems: [{ text: words.settingUp.start.tooMany }], values }, 429)
  const invited = await inviteColleague(ctx, form.value)
  if (invited.ok) return redirect(`${provider.path}/colleagues?done=invited`, 303)
  if (invited.error.kind === "not-found") throw notFound()
  const text = refusalText(words.settingUp.colleagues.refusals, invited.error)
  return problems({ problems: [{ field: "email", text }], values }, 409)
}

export default function InviteColleague() {
  const { provider } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { invite: words, colleagues } = useWords().settingUp
  return (
    <ProviderLayout
      provider={provider}
      current="colleagues"
      width="reading"
      before={<BackLink href={`${provider.path}/colleagues`}>{colleagues.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form>
        <TextField
          name="email"
          type="email"
          autoComplete="off"
          spellCheck={false}
          label={words.email}
          value={textOf(wrong?.values ?? {}, "email")}
          problem={problemOf(wrong?.problems, "email")}
        />
        <RoleField
          legend={words.role}
          value={textOf(wrong?.values ?? {}, "role")}
          problem={problemOf(wrong?.problems, "role")}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
