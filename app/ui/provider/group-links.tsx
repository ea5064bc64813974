import {
  type ApplicationFilters,
  filtersAsQuery,
  type ShownGroup,
} from "#app/domain/decisions/application-filters.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { NavList } from "#app/ui/layout/nav-list.tsx"

export type StageCounts = {
  readonly waiting: number
  readonly shortlisted: number
  readonly offered: number
  readonly notTaken: number
  /** Once they were sent: drafts that were taken back are nobody's to see. */
  readonly withdrawn: number
}

/** How many stand in each group that a list can show. */
export function countsByGroup(counters: StageCounts): Readonly<Record<ShownGroup, number>> {
  const { notTaken, ...same } = counters
  const all = Object.values(counters).reduce((sum, count) => sum + count, 0)
  return { ...same, "not-taken": notTaken, all }
}

type Props = {
  readonly path: string
  readonly filters: ApplicationFilters
  readonly counters: StageCounts
}

const groupsInOrder = [
  "waiting",
  "shortlisted",
  "offered",
  "not-taken",
  "withdrawn",
  "all",
] as const satisfies readonly ShownGroup[]

/** The same vacancy's applications by where they stand, with how many; a search goes along. */
export function GroupLinks({ path, filters, counters }: Props) {
  const { applications: words, groups, lists } = useWords().provider
  const counts = countsByGroup(counters)
  return (
    <div className="vf-groups">
      <NavList
        label={words.groupsLabel}
        items={groupsInOrder.map((group) => ({
          href: `${path}/applications?${filtersAsQuery({ ...filters, group })}`,
          text: lists.group(group === "all" ? lists.all : groups[group], counts[group]),
          current: group === filters.group,
        }))}
      />
    </div>
  )
}
