import { record } from "#app/domain/audit/index.server.ts"
import { type AppealRefusal, decideAppeal } from "#app/domain/training/accreditation-rules.ts"
import {
  insertAppeal,
  newestChange,
  ownAccreditation,
} from "#app/domain/training/accreditation-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Asked = { readonly accreditationId: string; readonly words: string }

/** Whoever holds an accreditation asks for what became of it to be looked at again. */
export function appealAccreditation(ctx: Ctx<PersonActor>, { accreditationId, words }: Asked) {
  return inTransaction<null, AppealRefusal>(ctx, async (tx) => {
    const { personId } = ctx.actor
    const found = await ownAccreditation(tx, personId, accreditationId)
    if (!found) return err({ kind: "not-found" })
    const change = await newestChange(tx, accreditationId)
    const decision = decideAppeal(words, {
      status: change ? found.status : "awarded",
      asked: Boolean(change?.appealId),
    })
    if (!decision.ok) return decision
    const { providerId } = found
    const changeId = change!.id
    const appeal = { providerId, accreditationId, changeId, personId, words: decision.value }
    const appealId = await insertAppeal(tx, appeal)
    if (!appealId) return err({ kind: "already-asked" })
    await record(tx, ctx, {
      event: "accreditation.appealed",
      providerId,
      subjectId: accreditationId,
      detail: { appealId },
    })
    return ok(null)
  })
}
