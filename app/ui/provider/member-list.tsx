import type { PanelPart } from "#app/domain/panels/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Member = {
  readonly id: string
  readonly name: string
  readonly part: PanelPart
  readonly shownAs: string | null
  readonly joined: boolean
}

type Props = { readonly members: readonly Member[]; readonly path: string; readonly draft: boolean }

/** Who is invited to a panel, and what can be done about each. */
export function MemberList({ members, path, draft }: Props) {
  const words = useWords().provider.panel
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
      rows={members.map(({ id, name, part, shownAs, joined }) => ({
        id,
        cells: [
          name,
          parts[part],
          shownAs ?? words.shownNone,
          <Tag key="state" tone={joined ? "good" : "plain"}>
            {joined ? words.joined : words.waiting}
          </Tag>,
          <div key="actions" className="vf-row-actions">
            <p>
              <a className="govuk-link" href={`${path}/panel/${id}/card`}>
                {words.newLink}
                <VisuallyHidden> {words.newLinkFor(name)}</VisuallyHidden>
              </a>
            </p>
            {draft && (
              <Form>
                <input type="hidden" name="member" value={id} />
                <Button kind="quiet">
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
