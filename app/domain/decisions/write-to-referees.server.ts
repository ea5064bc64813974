import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { contactOf, whereToWrite } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { referenceUrl } from "#app/domain/decisions/reference-link.server.ts"
import { mayAskReferees, remindersDue, standingOfReference } from "#app/domain/decisions/references.ts"
import {
  applicationsAwaiting,
  lockRequest,
  type RequestOnFile,
  requestsOf,
  saveReminders,
  saveWritten,
} from "#app/domain/decisions/references-store.server.ts"
import { applicationToDecide } from "#app/domain/decisions/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

/** Writes to those who were named and have not been written to. However often it is asked, once each. */
export function writeToReferees(
  ctx: Ctx<SystemActor>,
  { applicationId }: { readonly applicationId: string },
) {
  return inTransaction<{ written: number }, never>(ctx, async (tx) => {
    // No event: that they are asked is recorded already, and each letter records itself.
    let written = 0
    const found = await askedAbout(tx, ctx, applicationId)
    if (!found) return ok({ written })
    for (const { id } of await requestsOf(tx, found.owner)) {
      const request = await lockRequest(tx, found.owner, id)
      if (!request || request.writtenAt || standingOfReference(request, ctx.now()) !== "waiting") continue
      if (!request.referee?.email) continue
      await write(tx, ctx, { found, request, occasion: "asked" })
      await saveWritten(tx, id)
      written += 1
    }
    return ok({ written })
  })
}

/** Reminds those who have not answered, after one week and after two, each time once. */
export function remindReferees(ctx: Ctx<SystemActor>) {
  return inTransaction<{ reminded: number }, never>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    let reminded = 0
    if (!providerId) return ok({ reminded })
    for (const applicationId of await applicationsAwaiting(tx, providerId, ctx.now())) {
      const found = await askedAbout(tx, ctx, applicationId)
      if (!found) continue
      for (const { id } of await requestsOf(tx, found.owner)) {
        const request = await lockRequest(tx, found.owner, id)
        if (!request?.writtenAt || standingOfReference(request, ctx.now()) !== "waiting") continue
        const due = remindersDue(request.askedAt, ctx.now())
        if (due <= request.reminders || !request.referee?.email) continue
        await write(tx, ctx, { found, request, occasion: due })
        await saveReminders(tx, id, due)
        await record(tx, ctx, { event: "reference.reminded-of", providerId, subjectId: applicationId })
        reminded += 1
      }
    }
    return ok({ reminded })
  })
}

async function askedAbout(tx: Tx, ctx: Ctx<SystemActor>, applicationId: string) {
  const { providerId } = ctx.actor
  const application = providerId ? await applicationToDecide(tx, providerId, applicationId) : undefined
  const contact = application && (await contactOf(tx, applicationId))
  if (!providerId || !application || !contact || !mayAskReferees(application.status)) return undefined
  const spoken = (await whereToWrite(tx, applicationId))?.language
  return {
    owner: { applicationId, providerId },
    job: application.vacancyTitle,
    name: contact.name,
    // A referee reads Welsh or English; the page behind the link has Easy Read as well.
    language: spoken === "cy" ? ("cy" as const) : ("en" as const),
  }
}

type Letter = {
  readonly found: NonNullable<Awaited<ReturnType<typeof askedAbout>>>
  readonly request: RequestOnFile
  /** The first letter, or which reminder. */
  readonly occasion: "asked" | number
}

async function write(tx: Tx, ctx: Ctx<SystemActor>, { found, request, occasion }: Letter) {
  const { owner, job, name, language } = found
  const { id, referee, expiresAt } = request
  await queueMessage(tx, ctx, {
    providerId: owner.providerId,
    applicationId: owner.applicationId,
    toOthers: true,
    to: { email: referee?.email ?? "", language },
    template: occasion === "asked" ? "reference-asked" : "reference-reminder",
    data: {
      ...(await providerInLetters(tx, owner.providerId)),
      referee: referee?.name ?? "",
      name,
      job,
      until: dayInWords(expiresAt, language),
      url: referenceUrl(id),
    },
    dedupeKey: `reference|${id}|${occasion}`,
  })
}
