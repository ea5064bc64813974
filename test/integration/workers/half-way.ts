import {
  addAccreditation,
  addProvider,
  addRule,
  owner,
  recordAward,
} from "#test/integration/rewards/accredited.ts"
import { until } from "#test/integration/workers/backends.ts"

/** An award that has been said: its certificate and its reward are promised. */
export async function awarded(): Promise<{ providerId: string; eventId: string }> {
  const providerId = await addProvider()
  await addRule(providerId)
  const { accreditationId } = await addAccreditation(providerId)
  return { providerId, eventId: await recordAward(providerId, accreditationId) }
}

/** Nothing can be written to `table` while `work` runs: a job that writes there stands still half-way. */
export async function withTableHeld(table: string, work: () => Promise<void>): Promise<void> {
  await owner.begin(async (tx) => {
    await tx`lock table ${tx(table)} in share mode`
    await work()
  })
}

/** Resolves once a job stands still there. */
export async function untilHalfWay(table: string): Promise<void> {
  await until(async () => {
    const waiting = await owner`select from pg_locks where not granted and relation = ${table}::regclass
      and database = (select oid from pg_database where datname = current_database())`
    return waiting.length > 0
  })
}
