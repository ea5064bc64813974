import { and, eq, isNotNull } from "drizzle-orm"
import { record } from "#app/domain/audit/index.server.ts"
import {
  findMeetingSeat,
  peopleToMeet,
  saveHeld,
  whatIsKnownOf,
} from "#app/domain/panels/meeting-day-store.server.ts"
import { decideHeld, type HeldRefusal } from "#app/domain/panels/meeting-rules.ts"
import { rolesOf } from "#app/domain/panels/meeting-store.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"
import { meetingPlans } from "#db/schema/meetings.ts"

type Said = { readonly slug: string; readonly applicationId: string; readonly came: boolean }

/**
 * Whoever welcomes says whether somebody came. Who did not come is not scored; so where that is wrong, any member says
 * that they did come.
 */
export function sayWhetherTheyCame(ctx: Ctx<PersonActor>, { slug, applicationId, came }: Said) {
  return inTransaction<null, HeldRefusal>(ctx, async (tx) => {
    const found = await findMeetingSeat(tx, ctx.actor.personId, slug)
    if (!found) return err({ kind: "not-found" })
    const { id: seatId, vacancyId, providerId } = found.seat
    const person = (await peopleToMeet(tx, vacancyId)).find((one) => one.applicationId === applicationId)
    const welcomes = (await rolesOf(tx, vacancyId)).some(
      ({ memberId, role }) => memberId === seatId && role === "welcome",
    )
    const corrects = found.own && came && person?.came === false
    if (!person || !(welcomes || corrects)) return err({ kind: "not-found" })
    const known = await whatIsKnownOf(tx, applicationId, ctx.actor.personId)
    const decision = decideHeld({ ...person, ...known, came }, ctx.now())
    if (!decision.ok) return decision
    await keep(tx, ctx, { applicationId, providerId, vacancyId, came })
    return ok(null)
  })
}

/** The same, said by a colleague who arranges the panel. */
export function noteWhetherTheyCame(ctx: Ctx<StaffActor>, { applicationId, came }: Omit<Said, "slug">) {
  return inTransaction<null, HeldRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const [application] =
      mayArrangePanel(ctx.actor) && isId(applicationId)
        ? await tx
            .select({ vacancyId: applications.vacancyId, status: applications.status })
            .from(applications)
            .innerJoin(
              meetingPlans,
              and(eq(meetingPlans.vacancyId, applications.vacancyId), isNotNull(meetingPlans.sentAt)),
            )
            .where(and(eq(applications.providerId, providerId), eq(applications.id, applicationId)))
        : []
    if (!application) return err({ kind: "not-found" })
    const { vacancyId, status } = application
    const known = await whatIsKnownOf(tx, applicationId, ctx.actor.personId)
    const decision = decideHeld({ status, startsAt: null, ...known, came }, ctx.now())
    if (!decision.ok) return decision
    await keep(tx, ctx, { applicationId, providerId, vacancyId, came })
    return ok(null)
  })
}

type Held = Omit<Said, "slug"> & { readonly providerId: string; readonly vacancyId: string }

async function keep(tx: Tx, ctx: Ctx<PersonActor | StaffActor>, held: Held): Promise<void> {
  await saveHeld(tx, { ...held, saidBy: ctx.actor.personId, saidAt: ctx.now() })
  await record(tx, ctx, {
    event: held.came ? "meeting.held" : "meeting.missed",
    providerId: held.providerId,
    subjectId: held.applicationId,
  })
}
