import { eq } from "drizzle-orm"
import { agreedChoice } from "#app/domain/decisions/agreed-choice.ts"
import { type AgreedChoice, composeFeedback, type PanelScoredAnswer } from "#app/domain/decisions/feedback.ts"
import { decideSendingFeedback, feedbackDaysLeft } from "#app/domain/decisions/feedback-owed.ts"
import { type AnswerForFeedback, answersForFeedback } from "#app/domain/decisions/feedback-sources.server.ts"
import {
  countOwed,
  feedbackOf,
  opened,
  owedFeedback,
  ownFeedbackOf,
  sentFeedback,
} from "#app/domain/decisions/feedback-store.server.ts"
import { mayChoose, mayReadFeedback } from "#app/domain/decisions/policy.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { newestDecisionOn } from "#app/domain/decisions/store.server.ts"
import { isTooLong } from "#app/domain/decisions/write-feedback.server.ts"
import { scoreByKey } from "#app/domain/scenarios/rules.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { openDoorsNear } from "#app/domain/vacancies/index.server.ts"
import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"

/** More than anybody writes in a day; what comes after is counted. */
const mostOwed = 50
const mostSent = 20

/** Feedback that is owed, the oldest first, and what went last; without anybody's name. Null for an assessor. */
export function readFeedbackOwed(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    if (!mayChoose(ctx.actor)) return null
    const { providerId } = ctx.actor
    const owed = await owedFeedback(tx, providerId, mostOwed)
    const sent = await sentFeedback(tx, providerId, mostSent)
    const { count } = await countOwed(tx, providerId)
    return {
      count,
      owed: owed.map((one) => ({
        ...one,
        name: anonymousName(one.applicationId),
        daysLeft: feedbackDaysLeft(one.dueAt, ctx.now()),
      })),
      sent: sent.map(({ sentAt, ...one }) => ({ ...one, name: anonymousName(one.applicationId), sentAt })),
    }
  })
}

/** How much feedback is owed, and how many days are left for the first of it; null where none is. */
export async function feedbackWaiting(tx: Tx, providerId: string, now: Date) {
  const { count, firstDue } = await countOwed(tx, providerId)
  return firstDue && { count, daysLeft: feedbackDaysLeft(firstDue, now) }
}

export type FeedbackToWrite = NonNullable<Awaited<ReturnType<typeof readFeedbackToWrite>>>

/**
 * One application's feedback as it is written: what was saved, or a draft made of the panel's scores, with all
 * that the panel said beside it. Who it is about does not come with it.
 */
export function readFeedbackToWrite(ctx: Ctx<StaffActor>, applicationId: string) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const row =
      mayChoose(ctx.actor) && isId(applicationId)
        ? await feedbackOf(tx, { providerId, applicationId })
        : undefined
    if (!row?.dataKey) return null
    const answers = await answersForFeedback(tx, row)
    const decision = await newestDecisionOn(tx, applicationId)
    const saved = opened(row)
    const { title, dueAt, sentAt, sentBy, version } = row
    return {
      applicationId,
      name: anonymousName(applicationId),
      title,
      dueAt,
      daysLeft: feedbackDaysLeft(dueAt, ctx.now()),
      sentAt,
      sentBy,
      version,
      outcome: decision?.outcome ?? null,
      reason: decision?.reason ?? "",
      saved: saved !== null,
      feedback: saved ?? draftFrom(answers, decision?.outcome === "appoint"),
      panel: answers.questions.filter(({ kind }) => !isKeyScored(kind)),
    }
  })
}

/** Why saved feedback may not go yet; null where it may. */
export function whatIsMissing({ feedback, sentAt, version }: FeedbackToWrite) {
  const decision = decideSendingFeedback(feedback, { sentAt, version, seen: version, isTooLong })
  return decision.ok ? null : decision.error
}

type Answers = Awaited<ReturnType<typeof answersForFeedback>>

function draftFrom({ questions, values }: Answers, appointed: boolean) {
  return composeFeedback({
    panelScored: questions.filter(({ kind }) => !isKeyScored(kind)).map(panelScored),
    agreed: questions.flatMap(agreedOn).sort((one, other) => other.points - one.points),
    values,
    appointed,
  })
}

function panelScored({ title, valueCodes, guide, scores }: AnswerForFeedback): PanelScoredAnswer {
  return { question: title, values: valueCodes as CareValue[], guide: guide ?? [], scores }
}

function agreedOn({ kind, key, ...answer }: AnswerForFeedback): (AgreedChoice & { points: number })[] {
  if (!isKeyScored(kind)) return []
  const points = Object.fromEntries(key.map((option) => [option.optionId, option.points]))
  const given = { ...answer, kind, key: points }
  const chosen = agreedChoice({ ...given, score: scoreByKey(given) })
  const option = answer.options?.find(({ id }) => id === chosen)
  const agreed = key.find(({ optionId }) => optionId === chosen)
  if (!option || !agreed) return []
  return [
    {
      question: answer.title,
      values: answer.valueCodes as CareValue[],
      choice: option.text,
      easyChoice: answer.easyRead.options?.[option.id]?.text ?? "",
      why: agreed.why,
      points: agreed.points,
    },
  ]
}

/** What somebody was told, and when, for the copy of their data; null before it is sent. */
export function ownFeedback(tx: Tx, { applicationId }: ApplicantActor) {
  return ownFeedbackOf(tx, applicationId)
}

/** The applicant's own feedback, once somebody has sent it, with other open jobs nearby. */
export function readOwnFeedback(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, async (tx) => {
    const { applicationId } = ctx.actor
    const own = mayReadFeedback(ctx.actor, { id: applicationId })
      ? await ownFeedbackOf(tx, applicationId)
      : null
    if (!own) return null
    const [application] = await tx
      .select({ vacancyId: applications.vacancyId })
      .from(applications)
      .where(eq(applications.id, applicationId))
    const { vacancyId = "" } = application ?? {}
    return { ...own, doors: await openDoorsNear(tx, { vacancyId, now: ctx.now() }) }
  })
}
