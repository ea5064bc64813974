import type postgres from "postgres"

const batch = 20_000

export const answerText =
  "When my neighbour came out of hospital I went round each morning. I asked her how she wanted things done and did them her way, which was slower than mine. Some days we only talked. She taught me that help is what the other person says it is, and that being on time matters more than being quick."

/** A whole answer to each question of each vacancy, for as long as the connection lasts. */
export async function prepareAnswers(owner: postgres.Sql): Promise<void> {
  await owner`
    create temp table if not exists whole_answers as
    select q.provider_id, q.vacancy_id, q.id as vacancy_question_id, q.position,
      case when w.kind <> 'rate-options' then ${answerText}::text end as body,
      case when w.kind = 'rate-options' then
        (select jsonb_object_agg(o ->> 'id', 1 + (n % 5)) from jsonb_array_elements(w.options) with ordinality as x (o, n))
      end as ratings
    from vacancy_questions q join question_versions w on w.id = q.question_version_id`
  await owner`analyze whole_answers`
}

type Range = {
  readonly from: number
  readonly to: number
  readonly say: (text: string) => void
  /** The slug of the one vacancy they are all for. */
  readonly vacancy?: string
}

/** Sent applications with answers, contact, audit rows and counters, spread evenly over the vacancies. */
export async function seedApplications(
  owner: postgres.Sql,
  { from, to, say, vacancy }: Range,
): Promise<void> {
  await prepareAnswers(owner)
  for (let at = from; at < to; at += batch) {
    const end = Math.min(to, at + batch)
    if (at > from) say(`Setting down applications: ${at} of ${to}`)
    await owner.begin(async (sql) => {
      await sql`set local session_replication_role = replica`
      await sql`
        with numbered as (select id, provider_id, row_number() over (order by id) - 1 as place from vacancies
          where slug = coalesce(${vacancy ?? null}, slug)),
        sent as (
          insert into applications (provider_id, vacancy_id, reference, status, device_hash, data_key, not_barred_at, submitted_at)
          select v.provider_id, v.id, 'seeded-' || n, 'submitted', md5(n::text), decode(repeat('ab', 61), 'hex'), now(), now()
          from generate_series(${at}::int, ${end - 1}::int) n
          join numbered v on v.place = n % (select count(*) from numbered)
          returning id, provider_id, vacancy_id
        ), answered as (
          insert into answers (provider_id, vacancy_id, application_id, vacancy_question_id, body, ratings)
          select w.provider_id, w.vacancy_id, s.id, w.vacancy_question_id, w.body, w.ratings
          from sent s join whole_answers w on w.vacancy_id = s.vacancy_id
        ), reachable as (
          insert into applicant_contacts (application_id, provider_id, name, way, email)
          select id, provider_id, 'Demo Person', 'email', 'person@values-first.example' from sent
        ), asked as (
          insert into adjustments (application_id, provider_id, wanted) select id, provider_id, false from sent
        ), audited as (
          insert into audit_events (provider_id, actor_kind, event, subject_id)
          select provider_id, 'applicant', e, id from sent, unnest(array['application.started', 'application.submitted']) e
        )
        insert into vacancy_counters (provider_id, vacancy_id, submitted)
        select provider_id, vacancy_id, count(*) from sent group by 1, 2
        on conflict (vacancy_id) do update set submitted = vacancy_counters.submitted + excluded.submitted`
    })
  }
}
