import { randomBytes } from "node:crypto"
import { bytesPerReference, makeReference } from "#app/domain/applications/reference-words.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { fingerprint } from "#app/domain/panels/fingerprint.server.ts"
import type { ConfirmRefusal, OnSheet, PrintRefusal, TypeRefusal } from "#app/domain/panels/paper-rules.ts"
import {
  confirmSheetRow,
  findSheet,
  insertPack,
  insertSheets,
  saveSheet,
  seatWithVacancy,
  unscoredOf,
} from "#app/domain/panels/paper-store.server.ts"
import { mayArrangePanel, mayTypePaper } from "#app/domain/panels/policy.ts"
import { tellOfTyping } from "#app/domain/panels/tell-of-typing.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

/**
 * Makes a pack of everything a member has yet to score: one answer a sheet, numbered, under words of its own. Only
 * for who says themself that they score on paper.
 */
export function printPack(ctx: Ctx<StaffActor>, { slug, memberId }: { slug: string; memberId: string }) {
  return inTransaction<{ packId: string; code: string; sheets: number }, PrintRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const found = mayArrangePanel(ctx.actor)
      ? await seatWithVacancy(tx, providerId, slug, memberId)
      : undefined
    if (!found) return err({ kind: "not-found" })
    if (!found.seat.joinedAt) return err({ kind: "not-joined" })
    if (!found.takesScores) return err({ kind: "scoring-not-open" })
    if (!found.choseOn) return err({ kind: "paper-not-chosen" })
    const unscored = await unscoredOf(tx, memberId)
    if (unscored.length === 0) return err({ kind: "nothing-to-print" })
    const { vacancyId } = found.seat
    const pack = { providerId, vacancyId, panelMemberId: memberId, printedBy: personId }
    const { id: packId, code } = await packUnderFreeWords(tx, pack)
    await insertSheets(
      tx,
      unscored.map(({ answerId, vacancyQuestionId }, index) => ({
        providerId,
        packId,
        vacancyId,
        vacancyQuestionId,
        answerId,
        number: index + 1,
      })),
    )
    await record(tx, ctx, {
      event: "paper-pack.printed",
      providerId,
      subjectId: packId,
      detail: { member: memberId, sheets: unscored.length },
    })
    return ok({ packId, code, sheets: unscored.length })
  })
}

async function packUnderFreeWords(tx: Tx, pack: Omit<Parameters<typeof insertPack>[1], "code">) {
  for (let tries = 0; tries < 5; tries += 1) {
    const code = makeReference(randomBytes(bytesPerReference))
    const id = await insertPack(tx, { ...pack, code })
    if (id) return { id, code }
  }
  throw new Error("no free words found for a paper pack")
}

type SheetInHand = { readonly code: string; readonly number: number }

/** Keeps what stands on a sheet as one person typed it. It counts once another has confirmed it. */
export function typeSheet(ctx: Ctx<StaffActor>, { code, number, typed }: SheetInHand & { typed: OnSheet }) {
  return inTransaction<null, TypeRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const found = mayTypePaper(ctx.actor) ? await findSheet(tx, providerId, code, number) : undefined
    if (!found) return err({ kind: "not-found" })
    if (found.member.personId === personId) return err({ kind: "own-sheet" })
    if (found.sheet.confirmedAt) return err({ kind: "already-confirmed" })
    if (!found.theirs) return err({ kind: "not-theirs-now" })
    await saveSheet(tx, found.sheet.id, { ...typed, keyedBy: personId, keyedAt: ctx.now() })
    await record(tx, ctx, { event: "paper-sheet.typed", providerId, subjectId: found.sheet.id })
    return ok(null)
  })
}

/** Stands for what is typed on a sheet, so that nobody confirms what they did not see. */
export function seenOnSheet({ points, cannotReason, note, done }: Record<keyof OnSheet, unknown>): string {
  return fingerprint(JSON.stringify([points, cannotReason, note, done]))
}

const refused: readonly string[] = [
  "own-sheet",
  "sits-on-panel",
  "not-typed",
  "typed-by-you",
  "already-confirmed",
  "paper-not-chosen",
  "not-theirs-now",
  "scored-on-screen",
] satisfies ConfirmRefusal["kind"][]
const isRefusal = (outcome: string): outcome is ConfirmRefusal["kind"] => refused.includes(outcome)

/**
 * A second person confirms what stands beside a sheet's number: it is the member's score from then on. With
 * the last of a question, where its tick "I am done" is confirmed too, the member's scores of it are sent.
 */
export function confirmSheet(ctx: Ctx<StaffActor>, { code, number, seen }: SheetInHand & { seen: string }) {
  return inTransaction<{ sent: boolean }, ConfirmRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const found = mayTypePaper(ctx.actor) ? await findSheet(tx, providerId, code, number) : undefined
    if (!found) return err({ kind: "not-found" })
    const { sheet, member } = found
    if (sheet.keyedAt && seenOnSheet(sheet) !== seen) return err({ kind: "changed-since-seen" })
    const outcome = await confirmSheetRow(tx, sheet.id)
    if (isRefusal(outcome)) return err({ kind: outcome })
    await record(tx, ctx, { event: "paper-sheet.confirmed", providerId, subjectId: sheet.id })
    await tellOfTyping(tx, ctx, found)
    if (outcome === "sent") {
      const detail = { question: sheet.vacancyQuestionId, given: "on-paper" }
      await record(tx, ctx, { event: "scores.sent", providerId, subjectId: member.id, detail })
      // Whether something could not be scored is not told to whoever confirms: what moves on is looked for each time.
      await record(tx, ctx, { event: "paper-question.sent", providerId, subjectId: member.id })
    }
    return ok({ sent: outcome === "sent" })
  })
}
