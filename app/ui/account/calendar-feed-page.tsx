import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly feed: { readonly since: Date } | null
  /** The address, in the one answer that holds it. */
  readonly url: string | null
  readonly ended: boolean
}

/** Makes, shows once and ends the address at which somebody's own calendar finds their meetings. */
export function CalendarFeedPage({ feed, url, ended }: Props) {
  const words = useWords().panel.calendarFeed
  return (
    <>
      {ended && !url && (
        <NotificationBanner tone="success">
          <p>{words.ended}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea lead picture={["phone", "computer", "key"]}>
        {words.lead}
      </Idea>
      <Idea picture="hidden">{words.names}</Idea>
      {url && (
        <section aria-labelledby="made">
          <h2 className="govuk-heading-m" id="made">
            {words.madeTitle}
          </h2>
          <InsetText>
            <span className="vf-prose">{url}</span>
          </InsetText>
          <Idea picture={["calendar", "help", "lock"]}>{words.madeText}</Idea>
        </section>
      )}
      {feed && (
        <>
          <p className="govuk-body">
            {words.have} <Time at={feed.since} show="date-time" />.
          </p>
          <Idea picture={["lock", "key"]}>{words.againText}</Idea>
        </>
      )}
      <Form>
        <ButtonGroup>
          <Button kind={feed ? "secondary" : "primary"} name="what" value="make">
            {feed ? words.makeAgain : words.make}
          </Button>
          {feed && (
            <Button kind="warning" name="what" value="end">
              {words.end}
            </Button>
          )}
        </ButtonGroup>
        {feed && <p className="govuk-hint">{words.endText}</p>}
      </Form>
    </>
  )
}
