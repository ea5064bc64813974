import { record } from "#app/domain/audit/index.server.ts"
import { findSeat } from "#app/domain/panels/store.server.ts"
import type { ConsentForm } from "#app/domain/panels/vocabulary.ts"
import { ownVoice, saveVoice, wipeVoice } from "#app/domain/panels/voices-store.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

type GoodDay = {
  readonly slug: string
  readonly words: string
  /** The same in Easy Read, an idea a line; empty where they did not write it. */
  readonly easyRead: string
  readonly shownAs: string | null
  /** How they came to understand what they say yes to. */
  readonly understood: ConsentForm
}

/** A member of the panel says what a good day looks like, and yes to everybody reading it. */
export function sayGoodDay(ctx: Ctx<PersonActor>, { slug, words, easyRead, shownAs, understood }: GoodDay) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const { personId } = ctx.actor
    const found = await findSeat(tx, personId, slug)
    if (!found?.seat.joinedAt) return err({ kind: "not-found" })
    const { providerId, vacancyId } = found.seat
    const voice = { providerId, vacancyId, personId, words, easyRead, shownAs }
    const subjectId = await saveVoice(tx, { ...voice, consentForm: understood, consentedAt: ctx.now() })
    await record(tx, ctx, {
      event: "good-day.said",
      providerId,
      subjectId,
      detail: { vacancy: vacancyId, consent: understood, named: shownAs !== null },
    })
    return ok(null)
  })
}

/**
 * Somebody takes back what they said, at once and without a reason; also when they have left the panel.
 * Pressed twice, the first press did it.
 */
export function takeBackGoodDay(ctx: Ctx<PersonActor>, { slug }: { slug: string }) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const { personId } = ctx.actor
    const voice = await ownVoice(tx, personId, slug)
    if (!voice) return (await findSeat(tx, personId, slug)) ? ok(null) : err({ kind: "not-found" })
    await wipeVoice(tx, voice.id, ctx.now())
    await record(tx, ctx, {
      event: "good-day.taken-back",
      providerId: voice.providerId,
      subjectId: voice.id,
    })
    return ok(null)
  })
}
