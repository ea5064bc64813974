import { record } from "#app/domain/audit/index.server.ts"
import { guidedQuestionsOf, planOf } from "#app/domain/panels/meeting-store.server.ts"
import type {
  ChangeGuideRefusal,
  Practised,
  SavePracticeRefusal,
  SendPracticeRefusal,
} from "#app/domain/panels/practice-rules.ts"
import {
  insertGuide,
  newestGuide,
  ownPractice,
  savePracticeRow,
  scoringHasBegun,
  sendPracticeRows,
} from "#app/domain/panels/practice-store.server.ts"
import { openToPress } from "#app/domain/panels/press.server.ts"
import { questionsOf } from "#app/domain/panels/store.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Member = Ctx<PersonActor>
export type PracticeWhere = Practised & { readonly slug: string }
type Asked = Awaited<ReturnType<typeof questionsToPractise>>[number]

/** What the panel scores of a published vacancy; what it asks when people meet, once that plan is sent. */
async function questionsToPractise(tx: Tx, vacancyId: string, setting: Practised["setting"]) {
  if (setting === "applying") {
    return (await questionsOf(tx, vacancyId)).filter(({ kind }) => !isKeyScored(kind))
  }
  return (await planOf(tx, vacancyId))?.sentAt ? guidedQuestionsOf(tx, vacancyId) : []
}

/** A question that the asker may practise, or press in at the word of whom they support. */
export async function openPractice(tx: Tx, ctx: Member, { slug, setting, position }: PracticeWhere) {
  const found = await openToPress(tx, ctx.actor, slug)
  if (!found || found.vacancy.status === "draft") return undefined
  const questions: readonly Asked[] = await questionsToPractise(tx, found.seat.vacancyId, setting)
  const question = questions.find((each) => each.position === position)
  if (!question) return undefined
  const samples = await ownPractice(tx, found.seat.id, question)
  return samples.length === 0 ? undefined : { ...found, question, questions, samples }
}

type Score = PracticeWhere & { readonly place: number; readonly points: number; readonly note: string }

/** Keeps a member's score of a sample answer. It can be changed until they have practised on all of them. */
export function savePractice(ctx: Member, { place, points, note, ...where }: Score) {
  return inTransaction<null, SavePracticeRefusal>(ctx, async (tx) => {
    const open = await openPractice(tx, ctx, where)
    const sample = open?.samples.find((one) => one.place === place)
    if (!open || !sample) return err({ kind: "not-found" })
    if (sample.sentAt) return err({ kind: "already-sent" })
    const { seat, question } = open
    await savePracticeRow(tx, seat, {
      ...{ points, note, now: ctx.now() },
      vacancyQuestionId: question.id,
      practiceAnswerId: sample.id,
    })
    await record(tx, ctx, { event: "practice.saved", providerId: seat.providerId, subjectId: seat.id })
    return ok(null)
  })
}

/** The member has scored every sample: now they see how the others did, and what its author would give. */
export function sendPractice(ctx: Member, where: PracticeWhere) {
  return inTransaction<null, SendPracticeRefusal>(ctx, async (tx) => {
    const open = await openPractice(tx, ctx, where)
    if (!open) return err({ kind: "not-found" })
    const { seat, question, samples, pressed } = open
    if (pressed.by !== "self") return err({ kind: "only-the-member-sends" })
    const unscored = samples.filter(({ points }) => points === null).length
    if (unscored > 0) return err({ kind: "samples-unscored", unscored })
    // Pressed twice: the first press sent them.
    if (samples.every(({ sentAt }) => sentAt)) return ok(null)
    await sendPracticeRows(tx, seat.id, question.id, ctx.now())
    await record(tx, ctx, {
      event: "practice.sent",
      providerId: seat.providerId,
      subjectId: seat.id,
      detail: { question: question.id },
    })
    return ok(null)
  })
}

type GuideChange = PracticeWhere & {
  /** The number of the guide as the asker was shown it; 0: the question's own. */
  readonly seen: number
  /** Which of the five points is said anew. */
  readonly points: number
  readonly description: string
  readonly easy: string
  readonly why: string
}

/** Changes what one point means in the guide of this vacancy's question for all its members, while nobody has scored a real answer. */
export function changeGuide(ctx: Member, { seen, points, description, easy, why, ...where }: GuideChange) {
  return inTransaction<null, ChangeGuideRefusal>(ctx, async (tx) => {
    const open = await openPractice(tx, ctx, where)
    if (open?.pressed.by !== "self") return err({ kind: "not-found" })
    const { seat, question, samples } = open
    if (!samples.every(({ sentAt }) => sentAt)) return err({ kind: "not-practised" })
    if (await scoringHasBegun(tx, question.id)) return err({ kind: "scoring-has-begun" })
    const newest = await newestGuide(tx, question.id)
    if ((newest?.number ?? 0) !== seen) return err({ kind: "changed-since-seen" })
    const before = newest?.anchors ?? question.guide ?? []
    if (!before.some((anchor) => anchor.points === points)) return err({ kind: "not-found" })
    const anchors = before.map((anchor) =>
      anchor.points === points ? { ...anchor, description, easy } : anchor,
    )
    const guide = { vacancyQuestionId: question.id, number: seen + 1, anchors, why }
    if (!(await insertGuide(tx, seat, guide))) return err({ kind: "changed-since-seen" })
    await record(tx, ctx, {
      event: "guide.changed",
      providerId: seat.providerId,
      subjectId: question.id,
      detail: { number: seen + 1 },
    })
    return ok(null)
  })
}
