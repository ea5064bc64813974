import { and, eq } from "drizzle-orm"
import {
  joinedMembersOf,
  meetingQuestionsOf,
  namesHeldBack,
  planOf,
  questionsToAsk,
  rolesOf,
} from "#app/domain/panels/meeting-store.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { namesIn } from "#app/domain/panels/unnamed.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Pace } from "#app/kernel/meeting-pace.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { vacancies } from "#db/schema/vacancies.ts"

export type MeetingPlan = NonNullable<Awaited<ReturnType<typeof readMeetingPlan>>>

/** How a vacancy's panel meets people, for whoever arranges it. Null for everybody else. */
export function readMeetingPlan(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    if (!mayArrangePanel(ctx.actor)) return null
    const [vacancy] = await tx
      .select({ id: vacancies.id, slug: vacancies.slug, title: vacancies.title, status: vacancies.status })
      .from(vacancies)
      .where(and(eq(vacancies.providerId, ctx.actor.providerId), eq(vacancies.slug, slug)))
    if (!vacancy) return null
    const plan = await planOf(tx, vacancy.id)
    return {
      vacancy,
      plan: plan ? { words: plan.words, sentAt: plan.sentAt, version: plan.version } : null,
      /** Names in its words that are left out when it is sent. */
      leftOut: plan && !plan.sentAt ? namesIn(plan.words, await namesHeldBack(tx, vacancy.id)) : [],
      questions: await meetingQuestionsOf(tx, vacancy.id),
      members: await joinedMembersOf(tx, vacancy.id),
      roles: await rolesOf(tx, vacancy.id),
    }
  })
}

/** Questions that can be asked when people meet; those written for it stand first. */
export function readQuestionsToAsk(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => (mayArrangePanel(ctx.actor) ? questionsToAsk(tx) : []))
}

/** Days, parts of the day and breaks of those who sit on a vacancy's panel. Empty for who does not arrange it. */
export function readPaces(ctx: Ctx<StaffActor>, vacancyId: string) {
  return reading(ctx, (tx) => pacesOf(tx, ctx.actor, vacancyId))
}

/** The same within a transaction, for whoever offers times. */
export async function pacesOf(tx: Tx, actor: StaffActor, vacancyId: string): Promise<readonly Pace[]> {
  if (!mayArrangePanel(actor)) return []
  return (await joinedMembersOf(tx, vacancyId)).map(({ pace }) => pace)
}
