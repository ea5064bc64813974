/** A record as its place in the chain needs it. Days are `YYYY-MM-DD`. */
type Link = {
  readonly completedOn: string
  /** The last day on which it counts. */
  readonly until: string | null
  /** Everybody whom it asks for has said so, and nobody took it back. */
  readonly isWhole: boolean
}

/** How somebody came to where they stand: when they first completed it, and each time they refreshed it. */
export type LearningChain = {
  readonly first: string
  readonly renewed: readonly string[]
  /** The last day on which the newest counts. */
  readonly until: string | null
  /** That day is over. */
  readonly ended: boolean
}

/** The chain of what was noted of one worker and one requirement, newest first; null where nothing counts yet. */
export function chainOf(records: readonly Link[], today: string): LearningChain | null {
  const counted = records.filter(({ isWhole }) => isWhole)
  const [newest, oldest] = [counted[0], counted.at(-1)]
  if (!newest || !oldest) return null
  const { until } = newest
  const renewed = counted
    .slice(0, -1)
    .map(({ completedOn }) => completedOn)
    .reverse()
  return { first: oldest.completedOn, renewed, until, ended: until !== null && until < today }
}

/** Each record, newest first, with the day of the one that it renews; null where it renews none. */
export function withRenewed<T extends Link>(records: readonly T[]) {
  return records.map((record, index) => {
    const before = record.isWhole ? records.slice(index + 1).find(({ isWhole }) => isWhole) : undefined
    return { ...record, renews: before?.completedOn ?? null }
  })
}

/** What is shown at once of records, newest first, and what is folded away: all that something newer took the place of. */
export function foldEarlier<T extends Pick<Link, "isWhole"> & { readonly takenBack: unknown }>(
  records: readonly T[],
) {
  const newest = records.findIndex(({ isWhole }) => isWhole)
  const isEarlier = ({ isWhole, takenBack }: T, index: number) =>
    newest !== -1 && index > newest && (isWhole || takenBack !== null)
  return {
    now: records.filter((record, index) => !isEarlier(record, index)),
    earlier: records.filter(isEarlier),
  }
}
