import { randomUUID } from "node:crypto"
import type postgres from "postgres"

/**
 * So many people of a provider of their own, each awarded the Care Certificate, and nothing promised of it yet. What
 * it takes to be awarded is not measured here, so the rules of the database are passed by.
 */
export async function seedAwards(owner: postgres.Sql, count: number): Promise<string> {
  const slug = `awards-${randomUUID()}`
  return owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    const [provider] = await sql<[{ id: string }]>`
      insert into providers (slug, name, contact_name, contact_phone, contact_email)
      values (${slug}, 'Harbour Lights Care', 'Marian', '01632 960000', 'marian@example.org') returning id`
    await sql`
      with holders as (
        insert into people (name) select 'Siân Ŵynne ' || n from generate_series(1, ${count}) n returning id, name
      ), employed as (
        insert into employments (provider_id, person_id, role_code, started_on)
        select ${provider.id}, id, 'new-to-care', '2026-01-05' from holders returning id, person_id
      )
      insert into accreditations (provider_id, employment_id, person_id, holder_name, scheme, edition, status,
        awarded_at, awarded_by)
      select ${provider.id}, e.id, h.id, h.name, 'care-certificate', '2025', 'awarded', now() - interval '1 hour', h.id
      from employed e join holders h on h.id = e.person_id`
    return provider.id
  })
}

/** Says of all that was awarded that it stands: each is promised its certificate, and nothing else. */
export async function promiseCertificates(owner: postgres.Sql, providerId: string): Promise<void> {
  await owner`
    with told as (
      insert into audit_events (provider_id, actor_kind, event, subject_id)
      select provider_id, 'system', 'accreditation.restored', id from accreditations
      where provider_id = ${providerId} order by id
      returning id, provider_id, event, subject_id
    )
    insert into outbox (id, provider_id, event, subject_id) select id, provider_id, event, subject_id from told`
}

/** So many certificates of others beside, which nobody asks for: rows as short as they may be, in every index. */
export async function fillCertificates(owner: postgres.Sql, count: number): Promise<void> {
  const providerId = await seedAwards(owner, 1)
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`
      insert into certificates (provider_id, accreditation_id, person_id, code, number, holder_name, scheme, edition,
        issued_at, badge_json, signing_key_id, pdf_key)
      select ${providerId}, uuidv7(), uuidv7(), upper(substr(md5(n::text), 1, 12)), 'VF-2026-' || n, 'Wyn',
        'care-certificate', '2025', now(), '{}', 'z', 'none'
      from generate_series(1, ${count}) n on conflict do nothing`
  })
  await owner`vacuum analyze certificates`
}

/** How many there are, as often as somebody wants to know. */
export async function countQuickly(owner: postgres.Sql, providerId: string): Promise<number> {
  const [row] = await owner<[{ all: number }]>`
    select count(*)::int as all from certificates where provider_id = ${providerId}`
  return row.all
}

export async function countCertificates(owner: postgres.Sql, providerId: string) {
  const [row] = await owner<[{ all: number; holders: number; numbers: number }]>`
    select count(*)::int as all, count(distinct accreditation_id)::int as holders,
      count(distinct number)::int as numbers
    from certificates where provider_id = ${providerId}`
  return row
}
