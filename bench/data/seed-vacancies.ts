import type postgres from "postgres"

export const vacanciesHeld = 50
const providersHeld = 5

const goodDay = `You start at eight with Joan, who likes her tea before anybody speaks. You help her wash and dress, and she tells you what is wrong with the crossword. By ten you are both at the market.

Each visit is as long as it has to be. You walk between them, and you are paid while you walk.`

const theWork = `You support the same few people each week in their own homes. You help with washing, dressing, meals and tablets, and you keep people company. How things are done is up to the person whose home it is.

You go with a colleague for your first three weeks. You do not have to drive, and you do not have to have done this before.`

const training =
  "Paid at your hourly rate. You earn the Care Certificate in about twelve weeks. When you have it, your pay is looked at again."

/** Where the many are, so that searches for a place and its postcode have something to find and to leave out. */
const elsewhere = [
  ["Easton, Bristol", "BS5"],
  ["Headingley, Leeds", "LS6"],
  ["Walthamstow, London", "E17"],
  ["Canton, Cardiff", "CF5"],
  ["Heaton, Newcastle upon Tyne", "NE6"],
  ["Chorlton, Manchester", "M21"],
  ["Kemptown, Brighton", "BN2"],
] as const

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
      from generate_series(1, ${providersHeld}::int) n`
    await sql`
      insert into vacancies (provider_id, slug, title, role_code, place, outcode, support_setting, driving,
        good_day, the_work, training, pay_pence_per_hour, minutes_per_week, guaranteed_minutes_per_week,
        travel_time, sick_pay, pattern, closes_at, hear_by, status, published_at)
      select p.id, p.slug || '-job-' || n, 'Home care worker, mornings, street ' || n, 'new-to-care',
        'Chapel Allerton, Leeds', 'LS7', 'at-home', 'not-needed', ${goodDay}, ${theWork}, ${training},
        1280 + n, 1500, 1200, 'full-rate', 'statutory',
        'Five days in seven, 7am to 12 noon. The rota comes out four weeks ahead.',
        now() + interval '30 days' + n * interval '1 hour', current_date + 45, 'published',
        now() - interval '5 days' + n * interval '1 minute'
      from providers p, generate_series(1, ${vacanciesHeld / providersHeld}::int) n
      where p.slug like 'bench-provider-%'`
    await sql`insert into people (name) select 'Member ' || n from generate_series(1, 3) n`
    await completeVacancies(sql)
  })
}

type Many = { readonly count: number; readonly say: (text: string) => void }

const batch = 20_000

/** As many open vacancies more, all published before the first fifty: the first page of the list stays as it was. */
export async function seedManyVacancies(owner: postgres.Sql, { count, say }: Many): Promise<void> {
  for (let at = 0; at < count; at += batch) {
    say(`Setting down vacancies: ${at} of ${count}`)
    await owner.begin(async (sql) => {
      await sql`set local session_replication_role = replica`
      await sql`
        insert into vacancies (provider_id, slug, title, role_code, place, outcode, support_setting, driving,
          good_day, the_work, training, pay_pence_per_hour, minutes_per_week, guaranteed_minutes_per_week,
          travel_time, sick_pay, pattern, closes_at, hear_by, status, published_at)
        select p.id, 'one-of-many-' || n,
          (array['Support worker', 'Home care worker', 'Personal assistant', 'Senior support worker'])[1 + n % 4]
            || (array[', mornings', ', evenings', ', weekends', ', nights', ''])[1 + n / 3 % 5],
          'care-or-support-worker', e.town, e.outcode,
          (array['at-home', 'supported-living', 'care-home', 'extra-care', 'personal-assistant', 'day-and-community',
            'shared-lives'])[1 + n / 7 % 7],
          (array['not-needed', 'not-needed', 'helpful', 'needed'])[1 + n / 2 % 4],
          ${goodDay}, ${theWork}, ${training}, 1271 + n % 250, 60 * (8 + n % 30), 60 * (n % 8), 'full-rate',
          'statutory', 'Days and evenings, as you agree them.', now() + interval '10 days' + n * interval '10 seconds',
          current_date + 60, 'published', now() - interval '6 days' - n * interval '10 seconds'
        from generate_series(${at}::int, ${Math.min(at + batch, count) - 1}::int) n
        join providers p on p.slug = 'bench-provider-' || 1 + n % ${providersHeld}::int
        join unnest(${elsewhere.map(([town]) => town)}::text[], ${elsewhere.map(([, code]) => code)}::text[])
          with ordinality as e (town, outcode, place) on e.place = 1 + n % ${elsewhere.length}::int`
      await completeVacancies(sql)
    })
  }
}

/** All that belongs to a published vacancy, for those that have nothing of it yet; and how many there are. */
async function completeVacancies(sql: postgres.TransactionSql): Promise<void> {
  await sql`
    create temp table bare on commit drop as
    select v.id, v.provider_id from vacancies v left join vacancy_counters c on c.vacancy_id = v.id
    where c.vacancy_id is null`
  await sql`
    insert into vacancy_values (provider_id, vacancy_id, value_code)
    select v.provider_id, v.id, c.code from bare v, care_values c`
  await sql`
    insert into vacancy_questions (provider_id, vacancy_id, position, question_version_id)
    select v.provider_id, v.id, q.position, q.id from bare v, (
      select b.id, row_number() over (order by b.kind, b.code) as position from (
        select q.code, w.kind, w.id, row_number() over (partition by w.kind order by q.code) as nth
        from question_versions w join questions q on q.id = w.question_id and q.setting = 'applying') b
      where b.nth <= case b.kind when 'prompt' then 2 when 'rate-options' then 6 when 'written' then 1 else 0 end) q`
  await sql`
    insert into panel_members (provider_id, vacancy_id, person_id, called, part, shown_as, order_seed, joined_at)
    select v.provider_id, v.id, m.id, m.name, case m.name when 'Member 3' then 'staff' else 'draws-on-support' end,
      m.name, 1, now() from bare v, people m where m.name like 'Member %'`
  // Past the triggers: who agreed to what is not measured here.
  await sql`set local session_replication_role = replica`
  await sql`
    insert into panel_agreements (provider_id, vacancy_id, say, quorum, sealed_at, hash)
    select provider_id, id, 'equal', 1, now() - interval '6 days', repeat('0', 64) from bare`
  await sql`set local session_replication_role = origin`
  await sql`insert into vacancy_counters (provider_id, vacancy_id) select provider_id, id from bare`
  await sql`
    update published_vacancies set published = (select count(*) from vacancies where status = 'published')`
}
