import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { type KeptLetter, readMailbox } from "#app/domain/messages/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { onlyInDemo } from "#app/web/demo.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.demo.mailbox.title)

export async function loader({ request }: LoaderFunctionArgs) {
  onlyInDemo()
  return { letters: await readMailbox(strangerCtx(request)) }
}

export default function Mailbox() {
  const { letters } = useLoaderData<typeof loader>()
  const words = useWords().demo.mailbox
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <LinkButton href="/demo/mailbox" kind="secondary">
        {words.again}
      </LinkButton>
      {letters.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        letters.map((letter) => <Letter letter={letter} key={letter.id} />)
      )}
    </PublicLayout>
  )
}

function Letter({ letter }: { readonly letter: KeptLetter }) {
  const words = useWords().demo.mailbox
  const { id, channel, to, subject, text, calendar, at } = letter
  return (
    <article aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {subject}
      </h2>
      <p className="govuk-hint">
        {channel === "text" ? words.textTo : words.to} {to}
        <br />
        {words.sent} <Time at={at} show="date-time" />
      </p>
      <InsetText>
        {text
          .trim()
          .split("\n\n")
          .map((paragraph, index) => (
            <p className="govuk-body" key={index}>
              <Linked text={paragraph} />
            </p>
          ))}
        {calendar && (
          <p className="govuk-body">
            <a
              className="govuk-link"
              href={`data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`}
              download="meeting.ics"
            >
              {words.attached}
            </a>
          </p>
        )}
      </InsetText>
    </article>
  )
}

/** Text with its addresses made into links. */
function Linked({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((piece, index) =>
    index % 2 === 1 ? (
      <a className="govuk-link" href={piece} key={index}>
        {piece}
      </a>
    ) : (
      piece
    ),
  )
}
