import { randomBytes } from "node:crypto"
import type postgres from "postgres"
import { sessionTokenHash } from "#app/domain/accounts/begin-session.server.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"

/** Where somebody chooses among the applications of a closed vacancy. */
export type Choosing = { readonly provider: string; readonly vacancy: string; readonly token: string }

export const whereTheyChoose = { provider: "bench-provider-2", vacancy: "bench-provider-2-job-1" } as const

/**
 * A vacancy of the second provider has closed and its panel has sent every score of the applications there are, and
 * all counters say what there is. Rows, with the triggers asleep.
 */
export async function seedChoosing(owner: postgres.Sql): Promise<void> {
  const { vacancy } = whereTheyChoose
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`
      update vacancies set status = 'closed', closes_at = now() - interval '1 day', closed_at = now()
      where slug = ${vacancy}`
    await sql`
      insert into scoring_preparations (provider_id, vacancy_id)
      select provider_id, id from vacancies where slug = ${vacancy}`
    // Nobody sends two within the same instant: lists are in this order.
    await sql`
      update applications p set submitted_at = now() - interval '2 days' - n * interval '1 second'
      from (select a.id, row_number() over (order by a.id) as n from applications a
        join vacancies v on v.id = a.vacancy_id and v.slug = ${vacancy}) o where o.id = p.id`
    await sql`
      insert into scores (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id,
        points, sent_at)
      select a.provider_id, a.vacancy_id, a.vacancy_question_id, a.id, m.id, m.person_id,
        1 + abs(hashtext(a.id::text || m.id)) % 5, now()
      from vacancies v
      join answers a on a.vacancy_id = v.id and a.body is not null
      join panel_members m on m.vacancy_id = v.id
      where v.slug = ${vacancy}`
    await sql`
      insert into heard_applications (application_id, provider_id, vacancy_id)
      select a.id, a.provider_id, a.vacancy_id from applications a
      join vacancies v on v.id = a.vacancy_id and v.slug = ${vacancy}`
    await sql`
      with fit as (
        insert into fair_score_fits (provider_id, vacancy_id, stage, outcome, scores)
        select provider_id, id, 'sift', 'fitted', 9 from vacancies where slug = ${vacancy}
        returning id, provider_id, vacancy_id
      )
      insert into fair_scores (fit_id, provider_id, vacancy_id, application_id, raw_mean, fair_mean, fair_error, band)
      select f.id, a.provider_id, a.vacancy_id, a.id, 3, 3.1, 0.3, 1 + abs(hashtext(a.id::text)) % 6
      from fit f join applications a on a.vacancy_id = f.vacancy_id`
    // Over three months, so that there are as many days to count as a page ever has to read.
    await sql`
      update applications p set moved_at = now() - (o.n % 90) * interval '1 day'
      from (select a.id, row_number() over (order by a.id) as n from applications a) o where o.id = p.id`
    await recount(sql)
  })
  await owner`vacuum analyze`
}

/** An owner of the provider is signed in there. */
async function signIn(owner: postgres.Sql): Promise<Choosing> {
  const token = randomBytes(24).toString("base64url")
  await owner`
    with person as (insert into people (name) values ('Sam Bench') returning id),
    member as (
      insert into memberships (provider_id, person_id, role)
      select p.id, n.id, 'owner' from providers p, person n where p.slug = ${whereTheyChoose.provider}
    )
    insert into sessions (token_hash, person_id, way, expires_at)
    select ${sessionTokenHash(token)}, id, 'passkey', now() + interval '30 days' from person`
  return { ...whereTheyChoose, token }
}

const ready = new WeakMap<postgres.Sql, Promise<Choosing>>()

/** The same of each database for whichever bench asks first. */
export function choosingIn(owner: postgres.Sql): Promise<Choosing> {
  const made = ready.get(owner) ?? seedChoosing(owner).then(() => signIn(owner))
  ready.set(owner, made)
  return made
}

/** What the browser of somebody who is signed in sends. */
export function staffCookie(token: string): string {
  const pair = (name: "browser" | "session", value: string) => cookieHeader(name, value).split(";", 1)[0]
  return `${pair("browser", "a-browser-that-was-here-before")}; ${pair("session", token)}`
}

/** Counters of stages, since when, and who is heard, as if they had been kept from the first application on. */
export async function recount(sql: postgres.Sql | postgres.TransactionSql): Promise<void> {
  await sql`delete from stage_counters`
  await sql`
    insert into stage_counters
      (vacancy_id, provider_id, waiting, waiting_heard, shortlisted, offered, not_taken, withdrawn)
    select p.vacancy_id, p.provider_id,
      count(*) filter (where g.stands = 'waiting'),
      count(*) filter (where g.stands = 'waiting' and w.application_id is not null),
      count(*) filter (where g.stands = 'shortlisted'),
      count(*) filter (where g.stands = 'offered'),
      count(*) filter (where g.stands = 'not-taken'),
      count(*) filter (where g.stands = 'withdrawn')
    from applications p
    cross join lateral (select list_group(p.status, p.submitted_at) as stands) g
    left join heard_applications w on w.application_id = p.id
    where p.submitted_at is not null group by 1, 2`
  await sql`delete from standing_counters`
  await sql`
    insert into standing_counters (provider_id, vacancy_id, status, moved_from, since, applications)
    select provider_id, vacancy_id, status, moved_from, standing_since(status, moved_at), count(*)
    from applications where list_group(status, submitted_at) is not null group by 1, 2, 3, 4, 5`
}
