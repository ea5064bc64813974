import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Invited = {
  readonly id: string
  readonly email: string
  readonly role: MembershipRole
  readonly createdAt: Date
  readonly late: boolean
}

/** Who is asked and has not answered: each can be asked again or taken back in one press. */
export function InvitedTable({ invited }: { readonly invited: readonly Invited[] }) {
  const { account, settingUp } = useWords()
  const words = settingUp.colleagues
  return (
    <Table
      caption={words.invitedTitle}
      columns={[
        { label: words.email },
        { label: words.role },
        { label: words.asked },
        { label: words.change },
      ]}
      rows={invited.map(({ id, email, role, createdAt, late }) => ({
        id,
        cells: [
          email,
          account.home.roles[role],
          <span key="asked">
            <Time at={createdAt} /> {late && <Tag tone="attention">{words.late}</Tag>}
          </span>,
          <Form key="change">
            <input type="hidden" name="invitation" value={id} />
            <ButtonGroup>
              <Button kind="secondary" name="step" value="again">
                {words.again} <VisuallyHidden>{words.toWhom(email)}</VisuallyHidden>
              </Button>
              <Button kind="secondary" name="step" value="cancel">
                {words.cancel} <VisuallyHidden>{words.toWhom(email)}</VisuallyHidden>
              </Button>
            </ButtonGroup>
          </Form>,
        ],
      }))}
    />
  )
}
