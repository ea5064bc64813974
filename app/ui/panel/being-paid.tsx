import { sameWords } from "#app/domain/panels/offers.ts"
import { type InvolvementChoice, involvementChoices } from "#app/domain/panels/vocabulary.ts"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { formatPounds } from "#app/kernel/money.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PicturedLabel } from "#app/ui/panel/pictured.tsx"

export type Chosen = {
  readonly choice: InvolvementChoice
  readonly capPence: number | null
  readonly groupName: string
}

/** What somebody chose, in one line. */
export function usePaidInWords(): (chosen: Chosen) => string {
  const words = useWords().panel.takingPart.paid
  return ({ choice, capPence, groupName }) =>
    [
      words.choices[choice].replace(/\.$/, ""),
      // A cap is a number of whole pounds.
      capPence !== null && words.upTo(formatPounds(capPence).replace(/\.00$/, "")),
      groupName && words.to(groupName),
    ]
      .filter(Boolean)
      .join(", ")
}

type OfferProps = {
  readonly provider: { readonly name: string; readonly contactName: string }
  /** As the provider wrote it; empty while it wrote nothing. */
  readonly offer: string
}

/** What a provider offers for taking part, in its own words; or that it wrote nothing yet, and whom to ask. */
export function WhatIsOffered({ provider: { name, contactName }, offer }: OfferProps) {
  const words = useWords().panel.takingPart.paid
  if (!offer) return <Idea picture="money">{words.noOffer(name, contactName)}</Idea>
  return (
    <>
      <Idea picture="money">{words.offer(name)}:</Idea>
      <InsetText>{offer}</InsetText>
    </>
  )
}

type Standing = {
  /** What they said yes to; null before they did. */
  readonly agreed: string | null
  /** They are asked which they want. */
  readonly asks: boolean
}

/** What somebody said yes to, which stays theirs, and beside it what is offered now: they choose. */
function OfferedSince({ provider, offer, agreed, asks }: OfferProps & Standing) {
  const words = useWords().panel.takingPart.paid
  return (
    <>
      <Idea picture="yes">{agreed ? words.agreed : words.agreedNothing}</Idea>
      {agreed && <InsetText>{agreed}</InsetText>}
      {offer === "" ? (
        <Idea picture="lock">{words.stays}</Idea>
      ) : (
        <>
          <Idea picture="money">{words.offeredNow(provider.name)}:</Idea>
          <InsetText>{offer}</InsetText>
          <Idea picture="choose">{words.choose}</Idea>
          <Form>
            <input type="hidden" name="seen" value={offer} />
            <input type="hidden" name="step" value="answer" />
            <ButtonGroup>
              <Button kind="secondary" name="answer" value="yes">
                {words.take}
              </Button>
              {asks && (
                <Button kind="secondary" name="answer" value="keep">
                  {words.keep}
                </Button>
              )}
            </ButtonGroup>
          </Form>
        </>
      )}
    </>
  )
}

/** On a member's panel: something else is offered since they said yes, and where they choose. */
export function OfferChanged({ href }: { readonly href: string }) {
  const words = useWords().panel.takingPart.paid.changed
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <Idea picture={["yes", "money", "choose"]}>{words.text}</Idea>
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {words.link}
        </a>
      </p>
    </InsetText>
  )
}

type AboutProps = {
  readonly involvement: Standing & {
    readonly offer: string
    readonly leastPencePerHour: number | null
    readonly chosen: Chosen | null
  }
  readonly provider: OfferProps["provider"]
}

const pictures = ["money", "bus", "no", "calendar"] as const

/** What is offered, what it may mean for benefits and where to ask: shown before anything is chosen. */
export function AboutBeingPaid({ involvement, provider }: AboutProps) {
  const { offer, agreed, asks, leastPencePerHour, chosen } = involvement
  const words = useWords().panel.takingPart.paid
  const inWords = usePaidInWords()
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {chosen && (
        <InsetText>
          {words.chosen}: {inWords(chosen)}
        </InsetText>
      )}
      {leastPencePerHour !== null && !offer && (
        <Idea picture="money" lead>
          {words.offered(formatPounds(leastPencePerHour))}
        </Idea>
      )}
      {agreed === null || sameWords(agreed, offer) ? (
        <WhatIsOffered provider={provider} offer={offer} />
      ) : (
        <OfferedSince {...{ provider, offer, agreed, asks }} />
      )}
      <Idea picture="letter">{words.exact(provider.contactName)}</Idea>
      <h2 className="govuk-heading-m">{words.benefitsTitle}</h2>
      <IdeaList
        items={words.benefits.map((said, index) => ({ said, picture: pictures[index] ?? "money" }))}
      />
      <h2 className="govuk-heading-m">{words.adviceTitle}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {words.advice.map(({ name, href }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Form>
        <Button name="step" value="seen">
          {words.seen}
        </Button>
      </Form>
      <p className="govuk-hint">{words.nobody(provider.name)}</p>
    </>
  )
}

type ChooseProps = {
  readonly provider: OfferProps["provider"]
  readonly seen: string
  /** What they chose before, to start from. */
  readonly chosen: Chosen | null
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
}

const choicePictures: Readonly<Record<InvolvementChoice, PictureName>> = {
  all: "money",
  less: "calendar",
  hold: "lock",
  give: "friends",
  none: "no",
}

/** The choice itself. */
export function ChoosePaid({ provider, seen, chosen, typed, problems }: ChooseProps) {
  const words = useWords().panel.takingPart.paid
  const before = {
    choice: chosen?.choice ?? "",
    cap: chosen?.capPence ? String(chosen.capPence / 100) : "",
    group: chosen?.groupName ?? "",
  }
  const field = (name: "choice" | "cap" | "group") => ({
    name,
    value: problems?.length ? textOf(typed, name) : before[name],
    problem: problemOf(problems, name),
  })
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <Radios
          {...field("choice")}
          legend={words.ask}
          choices={involvementChoices.map((value) => ({
            value,
            label: <PicturedLabel picture={choicePictures[value]}>{words.choices[value]}</PicturedLabel>,
          }))}
        />
        <TextField {...field("cap")} label={words.cap} width={5} prefix="£" inputMode="numeric" />
        <TextField {...field("group")} label={words.group} />
        <Button name="step" value="choose">
          {words.save}
        </Button>
      </Form>
      <p className="govuk-hint">{words.nobody(provider.name)}</p>
    </>
  )
}
