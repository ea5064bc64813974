import { randomBytes } from "node:crypto"
import type postgres from "postgres"
import { sessionTokenHash } from "#app/domain/accounts/begin-session.server.ts"
import { answerText } from "./seed-applications.ts"

const panels = 20
const membersOfEach = 9
const applicationsOfEach = 30

/** A member of the panels, and what lets their browser in. */
export type Scorer = { readonly personId: string; readonly token: string }

/** A place on a member's sheet: an answer that is theirs to score. */
export type ToScore = {
  readonly slug: string
  readonly position: number
  readonly answerId: string
  readonly personId: string
}

/**
 * Twenty closed vacancies, each with a panel of nine who were asked to score every answer of thirty
 * applications; and as many stored scores of other answers as are wanted. Rows, with the triggers asleep.
 */
export async function seedScoring(owner: postgres.Sql, stored: number): Promise<Scorer[]> {
  const scorers = await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    const people = await sql<{ id: string }[]>`
      insert into people (name) select 'Scorer ' || n from generate_series(1, ${membersOfEach}::int) n returning id`
    await seedPanels(sql)
    await seedPractice(sql)
    return signIn(
      sql,
      people.map(({ id }) => id),
    )
  })
  await seedScores(owner, stored)
  await owner`vacuum analyze`
  return scorers
}

async function seedPanels(sql: postgres.TransactionSql): Promise<void> {
  await sql`
    with made as (
      insert into vacancies (provider_id, slug, title, role_code, place, outcode, support_setting, driving,
        good_day, the_work, training, pay_pence_per_hour, minutes_per_week, guaranteed_minutes_per_week,
        travel_time, sick_pay, pattern, closes_at, hear_by, status, published_at)
      select v.provider_id, 'scoring-' || n, v.title, v.role_code, v.place, v.outcode, v.support_setting, v.driving,
        v.good_day, v.the_work, v.training, v.pay_pence_per_hour, v.minutes_per_week, v.guaranteed_minutes_per_week,
        v.travel_time, v.sick_pay, v.pattern, now() - interval '1 day', current_date + 45, 'closed',
        now() - interval '9 days'
      from generate_series(1, ${panels}::int) n
      join vacancies v on v.slug = 'bench-provider-1-job-1'
      returning id, provider_id
    ), asked as (
      insert into vacancy_questions (provider_id, vacancy_id, position, question_version_id)
      select m.provider_id, m.id, q.position, q.question_version_id from made m
      join vacancies v on v.slug = 'bench-provider-1-job-1' join vacancy_questions q on q.vacancy_id = v.id
      returning id, provider_id, vacancy_id, question_version_id
    ), seated as (
      insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed, joined_at)
      select m.provider_id, m.id, p.id, p.name, 'draws-on-support', 7, now()
      from made m, people p where p.name like 'Scorer %'
      returning id, provider_id, vacancy_id, person_id
    ), agreed as (
      insert into panel_agreements (provider_id, vacancy_id, say, quorum, sealed_at, hash)
      select provider_id, id, 'equal', 1, now(), repeat('0', 64) from made
    ), prepared as (
      insert into scoring_preparations (provider_id, vacancy_id) select provider_id, id from made
    ), sent as (
      insert into applications (provider_id, vacancy_id, reference, status, device_hash, data_key, not_barred_at, submitted_at)
      select m.provider_id, m.id, 'to-score-' || m.id || '-' || n, 'submitted', md5(m.id || n::text),
        decode(repeat('ab', 61), 'hex'), now(), now()
      from made m, generate_series(1, ${applicationsOfEach}::int) n
      returning id, provider_id, vacancy_id
    ), answered as (
      insert into answers (provider_id, vacancy_id, application_id, vacancy_question_id, body)
      select s.provider_id, s.vacancy_id, s.id, q.id, ${answerText} from sent s
      join asked q on q.vacancy_id = s.vacancy_id
      join question_versions v on v.id = q.question_version_id and v.kind in ('prompt', 'written', 'spoken')
      returning id, provider_id, vacancy_id, vacancy_question_id
    ), readable as (
      insert into answers_to_score (answer_id, provider_id, vacancy_id, vacancy_question_id, body)
      select id, provider_id, vacancy_id, vacancy_question_id, ${answerText} from answered
    )
    insert into score_allocations (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id)
    select a.provider_id, a.vacancy_id, a.vacancy_question_id, a.id, m.id, m.person_id
    from answered a join seated m on m.vacancy_id = a.vacancy_id`
}

/** Everybody has practised: a score is taken from nobody who has not. */
async function seedPractice(sql: postgres.TransactionSql): Promise<void> {
  await sql`
    insert into practice_scores (provider_id, vacancy_id, vacancy_question_id, practice_answer_id, panel_member_id,
      person_id, points, sent_at)
    select m.provider_id, m.vacancy_id, q.id, a.id, m.id, m.person_id, 3, now()
    from panel_members m
    join vacancies v on v.id = m.vacancy_id and v.slug like 'scoring-%'
    join vacancy_questions q on q.vacancy_id = m.vacancy_id
    join practice_answers a on a.question_version_id = q.question_version_id`
}

async function signIn(sql: postgres.TransactionSql, people: readonly string[]): Promise<Scorer[]> {
  const scorers = people.map((personId) => ({ personId, token: randomBytes(24).toString("base64url") }))
  for (const { personId, token } of scorers) {
    await sql`
      insert into sessions (token_hash, person_id, way, expires_at)
      values (${sessionTokenHash(token)}, ${personId}, 'link', now() + interval '30 days')`
  }
  return scorers
}

/** Sent scores of seeded applications' answers, with who was asked for them and what they read. */
async function seedScores(owner: postgres.Sql, stored: number): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    const [{ answers } = { answers: 1 }] = await sql<{ answers: number }[]>`
      select count(*)::int as answers from answers a join applications p on p.id = a.application_id
      where a.body is not null and p.reference like 'seeded-%'`
    await sql`
      with scorers as (
        select n, gen_random_uuid() as seat, gen_random_uuid() as person
        from generate_series(1, ${Math.ceil(stored / answers)}::int) n
      ), given as (
        insert into scores (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id,
          points, sent_at)
        select a.provider_id, a.vacancy_id, a.vacancy_question_id, a.id, s.seat, s.person,
          1 + (hashtext(a.id::text) & 3), now()
        from answers a join applications p on p.id = a.application_id and p.reference like 'seeded-%', scorers s
        where a.body is not null limit ${stored}
        returning provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id
      ), asked as (
        insert into score_allocations (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id,
          person_id)
        select provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id from given
      )
      insert into answers_to_score (answer_id, provider_id, vacancy_id, vacancy_question_id, body)
      select distinct answer_id, provider_id, vacancy_id, vacancy_question_id, ${answerText} from given`
  })
}

/** All that is to be scored, so ordered that neighbours are of different panels and members. */
export async function allToScore(owner: postgres.Sql): Promise<ToScore[]> {
  return owner<ToScore[]>`
    select v.slug, q.position, l.answer_id as "answerId", l.person_id as "personId"
    from score_allocations l
    join vacancies v on v.id = l.vacancy_id and v.slug like 'scoring-%'
    join vacancy_questions q on q.id = l.vacancy_question_id
    order by md5(l.id::text)`
}
