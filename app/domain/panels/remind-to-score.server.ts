import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage, queueText, writeLetter, writeText } from "#app/domain/messages/index.server.ts"
import { decideReminder, type RemindToScoreRefusal } from "#app/domain/panels/how-far-rules.ts"
import {
  oneReminderAtATime,
  saveReminder,
  scoringNow,
  vacancyBySlug,
} from "#app/domain/panels/how-far-store.server.ts"
import { membersScoring } from "#app/domain/panels/members-scoring.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { lockVacancy, type VacancyRow } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }
type Decided = Result<{ readonly left: number }, Exclude<RemindToScoreRefusal, NotFound>>
type Seat = { readonly slug: string; readonly memberId: string }

/** Who would be written to, what the letter is told, and whether it may go. */
async function prepared(tx: Tx, ctx: Ctx<StaffActor>, vacancy: VacancyRow, memberId: string) {
  const { takesScores, askerSits } = await scoringNow(tx, vacancy.id)
  const member = (await membersScoring(tx, vacancy)).find((one) => one.memberId === memberId)
  if (!member) return null
  const data = {
    ...(await providerInLetters(tx, ctx.actor.providerId)),
    name: member.name,
    job: vacancy.title,
    url: `${env().APP_URL}/panel/${vacancy.slug}`,
  }
  const decided: Decided = !takesScores
    ? err({ kind: "scoring-not-open" })
    : askerSits
      ? err({ kind: "sits-on-panel" })
      : decideReminder(member.scoring, ctx.now())
  return { member, data, decided }
}

/** The letter or text to a member as it would go now, or why none does. Nothing is sent. Null for a stranger. */
export function readReminder(ctx: Ctx<StaffActor>, { slug, memberId }: Seat) {
  return reading(ctx, async (tx) => {
    const vacancy = mayArrangePanel(ctx.actor)
      ? await vacancyBySlug(tx, ctx.actor.providerId, slug)
      : undefined
    const found = vacancy && (await prepared(tx, ctx, vacancy, memberId))
    if (!vacancy || !found) return null
    const { member, data, decided } = found
    const { reach, language } = member
    const written = decided.ok && reach ? { ...data, left: decided.value.left } : null
    return {
      vacancy: { slug: vacancy.slug, title: vacancy.title },
      member: { id: member.memberId, name: member.name },
      channel: reach?.channel ?? null,
      letter: !written
        ? null
        : reach?.channel === "text"
          ? writeText("scores-wait", written, language)
          : writeLetter("scores-wait", written, language),
      refusal: decided.ok ? null : decided.error,
    }
  })
}

/**
 * Writes to a member that answers wait for them, in the form they like to read: only to who is behind the pace they
 * chose themself, and once in three days, whatever panels of this provider they sit on.
 */
export function remindToScore(ctx: Ctx<StaffActor>, { slug, memberId }: Seat) {
  return inTransaction<null, RemindToScoreRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    await oneReminderAtATime(tx, providerId)
    const found = vacancy && (await prepared(tx, ctx, vacancy, memberId))
    if (!vacancy || !found) return err({ kind: "not-found" })
    const { member, data, decided } = found
    if (!decided.ok) return decided
    const { reach, language } = member
    if (!reach) return err({ kind: "no-address" })
    const { left } = decided.value
    const reminderId = await saveReminder(tx, {
      providerId,
      vacancyId: vacancy.id,
      panelMemberId: memberId,
      sentBy: personId,
      sentAt: ctx.now(),
    })
    const message = {
      providerId,
      template: "scores-wait",
      data: { ...data, left },
      dedupeKey: `scores-wait|${reminderId}`,
    } as const
    await (reach.channel === "email"
      ? queueMessage(tx, ctx, { ...message, to: { email: reach.email, language } })
      : queueText(tx, ctx, { ...message, to: { phone: reach.phone, language } }))
    await record(tx, ctx, {
      event: "panel-member.reminded-to-score",
      providerId,
      subjectId: memberId,
      detail: { by: reach.channel, left },
    })
    return ok(null)
  })
}
