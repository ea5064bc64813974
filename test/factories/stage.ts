import { afterAll } from "vitest"
import type { ApplicantActor, PersonActor, StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import type { Result } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { ownerConnection } from "#test/support/owner.ts"

/** Reaches past row security: sets the scene, and looks at what is really kept. */
export const owner = ownerConnection()
afterAll(closeDatabase)

export const stranger: Ctx = { actor: { kind: "stranger" }, now: () => new Date() }

export const asThemself = (personId: string): Ctx<PersonActor> => ({
  ...stranger,
  actor: { kind: "person", personId },
})

export const asApplicant = (actor: ApplicantActor): Ctx<ApplicantActor> => ({ ...stranger, actor })

export const asStaff = (personId: string, providerId: string, role: MembershipRole): Ctx<StaffActor> => ({
  ...stranger,
  actor: { kind: "staff", personId, providerId, role },
})

export const asSystem = (providerId: string): Ctx<SystemActor> => ({
  ...stranger,
  actor: { kind: "system", providerId },
})

/** The value of something that has to work for the test to make sense. */
export async function must<T, E>(doing: Promise<Result<T, E>>): Promise<T> {
  const done = await doing
  if (!done.ok) throw new Error(`the scene could not be set: ${JSON.stringify(done.error)}`)
  return done.value
}

/** Events about a subject, oldest first, each with whether it is in the outbox. */
export async function eventsOf(subjectId: string) {
  const rows = await owner<{ event: string; queued: boolean }[]>`
    select a.event, o.id is not null as queued
    from audit_events a left join outbox o on o.id = a.id
    where a.subject_id = ${subjectId} order by a.id`
  if (rows.some(({ queued }) => !queued)) throw new Error("an event was audited and not put into the outbox")
  return rows.map(({ event }) => event)
}

/** Templates of the letters to one provider's people, oldest first. */
export async function lettersOf(providerId: string): Promise<string[]> {
  const rows = await owner<{ template: string }[]>`
    select template from messages where provider_id = ${providerId} order by id`
  return rows.map(({ template }) => template)
}

export const notFound = { ok: false, error: { kind: "not-found" } }
