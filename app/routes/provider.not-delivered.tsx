import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { type MessageNotDelivered, readNotDelivered } from "#app/domain/decisions/index.server.ts"
import { ToldForm } from "#app/domain/messages/forms.ts"
import { sendAgain, tellOtherwise } from "#app/domain/messages/index.server.ts"
import { otherWays } from "#app/domain/messages/vocabulary.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.notDelivered.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const said = new URL(request.url).searchParams
  const noted = said.has("noted") ? ("noted" as const) : said.has("again") ? ("sentAgain" as const) : null
  return data({ provider, messages: await readNotDelivered(ctx), noted })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const words = wordsFor(languageOf(request)).notDelivered
  const form = await readForm(request, ToldForm)
  if (!form.ok) return problems(form.error, 422)
  const { message: messageId, way } = form.value
  const again = way === "again"
  const told = again ? await sendAgain(ctx, { messageId }) : await tellOtherwise(ctx, { messageId, way })
  if (told.ok) return redirect(`${provider.path}/not-delivered?${again ? "again" : "noted"}=1`, 303)
  if (told.error.kind === "not-found") throw notFound()
  return problems([{ text: refusalText(words.refusals, told.error) }], 409)
}

export default function NotDelivered() {
  const { provider, messages, noted } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().notDelivered
  return (
    <ProviderLayout provider={provider} current="today" width="reading">
      <ErrorSummary problems={wrong?.problems} />
      {noted && !wrong && <NotificationBanner tone="success">{words[noted]}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      {messages.length === 0 ? (
        <InsetText>{words.none}</InsetText>
      ) : (
        <p className="govuk-body-l">{words.lead}</p>
      )}
      {messages.map((message) => (
        <OneMessage key={message.id} message={message} path={provider.path} />
      ))}
    </ProviderLayout>
  )
}

type Props = {
  readonly message: MessageNotDelivered
  readonly path: string
}

function OneMessage({ message, path }: Props) {
  const { id, template, channel, failure, application, address, writtenAt } = message
  const words = useWords().notDelivered
  const whose = application?.name ?? address ?? ""
  const heading = `message-${id}`
  return (
    <section className="vf-answer" aria-labelledby={heading}>
      <h2 className="govuk-heading-m" id={heading}>
        {whose}
      </h2>
      {application && <p className="govuk-hint">{application.vacancyTitle}</p>}
      <p className="govuk-body">
        {words.about(template)} {words.written} <Time at={writtenAt} show="date-time" />.
      </p>
      <p className="govuk-body">{words.failures[failure][channel]}</p>
      {application && address && (
        <p className="govuk-body">
          {words.to} <bdi>{address}</bdi>.
        </p>
      )}
      {application && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}/applications/${application.id}`}>
            {words.seeApplication} <VisuallyHidden>{whose}</VisuallyHidden>
          </a>
        </p>
      )}
      <Form>
        <input type="hidden" name="message" value={id} />
        {failure === "not-taken" && (
          <Button name="way" value="again">
            {words.again} <VisuallyHidden>{whose}</VisuallyHidden>
          </Button>
        )}
        <p className="govuk-body">{words.howTitle}</p>
        <ButtonGroup>
          {otherWays.map((way) => (
            <Button key={way} kind="secondary" name="way" value={way}>
              {words.ways[way]} <VisuallyHidden>{words.told(whose)}</VisuallyHidden>
            </Button>
          ))}
        </ButtonGroup>
      </Form>
    </section>
  )
}
