import { eq } from "drizzle-orm"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { loadAfterwards } from "./load-afterwards.ts"
import { loadApplications } from "./load-applications.ts"
import { loadFeedback } from "./load-feedback.ts"
import { loadHistory } from "./load-history.ts"
import { loadMeetings } from "./load-meetings.ts"
import { demoPeopleByCode, demoProvidersByCode, loadProviders } from "./load-providers.ts"
import { loadSaidAndAsked } from "./load-said-and-asked.ts"
import { loadShares } from "./load-shares.ts"
import { loadTakingPart } from "./load-taking-part.ts"
import { loadVacancies } from "./load-vacancies.ts"
import { loadWorkers } from "./load-workers.ts"

/**
 * Fills a new database with two demo providers and everything a visitor can step into. All of it or
 * nothing; a database that has it is left alone. Each row is written as somebody who may write it, so
 * row security and the database's rules hold for the demo as for anybody.
 */
export async function loadDemo(): Promise<void> {
  const started = Date.now()
  const doorkeeper: Ctx = { actor: { kind: "doorkeeper" }, now: () => new Date() }
  await inTransaction(doorkeeper, async (tx) => {
    const there = await tx.$count(providers, eq(providers.isDemo, true))
    if (there > 0) return ok(undefined)
    const loading = { tx, daysAgo: (days: number) => new Date(started - days * 24 * 3_600_000) }
    await loadProviders(loading)
    const who = { providers: await demoProvidersByCode(tx), people: await demoPeopleByCode(tx) }
    const vacancies = await loadVacancies(loading, who)
    await loadTakingPart(loading, who, vacancies)
    await loadSaidAndAsked(loading, who, vacancies)
    await loadApplications(loading, who, vacancies)
    await loadAfterwards(loading, who, vacancies)
    await loadMeetings(loading, who, vacancies)
    await loadFeedback(loading, who, vacancies)
    await loadWorkers(loading, who)
    await loadShares(loading, who)
    await loadHistory(loading, who)
    return ok(undefined)
  })
}
