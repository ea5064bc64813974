import type { LinkState } from "#app/domain/accounts/rules.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ChoicePicture, ClockPicture, ReadingPicture, TogetherPicture } from "#app/ui/panel/pictures.tsx"
import { PanelPicture } from "#app/ui/pictures/panel-picture.tsx"

type Known = {
  readonly state: LinkState
  readonly name: string
  readonly provider: string | null
  readonly job: string | null
  /** For a supporter: who asks for their support. */
  readonly supports: string | null
  /** For somebody asked to rate: the question's title. */
  readonly rates: string | null
  readonly person: { readonly name: string; readonly phone: string } | null
  readonly canSendAgain: boolean
}

export type InvitationShown = { readonly state: "unknown" } | Known

const pictures = [
  <ReadingPicture key="what" />,
  <ClockPicture key="long" />,
  <TogetherPicture key="help" />,
  <ChoicePicture key="no" />,
]

type WelcomeProps = {
  readonly invitation: Known
  /** What the button sends. */
  readonly sent: Readonly<Record<string, string>>
}

/** What the invitation is, and the one button that lets the invited person in. */
export function Welcome({ invitation: { name, provider, job, supports, rates }, sent }: WelcomeProps) {
  const { join: words, supporters, rate } = useWords().panel
  return (
    <>
      <h1 className="govuk-heading-l">{words.title(name)}</h1>
      <div className="vf-welcome-picture">
        <PanelPicture label={words.picture} />
      </div>
      {supports ? (
        <>
          <p className="govuk-body-l">{supporters.home.asked(supports)}.</p>
          <p className="govuk-body">{supporters.home.what(supports)}</p>
        </>
      ) : (
        <>
          <p className="govuk-body-l">
            {provider && words.lead(provider)} {job && words.leadJob(job)}
            {rates && rate.join.question(rates)}
          </p>
          {(rates ? rate.join.points : words.points).map(({ title, text }, index) => (
            <section className="vf-point" key={title}>
              {pictures[index]}
              <div>
                <h2 className="govuk-heading-s">{title}</h2>
                <p className="govuk-body">{text}</p>
              </div>
            </section>
          ))}
        </>
      )}
      <Form>
        {Object.entries(sent).map(([field, value]) => (
          <input type="hidden" name={field} value={value} key={field} />
        ))}
        <Button>{words.open(name)}</Button>
      </Form>
      <p className="govuk-hint">{words.notMe(name)}</p>
    </>
  )
}

/** A link that lets nobody in any more, and the ways to get in all the same. */
export function LinkSpent({
  state,
  provider,
  person,
  canSendAgain,
}: Known & { state: Exclude<LinkState, "open"> }) {
  const { join, linkRefusals } = useWords().panel
  const ask = person ? join.askPhone(person.phone) : provider ? join.askProvider(provider) : join.askInviter
  return (
    <>
      <h1 className="govuk-heading-l">{refusalText(linkRefusals, { kind: `link-${state}` })}</h1>
      <h2 className="govuk-heading-m">{join.newLinkTitle}</h2>
      {canSendAgain && (
        <>
          <p className="govuk-body">{join.newLinkText}</p>
          <Form>
            <Button name="step" value="again">
              {join.newLink}
            </Button>
          </Form>
        </>
      )}
      <p className="govuk-body">{ask}</p>
    </>
  )
}

export function LinkUnknown() {
  const { join, linkRefusals } = useWords().panel
  return (
    <>
      <h1 className="govuk-heading-l">{refusalText(linkRefusals, { kind: "not-found" })}</h1>
      <p className="govuk-body">{join.checkLink}</p>
      <h2 className="govuk-heading-m">{join.newLinkTitle}</h2>
      <p className="govuk-body">{join.askInviter}</p>
      <p className="govuk-body">
        {join.signInText}{" "}
        <a className="govuk-link" href="/sign-in?return=%2Fpanel">
          {join.signIn}
        </a>
      </p>
    </>
  )
}
