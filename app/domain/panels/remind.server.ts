import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm"
import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import type { RemindRefusal } from "#app/domain/panels/rules.ts"
import { proposalOf } from "#app/domain/panels/say-store.server.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Language } from "#app/kernel/language.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { panelMembers, takingPart } from "#db/schema/panels.ts"

/** Writes to a member whose word on the say is waited for; once a day. */
export function remindOfSay(ctx: Ctx<StaffActor>, { slug, memberId }: { slug: string; memberId: string }) {
  return inTransaction<null, RemindRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    const proposal = vacancy && (await proposalOf(tx, vacancy))
    const member = proposal?.members.find(({ id }) => id === memberId)
    if (!vacancy || !proposal || !member) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "say-is-sealed" })
    if (member.agrees || !member.joined || !proposal.agreed) return err({ kind: "nothing-to-remind-of" })
    const [to] = await reachable(tx, vacancy.id, [memberId])
    if (!to) return err({ kind: "no-address" })
    await queueMessage(tx, ctx, {
      providerId,
      to: { email: to.email, language: to.language },
      template: "say-waits",
      data: {
        ...(await providerInLetters(tx, providerId)),
        name: to.name,
        job: vacancy.title,
        url: `${env().APP_URL}/panel/${vacancy.slug}/say`,
      },
      dedupeKey: `say-waits|${memberId}|${londonDay(ctx.now())}`,
    })
    await record(tx, ctx, { event: "panel-member.reminded-of-say", providerId, subjectId: memberId })
    return ok(null)
  })
}

type Reachable = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** Members who can be written to, each in the language they like. */
export async function reachable(
  tx: Tx,
  vacancyId: string,
  memberIds?: readonly string[],
): Promise<Reachable[]> {
  const rows = await tx
    .select({
      id: panelMembers.id,
      name: panelMembers.called,
      email: panelMembers.invitedEmail,
      easyRead: takingPart.easyRead,
    })
    .from(panelMembers)
    .leftJoin(takingPart, eq(takingPart.personId, panelMembers.personId))
    .where(
      and(
        eq(panelMembers.vacancyId, vacancyId),
        isNotNull(panelMembers.joinedAt),
        isNull(panelMembers.leftAt),
        memberIds && inArray(panelMembers.id, [...memberIds]),
      ),
    )
  return rows.flatMap(({ id, name, email, easyRead }) =>
    email ? [{ id, name, email, language: easyRead ? ("easy-read" as const) : ("en" as const) }] : [],
  )
}
