import type { ReactNode } from "react"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { QrCode } from "#app/ui/components/qr-code.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

export type Invitation = {
  readonly name: string
  /** How it was sent, where that is told: by e-mail, as a rule. */
  readonly sentBy?: "email" | "text" | null
  /** The whole address with its key, on the page this once; null where it was sent. */
  readonly url: string | null
  /** The same in words to type, and where. */
  readonly card?: { readonly words: string; readonly address: string } | null
  readonly help: { readonly person: string; readonly phone: string }
}

type Props = {
  readonly invitation: Invitation
  /** What they are invited to, in one sentence. */
  readonly line: string
  readonly children?: ReactNode
}

/** An invitation to print and hand over: few, large words, a pattern for a phone and the address in letters. */
export function InvitationCard({ invitation, line, children }: Props) {
  const words = useWords().provider.card
  const { name, url, card, sentBy, help } = invitation
  if (url === null) {
    return (
      <>
        <h1 className="govuk-heading-l">{words.title(name)}</h1>
        <InsetText>
          <p className="govuk-body">{sentBy === "text" ? words.texted : words.emailed}</p>
          <p className="govuk-body">{words.emailedWhy}</p>
        </InsetText>
        {children}
      </>
    )
  }
  return (
    <>
      <div className="vf-screen-only">
        <InsetText>
          <p className="govuk-body">{words.shownOnce}</p>
          <p className="govuk-body">{words.howToPrint}</p>
        </InsetText>
      </div>
      <section className="vf-invitation" aria-label={words.title(name)}>
        <div>
          <h1 className="govuk-heading-l">{words.hello(name)}</h1>
          <p>{line}</p>
          <p>{card ? words.how : words.howAddress}</p>
          {card ? (
            <>
              <p>
                {words.orWords} <strong>{card.address.replace(/^https?:\/\//, "")}</strong>
              </p>
              <p className="vf-invitation__words">{card.words}</p>
            </>
          ) : (
            <p className="vf-invitation__address">{url}</p>
          )}
          <p>{words.once}</p>
          <p>{words.help(help.person, help.phone)}</p>
        </div>
        <QrCode text={url} label={words.qr} />
      </section>
      <div className="vf-screen-only">{children}</div>
    </>
  )
}
