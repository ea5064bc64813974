import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { lockAsked, saveAnswer } from "#app/domain/vacancies/asked-store.server.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import { type AnswerRefusal, decideAnswering } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"

type Answering = {
  readonly slug: string
  readonly id: string
  readonly answer: string
  /** Shown with its question on the vacancy's page, without who asked. */
  readonly isPublic: boolean
  /** When it was answered last, as the asker was shown it; empty where it was not. */
  readonly seen: string
}

/**
 * Answers what somebody asked about a job, or mends the answer. The first answer goes to whoever left an
 * address, and the address then goes.
 */
export function answerAboutVacancy(ctx: Ctx<StaffActor>, { slug, id, answer, isPublic, seen }: Answering) {
  return inTransaction<null, AnswerRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const asked = mayManageVacancies(ctx.actor) ? await lockAsked(tx, { id, providerId }, slug) : undefined
    if (!asked) return err({ kind: "not-found" })
    const decision = decideAnswering(asked, seen)
    if (!decision.ok) return decision
    await saveAnswer(tx, id, { answer, isPublic, by: personId, now: ctx.now() })
    await record(tx, ctx, {
      event: decision.value === "answered" ? "vacancy-question.answered" : "vacancy-question.changed",
      providerId,
      subjectId: id,
      detail: { vacancy: asked.vacancyId, public: isPublic },
    })
    if (asked.email) {
      const { job, words: question } = asked
      await queueMessage(tx, ctx, {
        providerId,
        to: { email: asked.email, language: asked.language },
        template: "question-answered",
        data: {
          ...(await providerInLetters(tx, providerId)),
          job,
          question,
          answer,
          url: `${env().APP_URL}/jobs/${slug}`,
        },
        dedupeKey: `question-answered|${id}`,
      })
    }
    return ok(null)
  })
}
