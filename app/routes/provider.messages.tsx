import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { MessageForm } from "#app/domain/applications/afterwards-forms.ts"
import { messageLimit } from "#app/domain/applications/corresponding.ts"
import { markMessagesRead, readMessages, writeToApplicant } from "#app/domain/applications/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { CheckWords } from "#app/ui/language-check/check-words.tsx"
import { LanguageCheck } from "#app/ui/language-check/language-check.tsx"
import { WordsLookedAt } from "#app/ui/language-check/words-looked-at.tsx"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { Thread } from "#app/ui/messages/thread.tsx"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { checkFields, fieldToReadAgain, problemsChecked, wordsAsked } from "#app/web/words-asked.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.messages.title)

const checkedTexts = ["body"]
const news = ["sent", "markedRead"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const thread = await readMessages(ctx, params.application ?? "")
  if (!thread) throw notFound()
  const { searchParams } = new URL(request.url)
  return data({
    provider,
    thread,
    news: news.find((one) => searchParams.has(one)) ?? null,
    island: islandAddress("language-check"),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const asked = await wordsAsked(request, checkedTexts, "message")
  if (asked) return asked
  const form = await readForm(request, MessageForm)
  if (!form.ok) return problemsChecked(form.error, 422, checkedTexts, "message")
  const applicationId = params.application ?? ""
  const here = `${provider.path}/applications/${applicationId}/messages`
  if (form.value.what === "read") {
    const read = await markMessagesRead(ctx, { applicationId })
    if (!read.ok) throw notFound()
    return redirect(`${here}?markedRead=1`, 303)
  }
  const { languageCheck, provider: said } = wordsFor(languageOf(request))
  const again = form.value.again === "yes"
  if (!again && fieldToReadAgain(await checkFields(form.values, checkedTexts, "message"))) {
    const wrong = { problems: [{ field: "body", text: languageCheck.secondLook }], values: form.values }
    return problemsChecked(wrong, 422, checkedTexts, "message")
  }
  const written = await writeToApplicant(ctx, { applicationId, words: form.value.body })
  if (written.ok) return redirect(`${here}?sent=1`, 303)
  if (written.error.kind === "not-found") throw notFound()
  const text = refusalText(said.refusals.reply, written.error)
  const wrong = { problems: [{ field: "body", text }], values: form.values }
  return problemsChecked(wrong, 422, checkedTexts, "message")
}

export default function Messages() {
  const { provider, thread, news: told, island } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.messages
  const { allTheSame } = useWords().languageCheck
  const body = textOf(wrong?.values ?? {}, "body")
  const findings = wrong?.checked.body
  const again = wrong?.looked === null && findings?.some(({ blocks }) => blocks)
  const unread = thread.messages.some(({ fromApplicant, read }) => fromApplicant && !read)
  return (
    <ProviderLayout
      provider={provider}
      current="today"
      width="reading"
      before={<BackLink href={provider.path} />}
    >
      <ErrorSummary problems={wrong?.problems} />
      {wrong?.looked && <WordsLookedAt found={findings !== undefined} mended={wrong.looked.mended} />}
      {told && !wrong && (
        <NotificationBanner tone="success">
          <p>{words[told]}</p>
        </NotificationBanner>
      )}
      <p className="vf-caption">
        {thread.job.title}. {words.about(thread.reference.replaceAll("-", " "))}
      </p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.lead}</p>
      {thread.messages.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <Thread
          label={words.title}
          isNew={words.isNew}
          messages={thread.messages.map((message) => ({
            ...message,
            mine: !message.fromApplicant,
            from: message.fromApplicant ? words.applicant : (message.by ?? words.former),
            words: message.words ?? words.gone,
            isNew: !message.read && message.fromApplicant,
          }))}
        />
      )}
      <Form>
        <TextArea
          name="body"
          label={words.label}
          hint={words.hint}
          value={body}
          rows={5}
          limit={messageLimit}
          problem={problemOf(wrong?.problems, "body")}
        />
        <LanguageCheck field="body" label={words.label} text={body} findings={findings} />
        <CheckWords island={island} />
        <ButtonGroup>
          <Button name="what" value="send">
            {words.send}
          </Button>
          {again && (
            <Button name="again" value="yes" kind="secondary">
              {allTheSame}
            </Button>
          )}
          {unread && (
            <Button name="what" value="read" kind="secondary">
              {words.read}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </ProviderLayout>
  )
}
