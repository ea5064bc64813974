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
    readonly withdrawn: number
  }
}

/** The same vacancy's applications by where they stand, with how many. */
export function GroupLinks({ path, now, counters }: Props) {
  const { applications: words, groups } = useWords().provider
  const counts: readonly (readonly [ApplicationGroup, number | null])[] = [
    ["waiting", counters.submitted],
    ["shortlisted", counters.shortlisted],
    ["offered", counters.offered],
    ["not-taken", counters.notShortlisted + counters.notAppointed],
    // The counter holds drafts that were taken back, too; those are nobody's to see.
    ["withdrawn", null],
  ]
  return (
    <div className="vf-groups">
      <NavList
        label={words.groupsLabel}
        items={counts.map(([group, count]) => ({
          href: `${path}/applications?show=${group}`,
          text: count === null ? groups[group] : `${groups[group]} (${count})`,
          current: group === now,
        }))}
      />
    </div>
  )
}
