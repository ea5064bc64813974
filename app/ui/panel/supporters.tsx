import type { ComponentProps } from "react"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { QrCode } from "#app/ui/components/qr-code.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { SupportEnded } from "#app/ui/panel/support-ended.tsx"

type Supporter = { readonly id: string; readonly called: string; readonly accepted: boolean }

type Props = {
  readonly supporters: readonly Supporter[]
  /** Who no longer does. */
  readonly gone: ComponentProps<typeof SupportEnded>["ended"]
  readonly slug: string
  readonly wrong: { readonly problems: readonly Problem[]; readonly values: Typed } | undefined
}

/** Who supports a member, what they may and may not, and how to ask somebody. */
export function Supporters({ supporters, gone, slug, wrong }: Props) {
  const words = useWords().panel.supporters.page
  const typed = wrong?.values ?? {}
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture="help" lead>
        {words.lead}
      </Idea>
      <SupportEnded ended={gone} />
      {supporters.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        supporters.map(({ id, called, accepted }) => (
          <section key={id} aria-labelledby={`s-${id}`}>
            <h2 className="govuk-heading-m" id={`s-${id}`}>
              {called}
            </h2>
            <p className="govuk-body">{accepted ? words.now : words.waiting}</p>
            <LinkButton href={panelPaths(slug).supporter(id)} kind="secondary">
              {words.remove(called)}
            </LinkButton>
          </section>
        ))
      )}
      <h2 className="govuk-heading-m">{words.ask}</h2>
      <IdeaList
        items={[
          { said: words.may[0], picture: "listen" },
          { said: words.may[1], picture: "choose" },
        ]}
      />
      <h3 className="govuk-heading-s">{words.mayNotTitle}</h3>
      <IdeaList
        items={[
          { said: words.mayNot[0], picture: "no" },
          { said: words.mayNot[1], picture: "hidden" },
        ]}
      />
      <Form>
        <TextField
          name="called"
          label={words.called}
          value={textOf(typed, "called")}
          problem={problemOf(wrong?.problems, "called")}
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={textOf(typed, "email")}
          problem={problemOf(wrong?.problems, "email")}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </>
  )
}

type Shown = {
  readonly invited: {
    readonly called: string
    readonly handed: {
      readonly url: string
      readonly card: { readonly words: string; readonly address: string }
    } | null
  }
  readonly back: string
}

/** What to hand to a supporter: a pattern for their phone, words to type, or this device at once. */
export function SupporterCardShown({ invited: { called, handed }, back }: Shown) {
  const words = useWords().panel.supporters.page
  if (handed === null) {
    return (
      <>
        <h1 className="govuk-heading-l">{words.handedTitle(called)}</h1>
        <p className="govuk-body-l">{words.emailed(called)}</p>
        <LinkButton href={back}>{words.back}</LinkButton>
      </>
    )
  }
  const { url, card } = handed
  return (
    <>
      <h1 className="govuk-heading-l">{words.handedTitle(called)}</h1>
      <p className="govuk-body-l">{words.card(called)}</p>
      <p className="govuk-body">{words.cardPhone}</p>
      <QrCode text={url} label={words.qr} />
      <p className="govuk-body">
        {words.cardWords} <strong>{card.address.replace(/^https?:\/\//, "")}</strong>
      </p>
      <p className="vf-invitation__words">{card.words}</p>
      <p className="govuk-body">{words.hereText(called)}</p>
      <Form action={new URL(url).pathname}>
        <input type="hidden" name="step" value="use" />
        <input type="hidden" name="beside" value="on" />
        <Button>{words.here(called)}</Button>
      </Form>
    </>
  )
}
