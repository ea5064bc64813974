import type { SessionWay } from "#app/domain/accounts/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Session = {
  readonly id: string
  readonly way: SessionWay
  readonly device: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

type Props = {
  readonly sessions: readonly Session[]
  /** The session that this page is seen with. */
  readonly here: string
}

/** Where a person is signed in, each with a way to end it. */
export function SessionList({ sessions, here }: Props) {
  const words = useWords().account.sessions
  return (
    <section aria-labelledby="sessions">
      <h2 className="govuk-heading-m" id="sessions">
        {words.title}
      </h2>
      <p className="govuk-body">{words.staysFor}</p>
      <Cards>
        {sessions.map((session) => {
          const device = session.device || words.unknownDevice
          const isHere = session.id === here
          return (
            <Card
              key={session.id}
              title={device}
              headingLevel={3}
              tag={isHere && <Tag tone="good">{words.here}</Tag>}
            >
              <p>{words.way(session.way)}</p>
              <p>
                {words.since} <Time at={session.createdAt} show="date-time" />
              </p>
              <p>
                {words.lastUsed} <Time at={session.lastSeenAt} show="date-time" />
              </p>
              {!isHere && (
                <Form action="/account/sessions">
                  <Button kind="secondary" name="session" value={session.id}>
                    {words.end} <VisuallyHidden>{words.endWhich(device)}</VisuallyHidden>
                  </Button>
                </Form>
              )}
            </Card>
          )
        })}
      </Cards>
      {sessions.length > 1 && (
        <Form action="/account/sessions/others">
          <Button kind="warning">{words.endOthers}</Button>
        </Form>
      )}
    </section>
  )
}
