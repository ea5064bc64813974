import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AskForm, askedLimit } from "#app/domain/vacancies/forms.ts"
import { askAboutVacancy, readVacancyToAsk } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { HelpBox } from "#app/ui/components/help-box.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Panel } from "#app/ui/components/panel.tsx"
import { WithEnglish } from "#app/ui/components/with-english.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { limitAsking } from "#app/web/asking.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.public.vacancy.ask.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const vacancy = await readVacancyToAsk(strangerCtx(request), params.slug ?? "")
  if (!vacancy) throw new Response(null, { status: 404 })
  return data({ ...vacancy, sent: new URL(request.url).searchParams.has("sent") })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(request)
  const words = wordsFor(language).public.vacancy.ask
  const form = await readForm(request, AskForm)
  if (!form.ok) return problems(reworded(form.error, words.missing), 422)
  const allowed = await limitAsking(request)
  if (!allowed.ok) return problems({ problems: [{ text: words.tooMany }], values: form.values }, 429)
  const slug = params.slug ?? ""
  const asked = await askAboutVacancy(strangerCtx(request), { slug, language, ...form.value })
  if (asked.ok) return redirect(`/jobs/${slug}/ask?sent=1`, 303)
  if (asked.error.kind === "not-found") throw new Response(null, { status: 404 })
  const text = refusalText(words.refusals, asked.error)
  return problems({ problems: [{ text }], values: form.values }, 409)
}

export default function Ask() {
  const { slug, title, provider, help, open, once, sent } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().public.vacancy.ask
  const back = `/jobs/${slug}`
  const typed = wrong?.values ?? {}
  const said = (name: string) => {
    const value = typed[name]
    return { name, value: typeof value === "string" ? value : "", problem: problemOf(wrong?.problems, name) }
  }
  return (
    <PublicLayout
      current="jobs"
      before={
        <BackLink href={back}>
          <InEnglish>{title}</InEnglish>
        </BackLink>
      }
    >
      {sent ? (
        <>
          <Panel title={words.sentTitle}>
            <p>{words.sent}</p>
            <p>{words.sentMail}</p>
          </Panel>
          <LinkButton href={back}>{words.back}</LinkButton>
        </>
      ) : (
        <>
          <ErrorSummary problems={wrong?.problems} />
          <p className="vf-caption">
            <InEnglish>{`${title}, ${provider}`}</InEnglish>
          </p>
          <h1 className="govuk-heading-l">{words.title}</h1>
          {open || wrong ? (
            <>
              <p className="govuk-body-l">{words.lead}</p>
              <Form>
                <input type="hidden" name="once" value={said("once").value || once} />
                <TextArea
                  {...said("words")}
                  label={words.words}
                  hint={words.wordsHint}
                  limit={askedLimit}
                  rows={5}
                />
                <TextField
                  {...said("email")}
                  type="email"
                  autoComplete="email"
                  label={words.email}
                  hint={words.emailHint}
                />
                <SubmitButton>{words.send}</SubmitButton>
              </Form>
            </>
          ) : (
            <InsetText>
              {words.closed}
              <br />
              <WithEnglish say={(person) => words.closedWhat(person, help.phone)} own={help.person} />
            </InsetText>
          )}
        </>
      )}
      <HelpBox help={help} />
    </PublicLayout>
  )
}
