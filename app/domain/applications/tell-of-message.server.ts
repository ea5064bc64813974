import { eq } from "drizzle-orm"
import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { arrangedApplication } from "#app/domain/applications/correspondence-store.server.ts"
import type { NotFound } from "#app/domain/applications/rules.ts"
import { whereToWrite } from "#app/domain/applications/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { newId } from "#app/platform/ids.server.ts"
import { inTransaction } from "#db/ctx.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/**
 * Tells an applicant with e-mail that a message waits, without its words. Whoever wrote it may not know who
 * they are, so this is done for them.
 */
export function tellOfMessage(ctx: Ctx<SystemActor>, { applicationId }: { applicationId: string }) {
  return inTransaction<{ written: boolean }, NotFound>(ctx, async (tx) => {
    // No event: that the message was written is recorded already, and the letter records itself.
    const { providerId } = ctx.actor
    const application = providerId ? await arrangedApplication(tx, { applicationId, providerId }) : undefined
    if (!application) return err({ kind: "not-found" })
    const to = await whereToWrite(tx, applicationId)
    if (!to) return ok({ written: false })
    const [job] = await tx
      .select({ title: vacancies.title })
      .from(vacancies)
      .where(eq(vacancies.id, application.vacancyId))
    const written = await queueMessage(tx, ctx, {
      providerId: application.providerId,
      to,
      template: "message-waiting",
      data: {
        ...(await providerInLetters(tx, application.providerId)),
        job: job?.title ?? "",
        url: `${env().APP_URL}/apply/${application.reference}/messages`,
      },
      // One event, one letter; the job's request is its event.
      dedupeKey: `message-waiting|${ctx.requestId ?? newId()}|${applicationId}`,
      applicationId,
    })
    return ok({ written })
  })
}
