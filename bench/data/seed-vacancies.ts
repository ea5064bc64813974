import type postgres from "postgres"

export const vacanciesHeld = 50

const goodDay = `You start at eight with Joan, who likes her tea before anybody speaks. You help her wash and dress, and she tells you what is wrong with the crossword. By ten you are both at the market.

Each visit is as long as it has to be. You walk between them, and you are paid while you walk.`

const theWork = `You support the same few people each week in their own homes. You help with washing, dressing, meals and tablets, and you keep people company. How things are done is up to the person whose home it is.

You go with a colleague for your first three weeks. You do not have to drive, and you do not have to have done this before.`

const training =
  "Paid at your hourly rate. You earn the Care Certificate in about twelve weeks. When you have it, your pay is looked at again."

/**
 * Five providers with ten open vacancies each: advert, values, a panel of three with a sealed say, two
 * prompts, six questions to rate and one to write on. Set down as rows, with the triggers asleep.
 */
export async function seedVacancies(owner: postgres.Sql): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`
      insert into providers (slug, name, about, contact_name, contact_phone, contact_email)
      select 'bench-provider-' || n, 'Bench House ' || n,
        'We support 40 people in the streets around us. We have done so for twenty years.',
        'Sam Bench', '01632 960001', 'bench@values-first.example'
      from generate_series(1, 5) n`
    await sql`
      insert into vacancies (provider_id, slug, title, role_code, place, good_day, the_work, training,
        pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by, status, published_at)
      select p.id, p.slug || '-job-' || n, 'Home care worker, mornings, street ' || n, 'new-to-care',
        'Chapel Allerton, Leeds', ${goodDay}, ${theWork}, ${training}, 1280 + n, 1500,
        'Five days in seven, 7am to 12 noon. The rota comes out four weeks ahead.',
        now() + interval '30 days' + n * interval '1 hour', current_date + 45, 'published',
        now() - interval '5 days' + n * interval '1 minute'
      from providers p, generate_series(1, ${vacanciesHeld / 5}::int) n where p.slug like 'bench-provider-%'`
    await sql`
      insert into vacancy_values (provider_id, vacancy_id, value_code)
      select v.provider_id, v.id, c.code from vacancies v, care_values c`
    await sql`
      insert into vacancy_questions (provider_id, vacancy_id, position, question_version_id)
      select v.provider_id, v.id, q.position, q.id from vacancies v, (
        select b.id, row_number() over (order by b.kind, b.code) as position from (
          select q.code, w.kind, w.id, row_number() over (partition by w.kind order by q.code) as nth
          from question_versions w join questions q on q.id = w.question_id) b
        where b.nth <= case b.kind when 'prompt' then 2 when 'rate-options' then 6 else 1 end) q`
    await sql`insert into people (name) select 'Member ' || n from generate_series(1, 3) n`
    await sql`
      insert into panel_members (provider_id, vacancy_id, person_id, called, part, shown_as, order_seed, joined_at)
      select v.provider_id, v.id, m.id, m.name, case m.name when 'Member 3' then 'staff' else 'draws-on-support' end,
        m.name, 1, now() from vacancies v, people m where m.name like 'Member %'`
    await sql`
      insert into panel_agreements (provider_id, vacancy_id, say, quorum, sealed_at, hash)
      select provider_id, id, 'equal', 1, now() - interval '6 days', repeat('0', 64) from vacancies`
    await sql`insert into vacancy_counters (provider_id, vacancy_id) select provider_id, id from vacancies`
  })
}
