import { record } from "#app/domain/audit/index.server.ts"
import {
  decideSavingPlan,
  decideSendingPlan,
  type NotFound,
  proposedRoles,
  type RoleOf,
  type SavePlanRefusal,
  type SendPlanRefusal,
} from "#app/domain/panels/meeting-rules.ts"
import {
  countMayBeAsked,
  joinedMembersOf,
  markPlanSent,
  meetingQuestionsOf,
  namesHeldBack,
  planOf,
  replaceMeetingQuestions,
  replaceRoles,
  rolesOf,
  upsertPlan,
} from "#app/domain/panels/meeting-store.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { namesIn, withoutNames } from "#app/domain/panels/unnamed.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

async function vacancyToArrange(tx: Tx, ctx: Ctx<StaffActor>, slug: string) {
  return mayArrangePanel(ctx.actor) ? lockVacancy(tx, ctx.actor.providerId, slug) : undefined
}

type Plan = {
  readonly slug: string
  readonly words: string
  readonly versionIds: readonly string[]
  /** Whoever saves it was told whom it names, and keeps the words: they are left out when it is sent. */
  readonly named?: boolean
}

/** Keeps what happens when the panel meets people, and what everybody is asked. Free until it is sent. */
export function saveMeetingPlan(ctx: Ctx<StaffActor>, { slug, words, versionIds, named = false }: Plan) {
  return inTransaction<null, SavePlanRefusal>(ctx, async (tx) => {
    const vacancy = await vacancyToArrange(tx, ctx, slug)
    if (!vacancy) return err({ kind: "not-found" })
    const of = { providerId: ctx.actor.providerId, vacancyId: vacancy.id }
    const ids = [...new Set(versionIds)]
    const decision = decideSavingPlan(await planOf(tx, vacancy.id), {
      chosen: ids.length,
      known: await countMayBeAsked(tx, ids),
      names: named ? [] : namesIn(words, await namesHeldBack(tx, vacancy.id)),
    })
    if (!decision.ok) return decision
    await upsertPlan(tx, { ...of, words, savedAt: ctx.now() })
    await replaceMeetingQuestions(tx, of, ids)
    await record(tx, ctx, {
      event: "meeting-plan.saved",
      providerId: of.providerId,
      subjectId: vacancy.id,
      detail: { questions: ids.length },
    })
    return ok(null)
  })
}

/**
 * Sends the plan to everybody on the shortlist, now and later, without the names of those who are shown by none.
 * From then on it stays.
 */
export function sendMeetingPlan(ctx: Ctx<StaffActor>, { slug, seen }: { slug: string; seen: number }) {
  return inTransaction<null, SendPlanRefusal>(ctx, async (tx) => {
    const vacancy = await vacancyToArrange(tx, ctx, slug)
    if (!vacancy) return err({ kind: "not-found" })
    const { providerId, personId } = ctx.actor
    const joined = new Set((await joinedMembersOf(tx, vacancy.id)).map(({ id }) => id))
    const plan = await planOf(tx, vacancy.id)
    const decision = decideSendingPlan({
      published: vacancy.status !== "draft",
      plan,
      questions: (await meetingQuestionsOf(tx, vacancy.id)).length,
      roles: (await rolesOf(tx, vacancy.id))
        .filter(({ memberId }) => joined.has(memberId))
        .map(({ role }) => role),
      seen,
    })
    if (!decision.ok) return decision
    const words = withoutNames(plan?.words ?? "", await namesHeldBack(tx, vacancy.id))
    await markPlanSent(tx, vacancy.id, { words, sentAt: ctx.now(), sentBy: personId })
    await record(tx, ctx, { event: "meeting-plan.sent", providerId, subjectId: vacancy.id })
    return ok(null)
  })
}

type Roles = {
  readonly slug: string
  /** A member's id; null for nobody yet. */
  readonly welcome: string | null
  /** By the question's position, from the first. */
  readonly ask: readonly (string | null)[]
}

export type RolesRefusal = NotFound | { readonly kind: "unknown-member" }

/** Says who welcomes and who asks which question; the others listen. Also after the plan was sent: people fall ill. */
export function saveMeetingRoles(ctx: Ctx<StaffActor>, { slug, welcome, ask }: Roles) {
  return changeRoles(ctx, slug, (members, questions) => {
    const asking = ask.flatMap((memberId, at): RoleOf[] => {
      const question = questions[at]
      return memberId && question ? [{ memberId, role: "ask", question }] : []
    })
    const named = [
      ...(welcome ? [{ memberId: welcome, role: "welcome", question: null } as const] : []),
      ...asking,
    ]
    const busy = new Set(named.map(({ memberId }) => memberId))
    const listening = members
      .filter(({ id }) => !busy.has(id))
      .map(({ id }) => ({ memberId: id, role: "listen", question: null }) as const)
    return [...named, ...listening]
  })
}

/** Shares the day out by itself: one press, and everything can still be changed. */
export function proposeMeetingRoles(ctx: Ctx<StaffActor>, { slug }: { slug: string }) {
  return changeRoles(ctx, slug, proposedRoles)
}

type Members = Awaited<ReturnType<typeof joinedMembersOf>>

function changeRoles(
  ctx: Ctx<StaffActor>,
  slug: string,
  made: (members: Members, questions: readonly string[]) => readonly RoleOf[],
) {
  return inTransaction<null, RolesRefusal>(ctx, async (tx) => {
    const vacancy = await vacancyToArrange(tx, ctx, slug)
    if (!vacancy) return err({ kind: "not-found" })
    const { providerId } = ctx.actor
    const members = await joinedMembersOf(tx, vacancy.id)
    const questions = await meetingQuestionsOf(tx, vacancy.id)
    const roles = made(
      members,
      questions.map(({ id }) => id),
    )
    const known = roles.every(({ memberId }) => members.some(({ id }) => id === memberId))
    if (!known) return err({ kind: "unknown-member" })
    await replaceRoles(tx, { providerId, vacancyId: vacancy.id }, roles)
    await record(tx, ctx, {
      event: "meeting-roles.saved",
      providerId,
      subjectId: vacancy.id,
      detail: { roles: roles.length },
    })
    return ok(null)
  })
}
