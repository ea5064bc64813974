import { randomUUID } from "node:crypto"
import postgres from "postgres"
import { afterAll } from "vitest"
import type { Browser } from "#app/domain/accounts/index.server.ts"
import type { SessionWay } from "#app/domain/accounts/vocabulary.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { newToken, tokenHash } from "#app/platform/sealing.server.ts"
import { closeDatabase } from "#db/client.ts"

/** Reaches past row security, to set the scene and to look at what is really kept. */
export const owner = postgres(process.env.DATABASE_OWNER_URL ?? "", {
  max: 1,
  fetch_types: false,
  onnotice: () => {},
})

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

export const stranger: Ctx = { actor: { kind: "stranger" }, now: () => new Date() }

export const asThemself = (personId: string): Ctx<PersonActor> => ({
  ...stranger,
  actor: { kind: "person", personId },
})

export const asStaff = (
  personId: string,
  providerId: string,
  role: MembershipRole = "owner",
): Ctx<StaffActor> => ({ ...stranger, actor: { kind: "staff", personId, providerId, role } })

export const browser = (more: Partial<Browser> = {}): Browser => ({
  sessionToken: undefined,
  hash: null,
  device: "Firefox, Linux",
  ...more,
})

type NewPerson = { readonly name?: string; readonly email?: string | null }

export async function newPerson({ name = "Ama Osei", email }: NewPerson = {}) {
  const address = email === undefined ? `${randomUUID()}@example.org` : email
  const [row] = await owner<{ id: string }[]>`
    insert into people (name, email) values (${name}, ${address}) returning id`
  return { id: row!.id, name, email: address ?? "" }
}

export async function newProvider(name = "Heron House") {
  const slug = `heron-${randomUUID()}`
  const [row] = await owner<{ id: string }[]>`
    insert into providers (slug, name, contact_name, contact_phone, contact_email)
    values (${slug}, ${name}, 'Jo', '0113 496 0000', 'jo@example.org') returning id`
  return { id: row!.id, slug, name }
}

export async function newStaff(providerId: string, role: MembershipRole = "owner") {
  const person = await newPerson()
  await owner`insert into memberships (provider_id, person_id, role) values (${providerId}, ${person.id}, ${role})`
  return person
}

/** A session that somebody has begun. */
export async function newSession(personId: string, way: SessionWay = "link") {
  const token = newToken()
  const [row] = await owner<{ id: string }[]>`
    insert into sessions (token_hash, person_id, way, expires_at)
    values (${tokenHash(token, "session")}, ${personId}, ${way}, now() + interval '12 hours') returning id`
  return { sessionId: row!.id, token }
}

/** All that somebody is signed in with has given its second step. */
export async function giveSecondStep(personId: string) {
  await owner`update sessions set second_step_at = now() where person_id = ${personId}`
}

/** Events about a subject, oldest first. */
export async function eventsOf(subjectId: string): Promise<string[]> {
  const rows = await owner<{ event: string }[]>`
    select event from audit_events where subject_id = ${subjectId} order by id`
  return rows.map(({ event }) => event)
}

export const tokenOf = (path: string) => path.split("/").at(-1) ?? ""
