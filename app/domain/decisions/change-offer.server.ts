import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { contactOf, dataKeyOf, whereToWrite } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { checksMissing } from "#app/domain/decisions/checks.ts"
import { certificateFor, checksOf } from "#app/domain/decisions/checks-store.server.ts"
import { moveDecided } from "#app/domain/decisions/move.server.ts"
import { insertOfferChange, isExplained } from "#app/domain/decisions/offer-changes-store.server.ts"
import {
  type ChangeOfferRefusal,
  decideConfirming,
  decideEnding,
  decidePutOff,
  type Ending,
} from "#app/domain/decisions/offer-moves.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import type { Explanation } from "#app/domain/decisions/rules.ts"
import {
  applicationToDecide,
  insertExplanation,
  lockApplications,
  lockOffer,
  moveOffer,
  panelsWordOn,
  waitForTheSay,
} from "#app/domain/decisions/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Refusal = { readonly kind: "not-found" } | ChangeOfferRefusal

/** An offer to somebody the asker has looked at, locked with its application; undefined for anybody else. */
async function lockOffered(tx: Tx, ctx: Ctx<StaffActor>, applicationId: string) {
  const { providerId, personId: changedBy } = ctx.actor
  const application = mayDecide(ctx.actor)
    ? await applicationToDecide(tx, providerId, applicationId)
    : undefined
  const [locked] = application ? await lockApplications(tx, application.vacancyId, [applicationId]) : []
  const offer = locked ? await lockOffer(tx, applicationId) : undefined
  const contact = offer ? await contactOf(tx, applicationId) : undefined
  const dataKey = contact ? await dataKeyOf(tx, applicationId) : undefined
  if (!application || !offer || !dataKey) return undefined
  const owner = { applicationId, providerId }
  return { application, offer, dataKey, owner, by: { ...owner, changedBy }, today: londonDay(ctx.now()) }
}

type Found = NonNullable<Awaited<ReturnType<typeof lockOffered>>>
type News = "offer-taken-back" | "offer-confirmed" | "start-put-off"

/** Writes to an applicant with e-mail that there is news of their offer. Why does not travel: it is on their page. */
async function tellApplicant(
  tx: Tx,
  ctx: Ctx,
  { application, owner }: Found,
  news: { readonly template: News; readonly changeId: string; readonly startOn: string },
): Promise<void> {
  const to = await whereToWrite(tx, owner.applicationId)
  if (!to) return
  await queueMessage(tx, ctx, {
    ...owner,
    to,
    template: news.template,
    data: {
      ...(await providerInLetters(tx, owner.providerId)),
      job: application.vacancyTitle,
      startOn: dayInWords(new Date(`${news.startOn}T12:00:00Z`), to.language),
      url: `${env().APP_URL}/apply/${application.reference}`,
    },
    dedupeKey: `${news.template}|${news.changeId}`,
  })
}

type OfferToEnd = Ending & {
  readonly applicationId: string
  /** Why, as the panel reads it, where it agreed its order. */
  readonly explanation?: Explanation
}

const ended = { "take-back": "offer.taken-back", "not-meet": "offer.conditions-not-met" } as const

/**
 * Takes an offer back, or says that a condition of it is not met, with the reason as the applicant reads it. Not after
 * a start. The panel is told why an offer is taken back; what a check found it never is.
 */
export function endOffer(ctx: Ctx<StaffActor>, { applicationId, ...end }: OfferToEnd) {
  return inTransaction<null, Refusal>(ctx, async (tx) => {
    const found = await lockOffered(tx, ctx, applicationId)
    if (!found) return err({ kind: "not-found" })
    const { application, offer, dataKey, by } = found
    const { providerId, vacancyId } = application
    await waitForTheSay(tx, vacancyId)
    const word = await panelsWordOn(tx, applicationId, "not-appoint")
    const owesPanel = word?.ordered === true && !(await isExplained(tx, applicationId))
    const explanation = end.explanation ?? { reason: "", easyReason: "" }
    const decision = decideEnding(end, { status: offer.status, owesPanel, explanation })
    if (!decision.ok) return decision
    const { to, tellsPanel } = decision.value
    if (tellsPanel) {
      const about = { providerId, vacancyId, applicationId, choiceId: applicationId }
      const said = { ...about, ...explanation, givenBy: by.changedBy, givenAt: ctx.now() }
      const subjectId = await insertExplanation(tx, said)
      await record(tx, ctx, { event: "panel.explained-to", providerId, subjectId })
    }
    const words = {
      reason: end.reason.trim(),
      said: end.said?.trim() || null,
      condition: end.event === "not-meet" ? end.condition : null,
    }
    const change = { ...by, kind: end.event, words, startOn: null }
    const changeId = await insertOfferChange(tx, dataKey, change)
    await moveOffer(tx, offer.id, { status: to })
    await moveDecided(tx, applicationId, "end-offer")
    await record(tx, ctx, { event: ended[end.event], providerId, subjectId: applicationId })
    await tellApplicant(tx, ctx, found, {
      template: "offer-taken-back",
      changeId,
      startOn: offer.startOn,
    })
    return ok(null)
  })
}

type NewFirstDay = {
  readonly applicationId: string
  /** `YYYY-MM-DD` */
  readonly startOn: string
  readonly reason: string
}

/** Moves the first day of somebody who has an offer, with the reason; they are told. */
export function putOffStart(ctx: Ctx<StaffActor>, { applicationId, startOn, reason }: NewFirstDay) {
  return inTransaction<null, Refusal>(ctx, async (tx) => {
    const found = await lockOffered(tx, ctx, applicationId)
    if (!found) return err({ kind: "not-found" })
    const { offer, dataKey, by, today, owner } = found
    const decision = decidePutOff(
      { reason, startOn },
      { status: offer.status, startOn: offer.startOn, today },
    )
    if (!decision.ok) return decision
    const words = { reason: reason.trim(), said: null, condition: null }
    const changeId = await insertOfferChange(tx, dataKey, { ...by, kind: "put-off", words, startOn })
    await moveOffer(tx, offer.id, { startOn })
    await record(tx, ctx, {
      event: "offer.start-put-off",
      providerId: owner.providerId,
      subjectId: applicationId,
      detail: { from: offer.startOn, to: startOn },
    })
    await tellApplicant(tx, ctx, found, { template: "start-put-off", changeId, startOn })
    return ok(null)
  })
}

/** Confirms that an offer has no conditions any more, once everything that is checked is in place. */
export function confirmOffer(ctx: Ctx<StaffActor>, { applicationId }: { readonly applicationId: string }) {
  return inTransaction<null, Refusal>(ctx, async (tx) => {
    const found = await lockOffered(tx, ctx, applicationId)
    if (!found) return err({ kind: "not-found" })
    const { application, offer, dataKey, by, today, owner } = found
    const { level } = await certificateFor(tx, application.roleCode, today)
    const decision = decideConfirming(offer.status, checksMissing(await checksOf(tx, owner), level, today))
    if (!decision.ok) return decision
    const change = { ...by, kind: "confirm" as const, words: null, startOn: null }
    const changeId = await insertOfferChange(tx, dataKey, change)
    await moveOffer(tx, offer.id, { status: decision.value })
    await record(tx, ctx, {
      event: "offer.confirmed",
      providerId: owner.providerId,
      subjectId: applicationId,
    })
    await tellApplicant(tx, ctx, found, {
      template: "offer-confirmed",
      changeId,
      startOn: offer.startOn,
    })
    return ok(null)
  })
}
