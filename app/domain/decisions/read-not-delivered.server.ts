import { and, eq, inArray } from "drizzle-orm"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { countNotDelivered, notDelivered } from "#app/domain/messages/index.server.ts"
import { maySeeToMessages } from "#app/domain/messages/policy.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { applicantContacts, applications } from "#db/schema/applications.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** The oldest are seen to first; the rest comes after them. */
const mostOnPage = 100

export type MessageNotDelivered = Awaited<ReturnType<typeof readNotDelivered>>[number]

/**
 * Messages that did not arrive and whose reader nobody has told yet, oldest first; each with the application it is
 * about, named as the asker may know it. None for who does not see to them.
 */
export function readNotDelivered(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    if (!maySeeToMessages(ctx.actor)) return []
    const messages = await notDelivered(tx, mostOnPage)
    const about = await applicationsOf(tx, ctx.actor.providerId, messages)
    return messages.map(({ applicationId, ...message }) => ({
      ...message,
      application: (applicationId && about.get(applicationId)) || null,
    }))
  })
}

/** How many messages did not arrive, about one application where it is named; 0 for who does not see to them. */
export function countMessagesNotDelivered(
  ctx: Ctx<StaffActor>,
  applicationId: string | null = null,
): Promise<number> {
  if (!maySeeToMessages(ctx.actor)) return Promise.resolve(0)
  return reading(ctx, (tx) => countNotDelivered(tx, applicationId))
}

async function applicationsOf(
  tx: Tx,
  providerId: string,
  messages: readonly { readonly applicationId: string | null }[],
) {
  const ids = [...new Set(messages.flatMap(({ applicationId }) => applicationId ?? []))]
  if (ids.length === 0) return new Map<string, { id: string; name: string; vacancyTitle: string }>()
  const rows = await tx
    .select({ id: applications.id, known: applicantContacts.name, vacancyTitle: vacancies.title })
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .leftJoin(applicantContacts, eq(applicantContacts.applicationId, applications.id))
    .where(and(eq(applications.providerId, providerId), inArray(applications.id, ids)))
  return new Map(
    rows.map(({ id, known, vacancyTitle }) => [id, { id, name: known ?? anonymousName(id), vacancyTitle }]),
  )
}
