import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { proposeMeetingRoles, readMeetingPlan, saveMeetingRoles } from "#app/domain/panels/index.server.ts"
import { RolesForm } from "#app/domain/panels/meeting-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Select } from "#app/ui/forms/select.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ provider }) => provider.meeting.rolesTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readMeetingPlan(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const { vacancy, questions, members, roles } = found
  return data({
    provider,
    path: `${provider.path}/vacancies/${vacancy.slug}`,
    members: members.map(({ id, name }) => ({ value: id, label: name })),
    welcome: roles.find(({ role }) => role === "welcome")?.memberId ?? "",
    ask: questions.map(({ id, title, position }) => ({
      title,
      position,
      by: roles.find(({ role, question }) => role === "ask" && question === id)?.memberId ?? "",
    })),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const form = await readForm(request, RolesForm)
  if (!form.ok) return problems(form.error, 422)
  const { what, welcome, ask } = form.value
  const done =
    what === "propose"
      ? await proposeMeetingRoles(ctx, { slug })
      : await saveMeetingRoles(ctx, { slug, welcome: welcome || null, ask })
  if (done.ok) return redirect(`${provider.path}/vacancies/${slug}/meeting?shared=1`, 303)
  if (done.error.kind === "not-found") throw notFound()
  const { meeting } = wordsFor(languageOf(request)).provider
  return problems({ problems: [{ field: "welcome", text: meeting.unknownMember }], values: form.values }, 409)
}

export default function MeetingRoles() {
  const { provider, path, members, welcome, ask } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.meeting
  const typed = (name: string, kept: string) => {
    const value = wrong?.values[name]
    return typeof value === "string" ? value : kept
  }
  const choices = [{ value: "", label: words.nobodyYet }, ...members]
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      before={<BackLink href={`${path}/meeting`}>{words.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.rolesTitle}</h1>
      <p className="govuk-body-l">{words.rolesLead}</p>
      {members.length === 0 ? (
        <p className="govuk-body">{words.noMembers}</p>
      ) : (
        <>
          <Form>
            <p className="govuk-body">{words.proposeText}</p>
            <Button kind="secondary" name="what" value="propose">
              {words.propose}
            </Button>
          </Form>
          <Form>
            <Select
              name="welcome"
              label={words.welcomeLabel}
              choices={choices}
              value={typed("welcome", welcome)}
              problem={problemOf(wrong?.problems, "welcome")}
            />
            {ask.map(({ title, position, by }) => (
              <Select
                key={position}
                name={`ask-${position}`}
                label={words.askLabel(position, title)}
                choices={choices}
                value={typed(`ask-${position}`, by)}
              />
            ))}
            <Button name="what" value="save">
              {words.rolesSave}
            </Button>
          </Form>
        </>
      )}
    </ProviderLayout>
  )
}
