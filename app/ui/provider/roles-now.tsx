import type { MeetingRole } from "#app/domain/panels/vocabulary.ts"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly roles: readonly {
    readonly name: string
    /** How they like to take part, in their words. */
    readonly likes: string
    readonly does: readonly { readonly role: MeetingRole; readonly asks: string | null }[]
  }[]
  readonly href: string
}

/** Who does what on the day, and what makes it good for them. */
export function RolesNow({ roles, href }: Props) {
  const words = useWords().provider.meeting
  const said = (does: Props["roles"][number]["does"]) => {
    const asks = does.flatMap(({ asks: title }) => (title ? [title] : []))
    const others = does.filter(({ asks: title }) => title === null).map(({ role }) => words.roles[role])
    return [...others, ...(asks.length > 0 ? [words.asks(asks.join(", "))] : [])].join(". ")
  }
  const given = roles.some(({ does }) => does.length > 0)
  return (
    <>
      <h2 className="govuk-heading-m">{words.rolesTitle}</h2>
      {roles.length === 0 && <p className="govuk-body">{words.noMembers}</p>}
      {roles.length > 0 && !given && <p className="govuk-body">{words.rolesNone}</p>}
      {given && (
        <SummaryList
          rows={roles.map(({ name, likes, does }) => ({
            key: name,
            value: (
              <>
                {said(does) || words.rolesNone}
                {likes && (
                  <p className="govuk-hint">
                    {words.likes}: {likes}
                  </p>
                )}
              </>
            ),
          }))}
        />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {words.rolesLink}
        </a>
      </p>
    </>
  )
}
