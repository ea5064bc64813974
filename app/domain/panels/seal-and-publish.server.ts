import type { z } from "zod"
import { record } from "#app/domain/audit/index.server.ts"
import { fingerprint } from "#app/domain/panels/fingerprint.server.ts"
import type { SayForm } from "#app/domain/panels/forms.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import {
  type AgreeRefusal,
  type ChangedSinceSeen,
  decideSealing,
  type SealRefusal,
  sealText,
  seenText,
} from "#app/domain/panels/rules.ts"
import {
  agreementOf,
  membersOf,
  questionsOf,
  saveAgreement,
  sealAgreement,
} from "#app/domain/panels/store.server.ts"
import { lockVacancy, publish } from "#app/domain/vacancies/index.server.ts"
import type { PublishRefusal } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Writes down the say that panel and provider agreed. Not sealed yet. */
export function agreeSay(
  ctx: Ctx<StaffActor>,
  { slug, say, quorum }: { slug: string } & z.output<typeof SayForm>,
) {
  return inTransaction<null, AgreeRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "not-a-draft" })
    await saveAgreement(tx, { providerId, vacancyId: vacancy.id, say, quorum })
    await record(tx, ctx, {
      event: "panel.say-agreed",
      providerId,
      subjectId: vacancy.id,
      detail: { say, quorum },
    })
    return ok(null)
  })
}

export type SealAndPublishRefusal =
  | { readonly kind: "not-found" }
  | ChangedSinceSeen
  | SealRefusal
  | PublishRefusal

/**
 * Seals who sits, what is asked and what say the panel has, and shows the vacancy to the public: both or neither.
 * @param seen what the asker was shown (`readReadiness`): nobody seals what they have not seen
 */
export function sealAndPublish(ctx: Ctx<StaffActor>, { slug, seen }: { slug: string; seen?: string }) {
  return inTransaction<{ slug: string }, SealAndPublishRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    const agreement = await agreementOf(tx, vacancy.id)
    const panel = {
      say: agreement?.say ?? null,
      quorum: agreement?.quorum ?? 1,
      members: await membersOf(tx, vacancy.id),
      questions: await questionsOf(tx, vacancy.id),
    }
    if (vacancy.status !== "draft") return err({ kind: "not-a-draft" })
    if (seen !== undefined && seen !== fingerprint(seenText(vacancy.version, panel))) {
      return err({ kind: "changed-since-seen" })
    }
    const decision = decideSealing(panel)
    if (!decision.ok) return decision
    const sealedAt = ctx.now()
    const hash = fingerprint(sealText(vacancy.id, panel, sealedAt))
    await sealAgreement(tx, vacancy.id, { sealedAt, sealedBy: personId, hash })
    await record(tx, ctx, { event: "panel.sealed", providerId, subjectId: vacancy.id, detail: { hash } })
    const published = await publish(tx, ctx, vacancy)
    return published.ok ? ok({ slug }) : published
  })
}
