import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { MessageForm } from "#app/domain/applications/afterwards-forms.ts"
import { messageLimit } from "#app/domain/applications/corresponding.ts"
import { openOwnMessages, writeToProvider } from "#app/domain/applications/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { WithEnglish } from "#app/ui/components/with-english.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { Thread } from "#app/ui/messages/thread.tsx"
import { applicantCtx, limitMessages, openApplication } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.messages.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  return {
    application,
    messages: await openOwnMessages(ctx),
    sent: new URL(request.url).searchParams.has("sent"),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const words = wordsFor(languageOf(request)).apply
  const form = await readForm(request, MessageForm)
  if (!form.ok) return problems(form.error, 422)
  const { values } = form
  const allowed = await limitMessages(ctx.actor.applicationId)
  if (!allowed.ok) {
    return problems({ problems: [{ field: "body", text: words.messages.tooMany }], values }, 429)
  }
  const written = await writeToProvider(ctx, { words: form.value.body })
  if (written.ok) return redirect(`/apply/${params.reference}/messages?sent=1`, 303)
  const text = refusalText(words.afterwardsRefusals, written.error)
  return problems({ problems: [{ field: "body", text }], values }, 422)
}

export default function Messages() {
  const { application, messages, sent } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.messages
  const { reference, provider, contact } = application
  const typed = wrong?.values.body
  return (
    <ApplicationLayout application={application} back={`/apply/${reference}`}>
      <ErrorSummary problems={wrong?.problems} />
      {sent && !wrong && (
        <NotificationBanner tone="success">
          <p>{contact?.email ? words.sentEmail : words.sent}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">
        <WithEnglish say={words.lead} own={provider} />
      </p>
      {messages.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <Thread
          label={words.title}
          isNew={words.isNew}
          messages={messages.map((message) => ({
            ...message,
            mine: message.fromApplicant,
            from: message.fromApplicant ? words.you : provider,
            words: message.words ?? words.gone,
            isNew: !message.read && !message.fromApplicant,
          }))}
        />
      )}
      <Form>
        <TextArea
          name="body"
          label={words.label}
          hint={words.hint}
          value={typeof typed === "string" ? typed : ""}
          rows={5}
          limit={messageLimit}
          problem={problemOf(wrong?.problems, "body")}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </ApplicationLayout>
  )
}
