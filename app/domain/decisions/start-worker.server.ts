import { createInvitation, findOrCreatePerson, providerInLetters } from "#app/domain/accounts/index.server.ts"
import { contactOf } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { checksMissing, mayStart } from "#app/domain/decisions/checks.ts"
import { certificateFor, checksOf, supervisedStartOf } from "#app/domain/decisions/checks-store.server.ts"
import { moveDecided } from "#app/domain/decisions/move.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import type { StartRefusal } from "#app/domain/decisions/rules.ts"
import {
  applicationToDecide,
  insertEmployment,
  lockApplications,
  lockOffer,
  moveOffer,
} from "#app/domain/decisions/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { HandedInvitation } from "#app/domain/panels/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Started = { readonly employmentId: string; readonly invitation: HandedInvitation }

/**
 * Makes somebody who accepted the offer a worker, from today: once all that is checked before a start is in place,
 * or all but the certificate and somebody supervises them. The database holds the same (`starts_when_ready`).
 */
export function startWorker(ctx: Ctx<StaffActor>, { applicationId }: { applicationId: string }) {
  return inTransaction<Started, StartRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const application = mayDecide(ctx.actor)
      ? await applicationToDecide(tx, providerId, applicationId)
      : undefined
    const [locked] = application ? await lockApplications(tx, application.vacancyId, [applicationId]) : []
    if (!application || !locked) return err({ kind: "not-found" })
    if (locked.status !== "accepted") return err({ kind: "offer-not-accepted" })
    const contact = await contactOf(tx, applicationId)
    if (!contact) return err({ kind: "identity-not-shown" })

    const owner = { applicationId, providerId }
    const today = londonDay(ctx.now())
    const { level } = await certificateFor(tx, application.roleCode, today)
    const missing = checksMissing(await checksOf(tx, owner), level, today)
    const supervised = await supervisedStartOf(tx, owner)
    if (!mayStart(missing, supervised?.endedAt === null)) return err({ kind: "not-ready", missing })

    const personId = await findOrCreatePerson(tx, { name: contact.name, email: contact.email })
    const employmentId = await insertEmployment(tx, {
      providerId,
      personId,
      applicationId,
      roleCode: application.roleCode,
      serviceId: application.serviceId,
      startedOn: today,
    })
    if (!employmentId) return err({ kind: "offer-not-accepted" })
    const offer = await lockOffer(tx, applicationId)
    if (offer) await moveOffer(tx, offer.id, { status: "started" })
    await moveDecided(tx, applicationId, "start")
    await record(tx, ctx, { event: "worker.started", providerId, subjectId: employmentId })
    const { url } = await createInvitation(tx, ctx, {
      personId,
      providerId,
      purpose: "worker-invitation",
      returnTo: "/passport",
    })
    const from = await providerInLetters(tx, providerId)
    if (contact.email) {
      await queueMessage(tx, ctx, {
        providerId,
        to: { email: contact.email },
        template: "worker-invitation",
        data: { ...from, name: contact.name, url },
        dedupeKey: `worker-invitation:${employmentId}`,
      })
    }
    const help = { person: from.contactName, phone: from.contactPhone }
    const { name, email } = contact
    const handed = email === null ? { sentBy: null, url } : { sentBy: "email" as const, url: null }
    return ok({ employmentId, invitation: { name, ...handed, card: null, help } })
  })
}
