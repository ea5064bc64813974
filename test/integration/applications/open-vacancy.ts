import { randomUUID } from "node:crypto"
import postgres from "postgres"
import { findApplicant, startApplication } from "#app/domain/applications/index.server.ts"
import type { QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Language } from "#app/kernel/language.ts"

/** The owner's connection to this file's database: prepares what others' verbs would, and looks behind the app. */
export const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 4, onnotice: () => {} })

export const stranger: Ctx = { actor: { kind: "stranger" }, now: () => new Date(), requestId: "a-request" }

export type OpenVacancy = { providerId: string; vacancyId: string; slug: string; staff: Ctx<StaffActor> }

const everyDayKinds: readonly QuestionKind[] = ["prompt", "rate-options", "written"]

/**
 * A published vacancy with two questions of each kind, one of `written`, ordered by kind: two prompts, two
 * scenarios to rate and one to write, unless other kinds are wanted.
 */
export async function openVacancy(kinds = everyDayKinds): Promise<OpenVacancy> {
  const slug = `job-${randomUUID()}`
  return owner.begin(async (tx) => {
    const [provider] = await tx<[{ id: string }]>`
      insert into providers (slug, name, contact_name, contact_phone, contact_email)
      values (${slug}, 'Heron House', 'Demo Contact', '01632 960000', 'contact@values-first.example') returning id`
    const [person] = await tx<[{ id: string }]>`insert into people (name) values ('Demo Member') returning id`
    const [vacancy] = await tx<[{ id: string }]>`
      insert into vacancies ${tx({
        provider_id: provider.id,
        slug,
        title: "Support worker",
        role_code: "new-to-care",
        place: "Leeds",
        good_day: "Tea and a walk.",
        the_work: "Support at home.",
        training: "The Care Certificate.",
        pay_pence_per_hour: 1400,
        minutes_per_week: 1200,
        pattern: "Mornings",
        closes_at: new Date(Date.now() + 7 * 24 * 3_600_000),
        hear_by: "2030-01-31",
      })} returning id`
    await tx`
      insert into vacancy_questions (provider_id, vacancy_id, position, question_version_id)
      select ${provider.id}, ${vacancy.id}, row_number() over (order by kind, code), id from (
        select q.code, v.kind, v.id, row_number() over (partition by v.kind order by q.code) as nth
        from question_versions v join questions q on q.id = v.question_id and q.setting = 'applying'
        where v.kind = any(${[...kinds]}::text[])) as bank
      where nth <= case kind when 'written' then 1 else 2 end`
    await tx`
      insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed)
      values (${provider.id}, ${vacancy.id}, ${person.id}, 'Demo Member', 'draws-on-support', 1)`
    // As panels were sealed before their members agreed one by one: no three seats are wanted here.
    await tx`set local session_replication_role = replica`
    await tx`
      insert into panel_agreements (provider_id, vacancy_id, say, quorum, sealed_at)
      values (${provider.id}, ${vacancy.id}, 'equal', 1, now())`
    await tx`set local session_replication_role = origin`
    await tx`update vacancies set status = 'published', published_at = now() where id = ${vacancy.id}`
    const actor = { kind: "staff", personId: person.id, providerId: provider.id, role: "owner" } as const
    return { providerId: provider.id, vacancyId: vacancy.id, slug, staff: { ...stranger, actor } }
  })
}

export const closeVacancy = ({ vacancyId }: OpenVacancy) =>
  owner`update vacancies set status = 'closed', closed_at = now() where id = ${vacancyId}`

export type Begun = { reference: string; deviceToken: string; ctx: Ctx<ApplicantActor>; id: string }

export async function begin({ slug }: OpenVacancy, language: Language = "en"): Promise<Begun> {
  const started = await startApplication(stranger, { slug, language })
  if (!started.ok) throw new Error(started.error.kind)
  const actor = await findApplicant(stranger, started.value)
  if (!actor) throw new Error("the key does not open")
  return { ...started.value, ctx: { ...stranger, actor }, id: actor.applicationId }
}

export async function auditOf(subjectId: string, event: string) {
  return owner<{ actorKind: string; detail: Record<string, unknown>; queued: boolean }[]>`
    select a.actor_kind as "actorKind", a.detail, o.id is not null as queued
    from audit_events a left join outbox o on o.id = a.id
    where a.subject_id = ${subjectId} and a.event = ${event} order by a.id`
}

export async function countersOf({ vacancyId }: OpenVacancy) {
  const [row] = await owner`
    select started, submitted, withdrawn, shortlisted from vacancy_counters where vacancy_id = ${vacancyId}`
  return { ...row }
}
