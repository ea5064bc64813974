import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { isAdjustmentPurpose, MessageForm } from "#app/domain/applications/afterwards-forms.ts"
import { messageLimit } from "#app/domain/applications/corresponding.ts"
import { deliverAdjustment, readAdjustmentToSeeTo } from "#app/domain/applications/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.help.doneTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const help = await readAdjustmentToSeeTo(ctx, params.application ?? "", params.purpose ?? "")
  if (!help) throw notFound()
  return data({ provider, help })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const { purpose } = params
  if (!isAdjustmentPurpose(purpose)) throw notFound()
  const form = await readForm(request, MessageForm)
  if (!form.ok) return problems(form.error, 422)
  const applicationId = params.application ?? ""
  const done = await deliverAdjustment(ctx, { applicationId, purpose, words: form.value.body })
  if (done.ok) return redirect(`${provider.path}/help?done=1`, 303)
  if (done.error.kind === "not-found") throw notFound()
  const { reply } = wordsFor(languageOf(request)).provider.refusals
  const text = refusalText(reply, done.error)
  return problems({ problems: [{ field: "body", text }], values: form.values }, 422)
}

export default function HelpDone() {
  const { provider, help } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { help: words, messages } = useWords().provider
  return (
    <ProviderLayout
      provider={provider}
      current="today"
      width="reading"
      before={<BackLink href={`${provider.path}/help`}>{words.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">
        {help.job}. {messages.about(help.reference.replaceAll("-", " "))}
      </p>
      <h1 className="govuk-heading-l">{words.doneTitle}</h1>
      <p className="govuk-hint">{words.purposes[help.purpose]}</p>
      <InsetText>
        <Prose text={help.what ?? words.noWords} />
      </InsetText>
      {help.state === "confirmed" ? (
        <p className="govuk-body">{words.confirmed}</p>
      ) : (
        <>
          <p className="govuk-body">{words.doneLead}</p>
          <Form>
            <TextArea
              name="body"
              label={words.label}
              hint={words.hint}
              value={textOf(wrong?.values ?? {}, "body")}
              rows={5}
              limit={messageLimit}
              problem={problemOf(wrong?.problems, "body")}
            />
            <SubmitButton>{words.send}</SubmitButton>
          </Form>
        </>
      )}
    </ProviderLayout>
  )
}
