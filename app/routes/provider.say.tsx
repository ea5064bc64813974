import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { SayForm } from "#app/domain/panels/forms.ts"
import { proposeSay, readReadiness } from "#app/domain/panels/index.server.ts"
import { panelSays } from "#app/domain/panels/vocabulary.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { inOwnWords, type Typed, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.say.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const readiness = await readReadiness(ctx, params.vacancy ?? "")
  if (!readiness) throw notFound()
  const { vacancy, agreement, members } = readiness
  const path = `${provider.path}/vacancies/${vacancy.slug}`
  if (vacancy.status !== "draft") throw redirect(`${path}?sealed=1`, 303)
  const typed: Typed = { say: agreement?.say ?? "", quorum: String(agreement?.quorum ?? 1) }
  const drawingOnSupport = members.filter(({ part }) => part === "draws-on-support").length
  return data({ provider, path, title: vacancy.title, typed, drawingOnSupport })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, SayForm)
  if (!form.ok) return problems(form.error, 422)
  const slug = params.vacancy ?? ""
  const agreed = await proposeSay(ctx, { slug, ...form.value })
  if (agreed.ok) return redirect(`${provider.path}/vacancies/${slug}?saved=1`, 303)
  if (agreed.error.kind === "not-found") throw notFound()
  const { agree } = wordsFor(languageOf(request)).provider.refusals
  return problems({ problems: [{ text: refusalText(agree, agreed.error) }], values: form.values }, 409)
}

export default function Say() {
  const { provider, path, title, typed, drawingOnSupport } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.say
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  const values: Typed = wrong?.values ?? typed
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{title}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form>
        <Radios
          name="say"
          legend={words.say}
          value={textOf(values, "say")}
          problem={problemOf(said, "say")}
          choices={panelSays.map((say) => ({
            value: say,
            label: words.choices[say],
            hint: words.hints[say],
          }))}
        />
        <TextField
          name="quorum"
          label={words.quorum}
          hint={words.quorumHint(drawingOnSupport)}
          value={textOf(values, "quorum")}
          problem={problemOf(said, "quorum")}
          width={2}
          inputMode="numeric"
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
