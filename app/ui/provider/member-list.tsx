import type { TakingPart } from "#app/domain/panels/taking-part.ts"
import type { InvitationAnswer, PanelPart } from "#app/domain/panels/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { type Chosen, usePaidInWords } from "#app/ui/panel/being-paid.tsx"
import { useTakingPartInWords } from "#app/ui/panel/taking-part-in-words.ts"

type Member = {
  readonly id: string
  readonly name: string
  readonly part: PanelPart
  readonly shownAs: string | null
  readonly joined: boolean
  readonly answered: InvitationAnswer | null
  readonly answerWords: string
  /** They said no, or asked to know more, and nobody has talked with them since. */
  readonly waitsForTalk: boolean
  readonly how: TakingPart | null
  /** What they said yes to, where it is not what is offered now; empty where nothing was written then. */
  readonly keepsOffer: string | null
  /** For the owner alone. */
  readonly paid: Chosen | null
}

type Props = { readonly members: readonly Member[]; readonly path: string; readonly draft: boolean }

/** Who is invited to a panel, and what can be done about each. */
export function MemberList({ members, path, draft }: Props) {
  const { panel: words, paper, talked } = useWords().provider
  const parts = useWords().shared.panelPartsUnnamed
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[
        { label: words.name },
        { label: words.part },
        { label: words.shown },
        { label: words.state },
        { label: words.actions },
      ]}
      rows={members.map(({ id, name, part, shownAs, joined, how, keepsOffer, paid, ...said }) => ({
        id,
        cells: [
          <Ways key="name" {...{ name, joined, how, keepsOffer, paid }} />,
          parts[part],
          shownAs ?? words.shownNone,
          <Answered key="state" {...{ name, joined, ...said }} />,
          <div key="actions" className="vf-row-actions">
            <p>
              <a className="govuk-link" href={`${path}/panel/${id}/card`}>
                {words.newLink}
                <VisuallyHidden> {words.newLinkFor(name)}</VisuallyHidden>
              </a>
            </p>
            <Form>
              <input type="hidden" name="member" value={id} />
              <Button kind="quiet" name="step" value="cancel">
                {words.lost}
                <VisuallyHidden> {words.lostWhose(name)}</VisuallyHidden>
              </Button>
            </Form>
            {draft && said.waitsForTalk && (
              <Form>
                <input type="hidden" name="member" value={id} />
                <Button kind="quiet" name="step" value="talked">
                  {talked.press}
                  <VisuallyHidden> {talked.pressWhom(name)}</VisuallyHidden>
                </Button>
              </Form>
            )}
            {!draft && joined && (
              <p>
                <a className="govuk-link" href={`${path}/panel/${id}/paper`}>
                  {paper.link}
                  <VisuallyHidden> {paper.linkFor(name)}</VisuallyHidden>
                </a>
              </p>
            )}
            {draft && (
              <Form>
                <input type="hidden" name="member" value={id} />
                <Button kind="quiet" name="step" value="remove">
                  {words.remove}
                  <VisuallyHidden> {words.removeWho(name)}</VisuallyHidden>
                </Button>
              </Form>
            )}
          </div>,
        ],
      }))}
    />
  )
}

type AnsweredProps = Pick<Member, "name" | "joined" | "answered" | "answerWords" | "waitsForTalk">

/** What somebody said to their invitation so far, with what they would like to know. */
function Answered({ name, joined, answered, answerWords, waitsForTalk }: AnsweredProps) {
  const { panel: words, talked } = useWords().provider
  if (joined) return <Tag tone="good">{words.joined}</Tag>
  if (answered !== "no" && answered !== "tell-me-more") return <Tag>{words.waiting}</Tag>
  return (
    <>
      <Tag tone={answered === "no" ? "plain" : "attention"}>{words.answers[answered]}</Tag>
      {answerWords && (
        <p className="govuk-body">
          {answered === "no" ? words.saysNo(name) : words.asks(name)}: “{answerWords}”
        </p>
      )}
      {!waitsForTalk && <p className="govuk-hint">{talked.done}</p>}
    </>
  )
}

/** Begins large and ends with a stop, as what stands before and after it does. */
function asSentence(text: string): string {
  const begun = text.charAt(0).toLocaleUpperCase("en-GB") + text.slice(1)
  return /[.!?]$/.test(begun) ? begun : `${begun}.`
}

/** A member's name, with what the panel keeps to: how they like to take part, and what they would like for it. */
function Ways(member: Pick<Member, "name" | "joined" | "how" | "keepsOffer" | "paid">) {
  const { name, joined, how, keepsOffer, paid } = member
  const { nothingSaid } = useWords().provider.panel
  const { keeps, keepsNothing } = useWords().provider.panelOffer
  const inWords = useTakingPartInWords()
  const paidInWords = usePaidInWords()
  const said = how ? inWords(how).flatMap(({ text }) => (text ? [asSentence(text)] : [])) : []
  return (
    <>
      {name}
      {said.length > 0 && <p className="govuk-hint">{said.join(" ")}</p>}
      {joined && said.length === 0 && <p className="govuk-hint">{nothingSaid}</p>}
      {keepsOffer !== null && <p className="govuk-hint">{keepsOffer ? keeps(keepsOffer) : keepsNothing}</p>}
      {paid && <p className="govuk-hint">{paidInWords(paid)}</p>}
    </>
  )
}
