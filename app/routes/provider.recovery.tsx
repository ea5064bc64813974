import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { RecoveryForm } from "#app/domain/accounts/forms.ts"
import { readRecovery } from "#app/domain/accounts/index.server.ts"
import { confirmRecovery, stopRecovery } from "#app/domain/messages/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Checkbox } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, ownerCtx } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.secondStep.confirm.pageTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await ownerCtx(request, params.provider)
  const recovery = await readRecovery(ctx, params.recovery ?? "")
  if (!recovery) throw notFound()
  return data({ provider, recovery })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await ownerCtx(request, params.provider)
  const { confirm: words } = wordsFor(languageOf(request)).secondStep
  const form = await readForm(request, RecoveryForm)
  if (!form.ok) return problems(reworded(form.error, { spoken: words.spokenMissing }), 422)
  const id = params.recovery ?? ""
  const { step } = form.value
  const heard = step === "stop" ? await stopRecovery(ctx, { id }) : await confirmRecovery(ctx, { id })
  if (heard.ok) {
    const done = step === "stop" ? "recovery-stopped" : "recovery-confirmed"
    return redirect(`${provider.path}/colleagues?done=${done}`, 303)
  }
  if (heard.error.kind === "not-found") throw notFound()
  return problems([{ text: refusalText(words.refusals, heard.error) }], 409)
}

export default function ConfirmRecovery() {
  const { provider, recovery } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { secondStep, settingUp } = useWords()
  const words = secondStep.confirm
  const { name, email, createdAt, confirmed } = recovery
  return (
    <ProviderLayout
      provider={provider}
      current="colleagues"
      width="reading"
      before={<BackLink href={`${provider.path}/colleagues`}>{settingUp.colleagues.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title(name)}</h1>
      <p className="govuk-body-l">{words.lead(name)}</p>
      <p className="govuk-body">{words.how(name)}</p>
      <SummaryList
        rows={[
          { key: words.asked, value: <Time at={createdAt} show="date-time" /> },
          { key: words.email, value: email ?? settingUp.colleagues.noEmail },
        ]}
      />
      {confirmed ? (
        <p className="govuk-body">{words.done["recovery-confirmed"]}</p>
      ) : (
        <Form>
          <Checkbox name="spoken" label={words.spoken(name)} problem={problemOf(wrong?.problems, "spoken")} />
          <p className="govuk-body">{words.thenWhat}</p>
          <Button name="step" value="confirm">
            {words.confirm}
          </Button>
        </Form>
      )}
      <p className="govuk-body">{words.notThemText}</p>
      <Form>
        <Button kind="warning" name="step" value="stop">
          {words.notThem}
        </Button>
      </Form>
    </ProviderLayout>
  )
}
