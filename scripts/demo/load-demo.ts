import { eq } from "drizzle-orm"
import { database } from "#db/client.ts"
import { identify } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { loadApplications } from "./load-applications.ts"
import { demoPeopleByCode, demoProvidersByCode, loadProviders } from "./load-providers.ts"
import { loadVacancies } from "./load-vacancies.ts"
import { loadWorkers } from "./load-workers.ts"

/**
 * Fills a new database with two demo providers and everything a visitor can step into. All of it or
 * nothing; a database that has it is left alone. Each row is written as somebody who may write it, so
 * row security and the database's rules hold for the demo as for anybody.
 */
export async function loadDemo(): Promise<void> {
  const started = Date.now()
  await database().transaction(async (tx) => {
    await identify(tx, { kind: "doorkeeper" })
    const there = await tx.$count(providers, eq(providers.isDemo, true))
    if (there > 0) return
    const loading = { tx, daysAgo: (days: number) => new Date(started - days * 24 * 3_600_000) }
    await loadProviders(loading)
    const who = { providers: await demoProvidersByCode(tx), people: await demoPeopleByCode(tx) }
    const vacancies = await loadVacancies(loading, who)
    await loadApplications(loading, who, vacancies)
    await loadWorkers(loading, who)
  })
}
