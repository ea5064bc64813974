import { randomUUID } from "node:crypto"
import postgres from "postgres"
import { record } from "#app/domain/audit/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** The owner's connection to this file's database: prepares what others' verbs would, and looks behind the app. */
export const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 4, onnotice: () => {} })

export const may2026 = new Date("2026-05-04T09:00:00Z")

export function systemOf(providerId: string | null): Ctx<SystemActor> {
  return { actor: { kind: "system", providerId }, now: () => new Date() }
}

async function addPerson(name: string): Promise<string> {
  const [row] = await owner<[{ id: string }]>`insert into people (name) values (${name}) returning id`
  return row.id
}

export async function addProvider(): Promise<string> {
  const slug = `provider-${randomUUID()}`
  const [row] = await owner<[{ id: string }]>`
    insert into providers (slug, name, contact_name, contact_phone, contact_email)
    values (${slug}, ${slug}, 'Demo Contact', '01632 960000', 'contact@values-first.example') returning id`
  return row.id
}

type Rule = { title?: string; amountMinor?: number; validFrom?: string; validTo?: string | null }

export async function addRule(providerId: string, rule: Rule = {}): Promise<string> {
  const {
    title = "Care Certificate reward",
    amountMinor = 5_000,
    validFrom = "2026-01-01",
    validTo = null,
  } = rule
  const [row] = await owner<[{ id: string }]>`
    insert into reward_rules (provider_id, title, scheme, amount_minor, valid_from, valid_to)
    values (${providerId}, ${title}, 'care-certificate', ${amountMinor}, ${validFrom}, ${validTo}) returning id`
  return row.id
}

/** A worker of the provider who has been awarded the Care Certificate. */
export async function addAccreditation(
  providerId: string,
  {
    awardedAt = may2026,
    status = "awarded",
    name = "Demo Worker",
  }: { awardedAt?: Date; status?: string; name?: string } = {},
): Promise<{ accreditationId: string; personId: string }> {
  const personId = await addPerson(name)
  const assessor = await addPerson("Demo Assessor")
  const second = await addPerson("Demo Second Assessor")
  const accreditationId = await owner.begin(async (tx) => {
    const [employment] = await tx<[{ id: string }]>`
      insert into employments (provider_id, person_id, role_code, started_on)
      values (${providerId}, ${personId}, 'new-to-care', '2026-01-05') returning id`
    await tx`insert into training_records (provider_id, employment_id, scheme, edition, standard_number,
        known_at, known_by, seen_at, seen_by, signed_off_at, signed_off_by)
      select ${providerId}, ${employment.id}, scheme, edition, number, ${awardedAt}::timestamptz, ${assessor}::uuid,
        ${awardedAt}::timestamptz, ${assessor}::uuid, ${awardedAt}::timestamptz, ${second}::uuid
      from standards where scheme = 'care-certificate' and edition = '2025'`
    const [accreditation] = await tx<[{ id: string }]>`
      insert into accreditations (provider_id, employment_id, person_id, holder_name, scheme, edition, status,
        awarded_at, awarded_by)
      values (${providerId}, ${employment.id}, ${personId}, ${name}, 'care-certificate', '2025', ${status},
        ${awardedAt}, ${second})
      returning id`
    return accreditation.id
  })
  return { accreditationId, personId }
}

/** Says that an accreditation was awarded, as the award does. @returns the event's id */
export async function recordAward(providerId: string, accreditationId: string): Promise<string> {
  const recorded = await inTransaction<string, never>(systemOf(providerId), async (tx) =>
    ok(
      await record(tx, systemOf(providerId), {
        event: "accreditation.awarded",
        providerId,
        subjectId: accreditationId,
      }),
    ),
  )
  if (!recorded.ok) throw new Error("not recorded")
  return recorded.value
}

export type Books = {
  rewards: number
  journals: number
  entries: number
  owedMinor: number
  sumMinor: number
}

/** A provider's books, as the owner sees them. What is owed is a credit, so negative. */
export async function booksOf(providerId: string): Promise<Books> {
  const [row] = await owner<[Books]>`select
    (select count(*)::int from rewards where provider_id = ${providerId}) as rewards,
    (select count(*)::int from journals where provider_id = ${providerId}) as journals,
    (select count(*)::int from entries where provider_id = ${providerId}) as entries,
    (select coalesce(sum(amount_minor), 0)::int from entries e join ledger_accounts a on a.id = e.account_id
      where e.provider_id = ${providerId} and a.code = 'rewards-owed') as "owedMinor",
    (select coalesce(sum(amount_minor), 0)::int from entries where provider_id = ${providerId}) as "sumMinor"`
  return row
}
