import {
  cancelInvitations,
  createInvitation,
  findOrCreatePerson,
  providerInLetters,
} from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { type InviteRaterRefusal, type TakeBackRefusal, wordGaps } from "#app/domain/scenarios/bank-rules.ts"
import { isKnownPerson, lockQuestion, ratersOf, versionsOf } from "#app/domain/scenarios/bank-store.server.ts"
import { mayKeepQuestions } from "#app/domain/scenarios/policy.ts"
import { deleteRater, insertRater, type RaterRow, raterOf } from "#app/domain/scenarios/rater-store.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { whyFilesOf } from "#app/domain/scenarios/why-store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { forget } from "#app/platform/sealed-file.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Staff = Ctx<StaffActor>

/** What whoever invites is told; the key is told to nobody but the person invited. */
export type RaterInvitation = {
  readonly name: string
  /** The whole address with its key, to hand over on paper; null where it went by e-mail. Kept nowhere. */
  readonly url: string | null
  readonly help: { readonly person: string; readonly phone: string }
}

type Invite = {
  readonly questionId: string
  readonly name: string
  /** Somebody the provider knows from a panel; without it somebody by name and address. */
  readonly personId?: string | undefined
  readonly email?: string | undefined
}

/** Asks somebody who draws on support how good each option is. */
export function inviteRater(ctx: Staff, { questionId, name, personId, email }: Invite) {
  return inTransaction<RaterInvitation, InviteRaterRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const question = mayKeepQuestions(ctx.actor) ? await lockQuestion(tx, providerId, questionId) : undefined
    const [version] = question ? await versionsOf(tx, questionId) : []
    if (!version) return err({ kind: "not-found" })
    if (version.liveAt || !isKeyScored(version.kind)) return err({ kind: "nothing-to-rate" })
    if (wordGaps(version).length > 0) return err({ kind: "not-ready-to-rate" })
    if (personId && !(await isKnownPerson(tx, personId))) return err({ kind: "unknown-person" })
    const who = personId ?? (await findOrCreatePerson(tx, { name, email: email ?? null }))
    const raters = await ratersOf(tx, version.id)
    const sameName = (called: string) => called.localeCompare(name, "en", { sensitivity: "base" }) === 0
    const twice = raters.some((one) => one.personId === who || (!personId && !email && sameName(one.called)))
    if (twice) return err({ kind: "already-asked" })
    const raterId = await insertRater(tx, {
      providerId,
      questionVersionId: version.id,
      personId: who,
      called: name,
    })
    const occasion = await record(tx, ctx, { event: "rater.invited", providerId, subjectId: raterId })
    const invited = { personId: who, called: name, versionId: version.id }
    return ok(await handOver(tx, ctx, { ...invited, email: email ?? null, title: version.title, occasion }))
  })
}

type Handed = {
  readonly personId: string
  readonly called: string
  readonly versionId: string
  readonly email: string | null
  readonly title: string
  /** The event that this invitation is part of: one letter for it. */
  readonly occasion: string
}

async function handOver(tx: Tx, ctx: Staff, handed: Handed): Promise<RaterInvitation> {
  const { providerId } = ctx.actor
  const { personId, called, versionId, email, title, occasion } = handed
  const invitation = invitationTo(versionId, personId, providerId)
  await cancelInvitations(tx, ctx, invitation)
  const { url } = await createInvitation(tx, ctx, invitation)
  const from = await providerInLetters(tx, providerId)
  const help = { person: from.contactName, phone: from.contactPhone }
  if (email === null) return { name: called, url, help }
  await queueMessage(tx, ctx, {
    providerId,
    to: { email },
    template: "rating-invitation",
    data: { ...from, name: called, question: title, url },
    dedupeKey: `rating-invitation:${occasion}`,
  })
  return { name: called, url: null, help }
}

function invitationTo(versionId: string, personId: string, providerId: string) {
  return { personId, providerId, purpose: "panel-invitation", returnTo: `/panel/rate/${versionId}` } as const
}

type Which = { readonly questionId: string; readonly raterId: string }

async function findRater(tx: Tx, ctx: Staff, { questionId, raterId }: Which) {
  const { providerId } = ctx.actor
  const question = mayKeepQuestions(ctx.actor) ? await lockQuestion(tx, providerId, questionId) : undefined
  const [version] = question ? await versionsOf(tx, questionId) : []
  const rater: RaterRow | undefined = version && (await raterOf(tx, version.id, raterId))
  return version && rater ? { version, rater } : undefined
}

/** A new card for somebody whose link was used or lost; the old ones stop working. */
export function inviteRaterAgain(ctx: Staff, which: Which) {
  return inTransaction<RaterInvitation, TakeBackRefusal>(ctx, async (tx) => {
    const found = await findRater(tx, ctx, which)
    if (!found) return err({ kind: "not-found" })
    const { version, rater } = found
    if (rater.doneAt) return err({ kind: "done-already" })
    const { providerId } = ctx.actor
    const occasion = await record(tx, ctx, { event: "rater.invited-again", providerId, subjectId: rater.id })
    const { personId, called } = rater
    const handed = { personId, called, versionId: version.id, title: version.title, occasion }
    return ok(await handOver(tx, ctx, { ...handed, email: null }))
  })
}

/** Takes back what somebody was asked and has not finished; what they had rated and said so far goes with it. */
export async function takeBackRater(ctx: Staff, which: Which): Promise<Result<null, TakeBackRefusal>> {
  const taken = await inTransaction<{ files: readonly string[] }, TakeBackRefusal>(ctx, async (tx) => {
    const found = await findRater(tx, ctx, which)
    if (!found) return err({ kind: "not-found" })
    const { version, rater } = found
    if (rater.doneAt) return err({ kind: "done-already" })
    const { providerId } = ctx.actor
    await cancelInvitations(tx, ctx, invitationTo(version.id, rater.personId, providerId))
    const files = await whyFilesOf(tx, rater.id)
    await deleteRater(tx, rater.id)
    await record(tx, ctx, { event: "rater.taken-back", providerId, subjectId: rater.id })
    return ok({ files })
  })
  if (!taken.ok) return taken
  for (const file of taken.value.files) await forget(file)
  return ok(null)
}
