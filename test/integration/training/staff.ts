import { randomUUID } from "node:crypto"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { addProvider, owner } from "#test/integration/rewards/accredited.ts"

export type Staff = Ctx<StaffActor>

export async function addPerson(name: string): Promise<string> {
  const [row] = await owner<[{ id: string }]>`
    insert into people (name, email) values (${name}, ${`${randomUUID()}@example.org`}) returning id`
  return row.id
}

export async function addStaff(
  providerId: string,
  role: MembershipRole,
  name: string = role,
): Promise<Staff> {
  const personId = await addPerson(name)
  return staffAs(providerId, role, personId)
}

export async function staffAs(providerId: string, role: MembershipRole, personId: string): Promise<Staff> {
  await owner`insert into memberships (provider_id, person_id, role) values (${providerId}, ${personId}, ${role})`
  return { actor: { kind: "staff", personId, providerId, role }, now: () => new Date() }
}

export async function addWorker(providerId: string, personId?: string) {
  const worker = personId ?? (await addPerson("Wyn Worker"))
  const [row] = await owner<[{ id: string }]>`
    insert into employments (provider_id, person_id, role_code, started_on)
    values (${providerId}, ${worker}, 'new-to-care', '2026-01-05') returning id`
  return { employmentId: row.id, workerId: worker }
}

/** A provider with one of each role and one worker. */
export async function aProvider() {
  const providerId = await addProvider()
  return {
    providerId,
    assessor: await addStaff(providerId, "assessor", "Ada Assessor"),
    manager: await addStaff(providerId, "hiring-manager", "Max Manager"),
    head: await addStaff(providerId, "owner", "Olu Owner"),
    ...(await addWorker(providerId)),
  }
}

export const allSixteen = Array.from({ length: 16 }, (_, index) => index + 1)

export function asSelf(personId: string): Ctx<PersonActor> {
  return { actor: { kind: "person", personId }, now: () => new Date() }
}

export function eventsOf(providerId: string) {
  return owner<{ event: string; actor_person_id: string; detail: Record<string, unknown> }[]>`
    select event, actor_person_id, detail from audit_events where provider_id = ${providerId} order by id`
}
