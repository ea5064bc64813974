import { panelOfferOf } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { AnswerRefusal, InvitationAnswered } from "#app/domain/panels/invitation-answer.ts"
import { sameWords } from "#app/domain/panels/offers.ts"
import { findSeat, saveInvitationAnswer } from "#app/domain/panels/store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Somebody invited says yes, no or "tell me more", and may think again until they have said yes. A yes is kept
 * with the form in which they understood it. Saying yes again changes nothing.
 */
export function answerInvitation(
  ctx: Ctx<PersonActor>,
  { slug, said }: { readonly slug: string; readonly said: InvitationAnswered },
) {
  return inTransaction<null, AnswerRefusal>(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found) return err({ kind: "not-found" })
    const { id, providerId, joinedAt } = found.seat
    if (joinedAt) return said.answer === "yes" ? ok(null) : err({ kind: "joined-already" })
    if (said.answer === "yes" && said.offer !== undefined) {
      const offer = await panelOfferOf(tx, providerId)
      if (!sameWords(offer, said.offer)) return err({ kind: "offer-changed" })
    }
    await saveInvitationAnswer(tx, id, said, ctx.now())
    await record(
      tx,
      ctx,
      said.answer === "yes"
        ? {
            event: "panel-member.joined",
            providerId,
            subjectId: id,
            detail: { consent: said.understood, company: said.company },
          }
        : {
            event: "panel-member.answered",
            providerId,
            subjectId: id,
            detail: { answer: said.answer, inWords: said.words !== "" },
          },
    )
    return ok(null)
  })
}
