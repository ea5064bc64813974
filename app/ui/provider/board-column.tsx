import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { ApplicationGroup } from "#app/domain/decisions/vocabulary.ts"
import { days } from "#app/kernel/durations.ts"
import { Tag } from "#app/ui/components/tag.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { useSteps } from "#app/ui/provider/next-steps.tsx"

type OnBoard = {
  readonly id: string
  readonly name: string
  readonly who: string | null
  readonly status: ApplicationStatus
  readonly submittedAt: Date | null
  readonly erased: boolean
  readonly ready: boolean
  readonly toAppoint: boolean
}

type Props = {
  readonly column: {
    readonly group: ApplicationGroup
    readonly more: boolean
    readonly applications: readonly OnBoard[]
  }
  /** How many stand here, searched for or not. */
  readonly count: number
  /** The provider's address. */
  readonly provider: string
  /** The same column as a list. */
  readonly list: string
  readonly decides: boolean
  readonly searched: boolean
  readonly now: Date
}

/** One column of the board: who stands there, and the pages that move each on. */
export function BoardColumn({ column, count, list, searched, ...card }: Props) {
  const { groups, lists } = useWords().provider
  const { group, more, applications } = column
  const id = `column-${group}`
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {groups[group]} ({count})
      </h2>
      {applications.length === 0 ? (
        <p className="govuk-body">{searched && count > 0 ? lists.board.noneFit : lists.board.none}</p>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {applications.map((application) => (
            <Card key={application.id} application={application} {...card} />
          ))}
        </ul>
      )}
      {more && (
        <p className="govuk-body">
          <a className="govuk-link" href={list}>
            {lists.board.rest(groups[group])}
          </a>
        </p>
      )}
    </section>
  )
}

type CardProps = Pick<Props, "provider" | "decides" | "now"> & { readonly application: OnBoard }

function Card({ application, provider, decides, now }: CardProps) {
  const { applications: words, lists, statuses } = useWords().provider
  const { id, name, who, status, submittedAt, erased, ready, toAppoint } = application
  const path = `${provider}/applications/${id}`
  const steps = useSteps({ path, status, shown: who !== null, decides, toAppoint })
  return (
    <li>
      <a className="govuk-link" href={path}>
        {words.named(name)}
      </a>
      {who && <div>{who}</div>}
      {submittedAt && (
        <div className="govuk-hint">
          {lists.waits(Math.floor((now.getTime() - submittedAt.getTime()) / days(1)))}
        </div>
      )}
      {erased ? (
        words.erased
      ) : status === "submitted" ? (
        <Tag tone={ready ? "good" : "plain"}>{ready ? words.ready : words.waitsFor}</Tag>
      ) : (
        <Tag tone="calm">{statuses[status]}</Tag>
      )}
      {!erased && steps.length > 0 && (
        <ul className="govuk-list">
          {steps.map(({ href, text }) => (
            <li key={href}>
              <a className="govuk-link" href={href}>
                {text}
                <VisuallyHidden>{lists.board.of(name)}</VisuallyHidden>
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
