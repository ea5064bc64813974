import type { ShareStanding } from "#app/domain/credentials/passport-rules.ts"
import { sharesKeptDays } from "#app/domain/credentials/vocabulary.ts"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { QrCode } from "#app/ui/components/qr-code.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Award = {
  readonly id: string
  readonly award: string
  readonly edition: string
  readonly provider: string
}

type Share = {
  readonly saidFor: string
  readonly standing: ShareStanding
  readonly createdAt: Date
  readonly endsAt: Date
  readonly endedAt: Date | null
  readonly awards: readonly Award[]
  readonly views: number
  readonly openedAt: readonly Date[]
  /** Its address while it works. */
  readonly url: string | null
}

/** One link: what it shows, how to hand it on, when it was opened, and how to end it. */
export function OneShare({ share }: { readonly share: Share }) {
  const { one: words, list, choose } = useWords().passport.sharing
  const { saidFor, standing, createdAt, endsAt, endedAt, awards, url } = share
  return (
    <>
      <p className="govuk-body">
        <Tag tone={standing === "open" ? "good" : "plain"}>{list.standings[standing]}</Tag>
      </p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {url && <HandOn url={url} />}
      <SummaryList
        rows={[
          { key: words.for, value: saidFor ? <bdi>{saidFor}</bdi> : words.noOne },
          {
            key: words.shows,
            value: (
              <ul className="vf-shares__awards">
                {awards.map(({ id, award, edition, provider }) => (
                  <li key={id}>
                    <bdi>{choose.of(award, edition, provider)}</bdi>
                  </li>
                ))}
              </ul>
            ),
          },
          { key: words.madeOn, value: <Time at={createdAt} show="date-time" /> },
          {
            key: standing === "open" ? words.until : words.was,
            value: <Time at={endsAt} show="date-time" />,
          },
          ...(endedAt ? [{ key: words.endedOn, value: <Time at={endedAt} show="date-time" /> }] : []),
        ]}
      />
      <ViewLog {...share} />
      <Form>
        {standing === "open" ? (
          <>
            <p className="govuk-body">{words.endText}</p>
            <Button kind="warning" name="what" value="end">
              {words.end}
            </Button>
          </>
        ) : (
          <>
            <p className="govuk-body">{words.removeText(sharesKeptDays)}</p>
            <Button kind="secondary" name="what" value="remove">
              {words.remove}
            </Button>
          </>
        )}
      </Form>
    </>
  )
}

function HandOn({ url }: { readonly url: string }) {
  const words = useWords().passport.sharing.one
  return (
    <section className="vf-owned" aria-labelledby="hand-on">
      <h2 className="govuk-heading-m" id="hand-on">
        {words.hand}
      </h2>
      <p className="govuk-body">{words.handText}</p>
      <InsetText>
        <span className="vf-code">{url}</span>
      </InsetText>
      <p className="govuk-body">{words.scan}</p>
      <div className="govuk-body">
        <QrCode text={url} label={words.qr} />
      </div>
      <LinkButton href={new URL(url).pathname} kind="secondary">
        {words.look}
      </LinkButton>
      <p className="govuk-hint">{words.lookText}</p>
    </section>
  )
}

function ViewLog({ standing, views, openedAt }: Pick<Share, "standing" | "views" | "openedAt">) {
  const words = useWords().passport.sharing.one
  return (
    <section aria-labelledby="log">
      <h2 className="govuk-heading-m" id="log">
        {words.log}
      </h2>
      <p className="govuk-body">
        {views > 0 ? words.logCount(views) : standing === "open" ? words.logNone : words.logNever}
        {views > openedAt.length && <> {words.logNewest(openedAt.length)}</>}
      </p>
      {openedAt.length > 0 && (
        <ol className="govuk-list">
          {openedAt.map((at) => (
            <li key={at.getTime()}>
              <Time at={at} show="date-time" />
            </li>
          ))}
        </ol>
      )}
      <p className="govuk-body">{words.logText}</p>
    </section>
  )
}
