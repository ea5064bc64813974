import { and, asc, eq, isNull, sql } from "drizzle-orm"
import type { ConsentForm } from "#app/domain/panels/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { goodDayVoices } from "#db/schema/panels.ts"
import { vacancies } from "#db/schema/vacancies.ts"

type Voice = {
  readonly providerId: string
  readonly vacancyId: string
  readonly personId: string
  readonly words: string
  readonly easyRead: string
  readonly shownAs: string | null
  readonly consentForm: ConsentForm
  readonly consentedAt: Date
}

/** One voice of each person for each vacancy: what they say now takes the place of what they said. */
export async function saveVoice(tx: Tx, voice: Voice): Promise<string> {
  const { words, easyRead, shownAs, consentForm, consentedAt } = voice
  const [row] = await tx
    .insert(goodDayVoices)
    .values(voice)
    .onConflictDoUpdate({
      target: [goodDayVoices.vacancyId, goodDayVoices.personId],
      set: { words, easyRead, shownAs, consentForm, consentedAt, withdrawnAt: null },
    })
    .returning({ id: goodDayVoices.id })
  return row!.id
}

/** Somebody's own words about a vacancy, while they want them to be public. */
export async function ownVoice(tx: Tx, personId: string, slug: string) {
  const [row] = await tx
    .select({
      id: goodDayVoices.id,
      providerId: goodDayVoices.providerId,
      words: goodDayVoices.words,
      easyRead: goodDayVoices.easyRead,
      shownAs: goodDayVoices.shownAs,
    })
    .from(goodDayVoices)
    .innerJoin(vacancies, eq(vacancies.id, goodDayVoices.vacancyId))
    .where(
      and(eq(vacancies.slug, slug), eq(goodDayVoices.personId, personId), isNull(goodDayVoices.withdrawnAt)),
    )
  return row
}

/** Wipes the words in the statement that takes them back: nothing of them is left to be shown. */
export async function wipeVoice(tx: Tx, voiceId: string, now: Date): Promise<void> {
  await tx
    .update(goodDayVoices)
    .set({ words: "", easyRead: "", shownAs: null, withdrawnAt: now })
    .where(eq(goodDayVoices.id, voiceId))
}

/** What people want to be read of a good day, oldest first. */
export const voicesOf = prepared((db) =>
  db
    .select({
      words: goodDayVoices.words,
      easyRead: goodDayVoices.easyRead,
      shownAs: goodDayVoices.shownAs,
    })
    .from(vacancies)
    .innerJoin(goodDayVoices, eq(goodDayVoices.vacancyId, vacancies.id))
    .where(and(eq(vacancies.slug, sql.placeholder("slug")), isNull(goodDayVoices.withdrawnAt)))
    .orderBy(asc(goodDayVoices.id)),
)
