import { sealedCodeAppKeys } from "#app/domain/accounts/index.server.ts"
import { sealedApplicationKeys } from "#app/domain/applications/index.server.ts"
import { sealedMessages } from "#app/domain/messages/index.server.ts"
import { equalityTokenOf } from "#app/domain/privacy/equality-token.server.ts"
import { sealedWhyKeys } from "#app/domain/scenarios/index.server.ts"
import { sealedEvidenceKeys } from "#app/domain/training/index.server.ts"
import { sealedQuestions } from "#app/domain/vacancies/index.server.ts"
import { dataKey, dataKeys, formerDataKeys } from "#app/platform/data-keys.server.ts"
import { newestSeal, sealedAnew } from "#app/platform/sealing.server.ts"
import type { KeyKeeper, SealedTable, SealedValue, Swap } from "#db/key-keeper.ts"

/** Everything that is sealed with the data key itself. All else is sealed with a key that stands here. */
export const sealedTables: readonly SealedTable[] = [
  sealedApplicationKeys,
  sealedWhyKeys,
  sealedEvidenceKeys,
  sealedCodeAppKeys,
  sealedMessages,
  sealedQuestions,
]

const first = "00000000-0000-0000-0000-000000000000"
const atOnce = 500

const idOf = ({ id }: { readonly id: Buffer }) => id.toString("hex")

/** Why the product must not start with the keys it was given. */
export class WrongDataKeys extends Error {
  override readonly name = "WrongDataKeys"
}

/**
 * Looks whether the keys that are given open all there is, and remembers them.
 * @throws WrongDataKeys with one sentence that says what to do
 */
export async function settleDataKeys(keeper: KeyKeeper): Promise<void> {
  const ever = await keeper.keysEver()
  const given = dataKeys().map(idOf)
  const ended = ever.find(({ id, emptiedAt }) => emptiedAt !== null && id === idOf(dataKey()))
  if (ended) {
    throw new WrongDataKeys(
      `DATA_KEY is the key ${ended.id}, which was taken out of use: set the one that took its place.`,
    )
  }
  const missing = ever.find(({ id, emptiedAt }) => emptiedAt === null && !given.includes(id))
  if (missing) {
    throw new WrongDataKeys(
      `Something is still sealed with the data key ${missing.id}, which is not given: set it as DATA_KEY, or in FORMER_DATA_KEYS beside a new one, and run "npm run data-key:rotate" (docs/operating.md).`,
    )
  }
  await keeper.remember(given)
}

export type Rotated = {
  readonly sealedAnew: number
  /** Values that no given key opens: they stay as they are. */
  readonly unreadable: number
  /** Rows that are not sealed with the newest key; none, and the former keys may go. */
  readonly left: number
}

/**
 * Seals anew, with DATA_KEY, all that was sealed with a former key. Runs beside the product; stands being stopped and run
 * again. Former keys count as out of use only once nothing is sealed with them.
 */
export async function rotateDataKey(
  keeper: KeyKeeper,
  told: (soFar: number) => void = () => {},
  rowsAtOnce = atOnce,
): Promise<Rotated> {
  await settleDataKeys(keeper)
  const newest = newestSeal()
  let done = 0
  let unreadable = 0
  for (const sealed of sealedTables) {
    for (let after = first; ; ) {
      const rows = await keeper.notUnder(newest, sealed, after, rowsAtOnce)
      const last = rows.at(-1)
      if (!last) break
      const values = rows.flatMap((row) => row.values).map((value) => swapOf(sealed, value))
      const swaps = values.filter((value) => typeof value === "object" && value !== null)
      unreadable += values.filter((value) => value === "unreadable").length
      await keeper.swap(sealed.table, swaps)
      done += swaps.length
      after = last.id
      told(done)
    }
  }
  await moveEqualityTokens(keeper)
  const counted = await Promise.all(sealedTables.map((sealed) => keeper.countNotUnder(newest, sealed)))
  const left = counted.reduce((sum, count) => sum + count, 0)
  if (left === 0) await keeper.markEmptied(formerDataKeys().map(idOf))
  return { sealedAnew: done, unreadable, left }
}

/** What takes a value's place: nothing where it is sealed with the newest key already. */
function swapOf({ places }: SealedTable, value: SealedValue): Swap | "unreadable" | null {
  const place = places[value.column]?.(value) ?? ""
  try {
    const after = sealedAnew(value.sealed, place)
    return after && { id: value.id, column: value.column, before: value.sealed, after }
  } catch {
    return "unreadable"
  }
}

/** Equality answers are found by a token that is made from the data key: they take the one of the newest. */
async function moveEqualityTokens(keeper: KeyKeeper): Promise<void> {
  const ids = formerDataKeys().length > 0 ? await keeper.applicationIds() : []
  for (const former of formerDataKeys()) {
    const pairs = ids.map((id) => [equalityTokenOf(id, former), equalityTokenOf(id)] as const)
    // In the order of tokens, which is nobody's: where a row then lies on the disk says nothing of who it is about.
    await keeper.moveTokens(pairs.sort(([one], [other]) => (one < other ? -1 : 1)))
  }
}
