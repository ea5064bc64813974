import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AwardForm } from "#app/domain/training/forms.ts"
import { award, readPlan } from "#app/domain/training/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (words) => words.training.award.link)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const plan = await readPlan(ctx, params.employment ?? "")
  if (!plan) throw new Response(null, { status: 404 })
  if (!plan.mayAward) throw redirect(`${provider.path}/workers/${plan.employmentId}`, 303)
  return { provider, name: plan.name, employmentId: plan.employmentId }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const form = await readForm(request, AwardForm, { employment: params.employment })
  if (!form.ok) return problems(form.error, 422)
  const { employment: employmentId } = form.value
  const awarded = await award(ctx, { employmentId })
  const worker = `${provider.path}/workers/${employmentId}`
  if (awarded.ok || awarded.error.kind === "already-awarded") return redirect(worker, 303)
  const words = wordsFor(languageOf(request)).training
  return problems([{ text: refusalText(words.awardRefusals, awarded.error) }], 409)
}

export default function WorkerAward() {
  const { provider, name, employmentId } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().training
  const worker = `${provider.path}/workers/${employmentId}`
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={<BackLink href={worker}>{words.plan.title(name)}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.award.title(name)}</h1>
      <p className="govuk-body">{words.award.what}</p>
      <ul className="govuk-list govuk-list--bullet">
        {words.award.follows.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{words.award.nameTitle}</h2>
      <p className="vf-name-as-printed">
        <bdi>{name}</bdi>
      </p>
      <p className="govuk-body">{words.award.nameText}</p>
      <Form>
        <ButtonGroup>
          <Button>{words.award.confirm}</Button>
          <LinkButton href={worker} kind="secondary">
            {words.award.not}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </ProviderLayout>
  )
}
