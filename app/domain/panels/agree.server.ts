import { record } from "#app/domain/audit/index.server.ts"
import type { WordOnSayRefusal } from "#app/domain/panels/rules.ts"
import { proposalForMember, saveWordOnSay } from "#app/domain/panels/say-store.server.ts"
import { findSeat } from "#app/domain/panels/store.server.ts"
import type { ConsentForm } from "#app/domain/panels/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Word = {
  readonly slug: string
  /** What they were shown (`readMySay`): nobody agrees to what they have not seen. */
  readonly seen: string
  readonly agrees: boolean
  /** Why not, or what else they want to say. */
  readonly words: string
  /** How they came to understand it. */
  readonly understood: ConsentForm
}

/** A member agrees to the say that is proposed, or says that they do not. Theirs alone, until it is sealed. */
export function answerSay(ctx: Ctx<PersonActor>, { slug, seen, agrees, words, understood }: Word) {
  return inTransaction<null, WordOnSayRefusal>(ctx, async (tx) => {
    const found = await findSeat(tx, ctx.actor.personId, slug)
    if (!found?.seat.joinedAt) return err({ kind: "not-found" })
    const { seat, vacancy } = found
    if (vacancy.status !== "draft") return err({ kind: "say-is-sealed" })
    const { fingerprint } = await proposalForMember(tx, vacancy)
    if (fingerprint !== seen) return err({ kind: "changed-since-seen" })
    await saveWordOnSay(tx, seat, {
      fingerprint,
      agrees,
      words,
      consentForm: understood,
      saidAt: ctx.now(),
    })
    await record(tx, ctx, {
      event: agrees ? "panel-member.agreed-to-say" : "panel-member.did-not-agree",
      providerId: seat.providerId,
      subjectId: seat.id,
      detail: { fingerprint, consent: understood },
    })
    return ok(null)
  })
}
