import { type AwardRefusal, decideAward, type StandardRecord } from "#app/domain/training/rules.ts"

/** How many can be awarded in one step. */
export const awardedAtOnce = 200

/** A worker whose standards are all known and seen, before the award. */
export type ForAward = {
  readonly employmentId: string
  readonly personId: string
  readonly name: string
  readonly records: readonly StandardRecord[]
  readonly awarded: boolean
}

/** Why whoever looks cannot award somebody: by the rules of one award, or because their role awards nobody. */
export type NotByThem = AwardRefusal | { readonly kind: "role-awards-nobody" }

export type Sorted<T> = {
  readonly can: readonly T[]
  readonly cannot: readonly { readonly worker: T; readonly why: NotByThem }[]
}

/** Sorts those whom somebody can award now from those whom they cannot, each with the rule that says no. */
export function sortForAward<T extends ForAward>(
  workers: readonly T[],
  { by, may }: { readonly by: string; readonly may: boolean },
): Sorted<T> {
  const can: T[] = []
  const cannot: { worker: T; why: NotByThem }[] = []
  for (const worker of workers) {
    const decision = decideAward({ ...worker, by, workerId: worker.personId })
    if (!decision.ok) cannot.push({ worker, why: decision.error })
    else if (!may) cannot.push({ worker, why: { kind: "role-awards-nobody" } })
    else can.push(worker)
  }
  return { can, cannot }
}

export type AwardManyRefusal =
  | { readonly kind: "not-found" }
  /** Nobody was awarded: this worker stood in the way. */
  | { readonly kind: "worker-refused"; readonly name: string; readonly why: NotByThem }
