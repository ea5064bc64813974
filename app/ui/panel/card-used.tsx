import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { QrCode } from "#app/ui/components/qr-code.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Used = { readonly sessionId: string; readonly at: Date; readonly device: string }

/** A card of the reader's let somebody in elsewhere: when, on what, and whether that was them. */
export function CardUsed({ use: { sessionId, at, device } }: { readonly use: Used }) {
  const words = useWords().panel.joining.used
  return (
    <section className="vf-next" aria-labelledby="card-used">
      <h2 className="govuk-heading-m" id="card-used">
        {words.title}
      </h2>
      <p className="govuk-body-l">
        {words.when} <Time at={at} show="date-time" />.
      </p>
      <p className="govuk-body">{device ? words.on(device) : words.onUnknown}</p>
      <Form>
        <input type="hidden" name="use" value={sessionId} />
        <div className="vf-answers">
          <Button name="step" value="was-me">
            {words.yes}
          </Button>
          <Button kind="secondary" name="step" value="not-me">
            {words.no}
          </Button>
        </div>
      </Form>
      <p className="govuk-hint">{words.noMeans}</p>
    </section>
  )
}

type NewCardProps = {
  readonly handed: {
    readonly url: string
    readonly card: { readonly words: string; readonly address: string }
  }
}

/** Shown once, to a member who said that it was not them: the other device is out, and here is a new card. */
export function NewCard({ handed: { url, card } }: NewCardProps) {
  const words = useWords().panel.joining.used
  return (
    <>
      <h1 className="govuk-heading-l">{words.endedTitle}</h1>
      <p className="govuk-body-l">{words.ended}</p>
      <h2 className="govuk-heading-m">{words.newCard}</h2>
      <p className="govuk-body">{words.newCardText}</p>
      <p className="govuk-body">
        {words.newCardWords} <strong>{card.address.replace(/^https?:\/\//, "")}</strong>
      </p>
      <p className="vf-invitation__words">{card.words}</p>
      <QrCode text={url} label={words.qr} />
      <LinkButton href="/panel">{words.back}</LinkButton>
    </>
  )
}
