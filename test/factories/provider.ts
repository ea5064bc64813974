import { randomUUID } from "node:crypto"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { asStaff, owner } from "#test/factories/stage.ts"

export async function aPerson(name = "Ama Osei"): Promise<string> {
  const [row] = await owner<{ id: string }[]>`
    insert into people (name, email) values (${name}, ${`${randomUUID()}@example.org`}) returning id`
  return row!.id
}

export type ProviderOnStage = {
  readonly id: string
  readonly slug: string
  readonly manager: Ctx<StaffActor>
  readonly assessor: Ctx<StaffActor>
}

/** A provider with a hiring manager and an assessor. */
export async function aProvider(name = "Heron House"): Promise<ProviderOnStage> {
  const slug = `heron-${randomUUID()}`
  const [row] = await owner<{ id: string }[]>`
    insert into providers (slug, name, about, contact_name, contact_phone, contact_email)
    values (${slug}, ${name}, 'Small and near.', 'Jo', '0113 496 0000', 'jo@example.org') returning id`
  const { id } = row!
  return {
    id,
    slug,
    manager: await aColleague(id, "hiring-manager"),
    assessor: await aColleague(id, "assessor"),
  }
}

/** Somebody who works for a provider. */
export async function aColleague(providerId: string, role: MembershipRole): Promise<Ctx<StaffActor>> {
  const personId = await aPerson(`A ${role}`)
  await owner`
    insert into memberships (provider_id, person_id, role) values (${providerId}, ${personId}, ${role})`
  return asStaff(personId, providerId, role)
}
