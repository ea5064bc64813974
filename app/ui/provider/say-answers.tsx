import type { WordOnSay } from "#app/domain/panels/rules.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Member = {
  readonly id: string
  readonly name: string
  readonly joined: boolean
  readonly word: WordOnSay
  readonly words: string
  /** Whether they can be written to. */
  readonly email: boolean
}

type Props = { readonly members: readonly Member[]; readonly path: string; readonly proposed: boolean }

/** For whom the say waits: what each member said to it, and the ways to remind them or to take somebody off. */
export function SayAnswers({ members, path, proposed }: Props) {
  const words = useWords().provider.sayAnswers
  if (!proposed || members.length === 0) return <p className="govuk-body">{words.none}</p>
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.lead}</p>
      <Table
        caption={words.title}
        captionHidden
        columns={[{ label: words.member }, { label: words.state }, { label: words.actions }]}
        rows={members.map(({ id, name, joined, word, words: said, email }) => ({
          id,
          cells: [
            name,
            <div key="state">
              <Tag tone={word === "agrees" ? "good" : "plain"}>
                {joined ? words.states[word] : words.notJoined}
              </Tag>
              {said && <p className="govuk-body">{words.said(said)}</p>}
            </div>,
            joined && word === "agrees" ? (
              words.nothingLeft
            ) : joined && email ? (
              <Form key="remind">
                <input type="hidden" name="member" value={id} />
                <Button kind="quiet">
                  {words.remind}
                  <VisuallyHidden> {words.remindWho(name)}</VisuallyHidden>
                </Button>
              </Form>
            ) : (
              <a key="card" className="govuk-link" href={`${path}/panel`}>
                {words.byHand}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </a>
            ),
          ],
        }))}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`${path}/panel`}>
          {words.takeOff}
        </a>
      </p>
    </>
  )
}
