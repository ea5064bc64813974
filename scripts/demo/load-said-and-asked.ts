import { eq } from "drizzle-orm"
import { newId } from "#app/platform/ids.server.ts"
import { identify } from "#db/ctx.ts"
import { goodDayVoices } from "#db/schema/panels.ts"
import { askedQuestions } from "#db/schema/vacancies.ts"
import { demoAskedQuestions, demoVoices } from "#db/seed/demo-content/said-and-asked.ts"
import { idOf, type Who } from "./load-providers.ts"
import { hiringStaff, type LoadedVacancy } from "./load-vacancies.ts"
import type { Loading } from "./loading.ts"

/** What people say of a good day, and what others asked about the jobs. */
export async function loadSaidAndAsked(loading: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  const { tx, daysAgo } = loading
  const vacancyOf = (code: string) => {
    const found = loaded.find(({ demo }) => demo.code === code)
    if (!found) throw new Error(`demo content has no vacancy "${code}"`)
    return { providerId: found.providerId, vacancyId: found.id, provider: found.demo.provider }
  }
  for (const { vacancy, person, daysAgo: days, ...voice } of demoVoices) {
    const { provider: _, ...place } = vacancyOf(vacancy)
    const personId = idOf(who.people, person)
    await identify(tx, { kind: "person", personId })
    await tx.insert(goodDayVoices).values({ ...voice, ...place, personId, consentedAt: daysAgo(days) })
  }
  for (const { vacancy, words, askedDaysAgo, answered } of demoAskedQuestions) {
    const { provider, ...place } = vacancyOf(vacancy)
    const id = newId()
    await identify(tx, { kind: "doorkeeper" })
    await tx.insert(askedQuestions).values({ ...place, id, words, askedAt: daysAgo(askedDaysAgo) })
    if (!answered) continue
    const staff = hiringStaff(who, provider)
    await identify(tx, staff)
    await tx
      .update(askedQuestions)
      .set({
        answer: answered.words,
        answeredAt: daysAgo(answered.daysAgo),
        answeredBy: staff.personId,
        isPublic: true,
      })
      .where(eq(askedQuestions.id, id))
  }
}
