import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { type AnswerAppealRefusal, decideAnswer } from "#app/domain/training/accreditation-rules.ts"
import {
  lockAccreditation,
  newestChange,
  othersWhoMayAnswer,
  saveAnswer,
} from "#app/domain/training/accreditation-store.server.ts"
import { carryOut } from "#app/domain/training/change-accreditation.server.ts"
import { maySignOff } from "#app/domain/training/policy.ts"
import { type AppealOutcome, schemeTitles } from "#app/domain/training/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction } from "#db/ctx.ts"

type Answered = {
  readonly accreditationId: string
  readonly outcome: AppealOutcome
  readonly answer: string
}

/**
 * Answers what the holder asked: it stays as it was decided, or the accreditation is restored with the answer as the
 * reason. The holder is written to.
 */
export function answerAppeal(ctx: Ctx<StaffActor>, { accreditationId, outcome, answer }: Answered) {
  return inTransaction<null, { kind: "not-found" } | AnswerAppealRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const found = maySignOff(ctx.actor) ? await lockAccreditation(tx, providerId, accreditationId) : undefined
    const change = found && (await newestChange(tx, accreditationId))
    if (!found || !change?.appealId) return err({ kind: "not-found" })
    const decision = decideAnswer(
      { outcome, answer },
      {
        answered: change.answeredAt !== null,
        isOwn: found.personId === by,
        tookTheStep: change.changedBy === by,
        others: await othersWhoMayAnswer(tx, providerId, { asker: by, holder: found.personId }),
      },
    )
    if (!decision.ok) return decision
    const said = answer.trim()
    const answered = { outcome, answer: said, answeredBy: by, answeredAt: ctx.now() }
    await saveAnswer(tx, change.appealId, answered)
    await record(tx, ctx, {
      event: "accreditation.appeal-answered",
      providerId,
      subjectId: accreditationId,
      detail: { appealId: change.appealId, outcome },
    })
    if (outcome === "restored") await carryOut(tx, ctx, { found, to: "awarded", reason: said })
    else if (found.email) {
      await queueMessage(tx, ctx, {
        providerId,
        to: { email: found.email },
        template: "appeal-answered",
        data: {
          name: found.holderName,
          award: schemeTitles[found.scheme],
          url: `${env().APP_URL}/passport`,
        },
        dedupeKey: `appeal-answered|${change.appealId}`,
      })
    }
    return ok(null)
  })
}
