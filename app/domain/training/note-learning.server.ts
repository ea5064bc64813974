import { record } from "#app/domain/audit/index.server.ts"
import { decideNoting, type NoteRefusal } from "#app/domain/training/learning-rules.ts"
import {
  editionOn,
  insertRecord,
  recordsOf,
  standingsOf,
} from "#app/domain/training/learning-store.server.ts"
import { mayAssess, mayNoteLearning } from "#app/domain/training/policy.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import { lockEmployment } from "#app/domain/training/store.server.ts"
import { currentEdition } from "#app/domain/training/vocabulary.ts"
import type { StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { oneLine } from "#app/kernel/one-line.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

export type LearningNote = {
  readonly employmentId: string
  readonly code: string
  readonly completedOn: string
  readonly taughtBy: string
  readonly evidence: string
  /** Whoever notes it says that they saw, too, that the worker can do it. */
  readonly seen: boolean
}

export type NoteLearningRefusal = { readonly kind: "not-found" } | NoteRefusal

/** Notes that a worker completed training that is wanted. The Care Certificate has a plan of its own. */
export function noteLearning(ctx: Ctx<StaffActor>, note: LearningNote) {
  return inTransaction<{ recordId: string }, NoteLearningRefusal>(ctx, (tx) => noteOne(tx, ctx, note))
}

/** As `noteLearning`, within a transaction. */
export async function noteOne(tx: Tx, ctx: Ctx<StaffActor>, note: LearningNote) {
  const { providerId, personId: by } = ctx.actor
  if (!mayNoteLearning(ctx.actor) || note.code === currentEdition.scheme) return err(notFound)
  return noteAs(tx, ctx, { ...note, providerId, by, endsOn: null, seen: note.seen && mayAssess(ctx.actor) })
}

export type BadgeNote = Omit<LearningNote, "seen"> & {
  readonly providerId: string
  /** On whose word the badge counts. */
  readonly by: string
  /** The last day on which the badge counts by its own word. */
  readonly endsOn: string | null
}

/** Notes what a badge from elsewhere shows; a Care Certificate that another provider awarded, too. */
export async function noteFromBadge(tx: Tx, ctx: Ctx<StaffActor | SystemActor>, note: BadgeNote) {
  if (ctx.actor.providerId !== note.providerId) return err(notFound)
  if (ctx.actor.kind === "staff" && !mayNoteLearning(ctx.actor)) return err(notFound)
  return noteAs(tx, ctx, { ...note, seen: false })
}

const notFound = { kind: "not-found" } as const

async function noteAs(
  tx: Tx,
  ctx: Ctx,
  { providerId, employmentId, code, by, endsOn, ...note }: BadgeNote & Pick<LearningNote, "seen">,
) {
  const today = londonDay(ctx.now())
  const worker = await lockEmployment(tx, providerId, employmentId)
  const catalogue = worker ? await requirementsOn(tx, { providerId, day: today }) : []
  const requirement = catalogue.find((each) => each.code === code)
  if (!worker || !requirement) return err(notFound)
  const noted = await recordsOf(tx, employmentId, code)
  const said = { ...note, taughtBy: oneLine(note.taughtBy), evidence: note.evidence.trim() }
  const decision = decideNoting(said, {
    by,
    workerId: worker.personId,
    today,
    choice: requirement.choice,
    chosen: (await standingsOf(tx, employmentId)).get(code)?.chosen ?? null,
    noted: noted.filter(({ takenBackAt }) => takenBackAt === null).map(({ completedOn }) => completedOn),
  })
  if (!decision.ok) return decision
  const sees = note.seen && requirement.proof !== "taught"
  const recordId = await insertRecord(tx, {
    providerId,
    employmentId,
    code,
    validFrom: await editionOn(tx, code, note.completedOn),
    completedOn: said.completedOn,
    endsOn,
    taughtBy: said.taughtBy,
    evidence: said.evidence,
    recordedBy: by,
    recordedAt: ctx.now(),
    ...(sees && { assessedBy: by, assessedAt: ctx.now() }),
  })
  const about = { providerId, subjectId: recordId, detail: { code } }
  await record(tx, ctx, { event: "learning.noted", ...about })
  if (sees) await record(tx, ctx, { event: "learning.assessed", ...about })
  return ok({ recordId })
}
