import type { z } from "zod"
import { record } from "#app/domain/audit/index.server.ts"
import { agreedText, sealedText } from "#app/domain/panels/agreed-text.ts"
import { fingerprint } from "#app/domain/panels/fingerprint.server.ts"
import type { SayForm } from "#app/domain/panels/forms.ts"
import { type PaceRefusal, paceGaps } from "#app/domain/panels/panel-time.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import {
  type AgreeRefusal,
  type ChangedSinceSeen,
  decideSealing,
  type SealRefusal,
} from "#app/domain/panels/rules.ts"
import { type Proposal, panelToSeal, panelWithTime, proposalOf } from "#app/domain/panels/say-store.server.ts"
import { saveAgreement, sealAgreement } from "#app/domain/panels/store.server.ts"
import { lockVacancy, publish, type VacancyRow } from "#app/domain/vacancies/index.server.ts"
import type { PublishRefusal } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

/** The provider proposes the say and the quorum to its panel. Each member agrees to it, or not, themself. */
export function proposeSay(
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
      event: "panel.say-proposed",
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
  | PaceRefusal
  | PublishRefusal

/** Stands for all that publishing would seal as somebody sees it now: it changes when any of it does. */
export function seenOf(vacancyVersion: number, { agreed }: Proposal): string {
  return fingerprint(`${vacancyVersion}\n${agreed ? agreedText(agreed) : ""}`)
}

/**
 * Seals what panel and provider agreed to, and shows the vacancy to the public: both or neither.
 * @param seen what the asker was shown (`readReadiness`): nobody seals what they have not seen
 */
export function sealAndPublish(ctx: Ctx<StaffActor>, { slug, seen }: { slug: string; seen?: string }) {
  return inTransaction<{ slug: string }, SealAndPublishRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    // No event: here. What seals it records both, in the same transaction.
    return seal(tx, ctx, vacancy, { seen, byTheClock: false })
  })
}

type Sealing = { readonly seen: string | undefined; readonly byTheClock: boolean }

/** Seals and publishes a locked vacancy, whoever presses: a person, or the clock at the hour a person chose. */
export async function seal(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  vacancy: VacancyRow,
  { seen, byTheClock }: Sealing,
): Promise<Result<{ slug: string }, SealAndPublishRefusal>> {
  const { providerId, personId } = ctx.actor
  if (vacancy.status !== "draft") return err({ kind: "not-a-draft" })
  const proposal = await proposalOf(tx, vacancy)
  if (seen !== undefined && seen !== seenOf(vacancy.version, proposal)) {
    return err({ kind: "changed-since-seen" })
  }
  const decision = decideSealing(panelToSeal(proposal))
  if (!decision.ok) return decision
  const time = await panelWithTime(tx, proposal)
  const [short] = time ? paceGaps(time, vacancy.closesAt, vacancy.hearBy) : []
  if (short) return err(short)
  const { agreed, members } = proposal
  if (!agreed) return err({ kind: "say-not-agreed" })
  const sealedAt = ctx.now()
  const agreements = members.map(({ id, saidAt }) => ({ id, at: saidAt ?? sealedAt }))
  const text = sealedText(agreed, agreements, sealedAt)
  const hash = fingerprint(text)
  await sealAgreement(tx, vacancy.id, {
    sealedAt,
    sealedBy: personId,
    fingerprint: fingerprint(agreedText(agreed)),
    sealedText: text,
    hash,
  })
  await record(tx, ctx, { event: "panel.sealed", providerId, subjectId: vacancy.id, detail: { hash } })
  const published = await publish(tx, ctx, vacancy, { byTheClock })
  return published.ok ? ok({ slug: vacancy.slug }) : published
}
