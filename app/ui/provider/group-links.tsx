import type { ApplicationGroup } from "#app/domain/decisions/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { NavList } from "#app/ui/layout/nav-list.tsx"

type Props = {
  readonly path: string
  readonly now: ApplicationGroup
  readonly counters: {
    readonly submitted: number
    readonly shortlisted: number
    readonly offered: number
    readonly notShortlisted: number
    readonly notAppointed: number
    /** Once they were sent: drafts that were taken back are nobody's to see. */
    readonly takenBack: number
  }
}

/** The same vacancy's applications by where they stand, with how many. */
export function GroupLinks({ path, now, counters }: Props) {
  const { applications: words, groups } = useWords().provider
  const counts: readonly (readonly [ApplicationGroup, number])[] = [
    ["waiting", counters.submitted],
    ["shortlisted", counters.shortlisted],
    ["offered", counters.offered],
    ["not-taken", counters.notShortlisted + counters.notAppointed],
    ["withdrawn", counters.takenBack],
  ]
  return (
    <div className="vf-groups">
      <NavList
        label={words.groupsLabel}
        items={counts.map(([group, count]) => ({
          href: `${path}/applications?show=${group}`,
          text: `${groups[group]} (${count})`,
          current: group === now,
        }))}
      />
    </div>
  )
}
