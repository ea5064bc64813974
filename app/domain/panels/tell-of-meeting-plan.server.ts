import { and, asc, eq, isNotNull } from "drizzle-orm"
import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { NotFound } from "#app/domain/panels/meeting-rules.ts"
import { meetingQuestionsOf, planOf } from "#app/domain/panels/meeting-store.server.ts"
import type { EasyReadQuestion, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isLanguage, type Language } from "#app/kernel/language.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { applicantContacts, applications } from "#db/schema/applications.ts"
import { meetingPlans } from "#db/schema/meetings.ts"
import { vacancies } from "#db/schema/vacancies.ts"

type Whom = { readonly vacancyId: string } | { readonly applicationId: string }

/** Sends the questions, in their language, to those shortlisted who can be written to. Once each, however often. */
export function tellOfMeetingPlan(ctx: Ctx<SystemActor>, whom: Whom) {
  return inTransaction<{ written: number }, NotFound>(ctx, async (tx) => {
    // No event: that the plan is sent is recorded already, and each letter records itself.
    const { providerId } = ctx.actor
    if (providerId === null) return err({ kind: "not-found" })
    let written = 0
    const people = await shortlistedAndTold(tx, providerId, whom)
    const provider = people.length > 0 ? await providerInLetters(tx, providerId) : null
    for (const { applicationId, vacancyId, reference, email, language, job } of people) {
      if (!email || !provider) continue
      const plan = await planOf(tx, vacancyId)
      const questions = await meetingQuestionsOf(tx, vacancyId)
      const spoken = isLanguage(language) ? language : "en"
      const isNew = await queueMessage(tx, ctx, {
        providerId,
        to: { email, language: spoken },
        template: "before-we-meet",
        data: {
          ...provider,
          job,
          words: plan?.words ?? "",
          questions: questions.map((question) => asAsked(question, spoken)).join("\n\n"),
          url: `${env().APP_URL}/apply/${reference}/meet/before`,
        },
        dedupeKey: `before-we-meet|${applicationId}`,
        applicationId,
      })
      if (isNew) written += 1
    }
    return ok({ written })
  })
}

type Asked = {
  readonly position: number
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion | null
}

/** "1. Think of somebody … What did you do?" in the reader's language. */
function asAsked({ position, situation, ask, easyRead, welsh }: Asked, language: Language): string {
  const own = language === "easy-read" ? easyRead : language === "cy" && welsh ? welsh : { situation, ask }
  return [`${position}.`, own.situation, own.ask].filter(Boolean).join(" ")
}

/** Those on the shortlist of a vacancy whose plan is sent. */
function shortlistedAndTold(tx: Tx, providerId: string, whom: Whom) {
  return tx
    .select({
      applicationId: applications.id,
      vacancyId: applications.vacancyId,
      reference: applications.reference,
      language: applications.language,
      email: applicantContacts.email,
      job: vacancies.title,
    })
    .from(applications)
    .innerJoin(applicantContacts, eq(applicantContacts.applicationId, applications.id))
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .innerJoin(meetingPlans, eq(meetingPlans.vacancyId, applications.vacancyId))
    .where(
      and(
        eq(applications.providerId, providerId),
        eq(applications.status, "shortlisted"),
        isNotNull(meetingPlans.sentAt),
        "vacancyId" in whom
          ? eq(applications.vacancyId, whom.vacancyId)
          : eq(applications.id, whom.applicationId),
      ),
    )
    .orderBy(asc(applications.id))
}
