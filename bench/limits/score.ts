import type { IncomingMessage, RequestListener } from "node:http"
import postgres from "postgres"

/**
 * node:http and the SQL of saving one score: who is signed in, the panel and the member's sheet as the page
 * reads them, and the change, every statement of the product and every row it writes, prepared, in as many
 * transactions. No framework, no check of token, cookie or rules.
 */
export function scoreLimit(databaseUrl: string): RequestListener {
  const sql = postgres(databaseUrl, { max: 20, fetch_types: false, onnotice: () => {} })
  return (req, res) => {
    const [, , slug = "", , position = ""] = (req.url ?? "").split("/")
    bodyOf(req)
      .then((body) => {
        const fields = new URLSearchParams(body)
        const field = (name: string) => fields.get(name) ?? ""
        return save(sql, {
          slug,
          position: Number(position),
          answer: field("answer"),
          session: field("session"),
          points: Number(field("points")),
        })
      })
      .then(
        () => res.writeHead(303, ["Location", `/panel/${slug}`, "Content-Length", "0"]).end(),
        () => res.writeHead(500, ["Content-Length", "0"]).end(),
      )
  }
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of req) pieces.push(piece)
  return Buffer.concat(pieces).toString("utf8")
}

type Saving = {
  readonly slug: string
  readonly position: number
  readonly answer: string
  readonly session: string
  readonly points: number
}

async function save(sql: postgres.Sql, { slug, position, answer, session, points }: Saving): Promise<void> {
  const person = await sql.begin("read only", async (tx) => {
    await identify(tx, "doorkeeper", "")
    const [found] = await tx<{ person_id: string }[]>`
      select s.id, s.person_id, p.name, s.way, s.last_seen_at < now() - interval '1 hour' as seen_long_ago,
        exists (select from memberships m where m.person_id = p.id and m.ended_at is null) as is_staff
      from sessions s join people p on p.id = s.person_id
      where s.token_hash = ${session} and s.ended_at is null and s.expires_at > now()`
    return found!.person_id
  })
  await sql.begin("read only", async (tx) => {
    await identify(tx, "person", person)
    const seat = await seatOf(tx, person, slug)
    await tx`select name, contact_name, contact_phone from providers where id = ${seat.provider_id}`
    const questions = await tx<{ id: string; position: number }[]>`
      select q.id, q.position, v.id as version_id, v.kind, v.title, v.situation, v.ask, v.easy_read, v.welsh,
        v.value_codes, v.guide
      from vacancy_questions q join question_versions v on v.id = q.question_version_id
      where q.vacancy_id = ${seat.vacancy_id} order by q.position`
    const question = questions.find((each) => each.position === position)!
    await tx`
      select t.answer_id, t.body, s.points, s.note, s.sent_at is not null as sent
      from score_allocations l
      join answers_to_score t on t.answer_id = l.answer_id
      left join scores s on s.answer_id = t.answer_id and s.panel_member_id = ${seat.id}
      where l.panel_member_id = ${seat.id} and l.vacancy_question_id = ${question.id} and l.ended_at is null`
  })
  await sql.begin("read write", async (tx) => {
    await identify(tx, "person", person)
    const seat = await seatOf(tx, person, slug)
    const [given] = await tx<{ vacancy_question_id: string }[]>`
      select t.answer_id, t.vacancy_question_id from answers_to_score t
      join score_allocations l on l.answer_id = t.answer_id
      where t.answer_id = ${answer} and l.panel_member_id = ${seat.id} and l.ended_at is null`
    await tx`
      insert into scores (provider_id, vacancy_id, vacancy_question_id, answer_id, panel_member_id, person_id,
        points, note, saved_at)
      values (${seat.provider_id}, ${seat.vacancy_id}, ${given!.vacancy_question_id}, ${answer}, ${seat.id},
        ${person}, ${points}, '', now())
      on conflict (answer_id, panel_member_id) do update
        set points = excluded.points, note = excluded.note, saved_at = excluded.saved_at
        where scores.sent_at is null returning id`
    await tx`
      with event as (
        select uuidv7() as id, ${seat.provider_id}::uuid as provider_id, 'score.saved'::text as event,
          ${answer}::uuid as subject_id
      ), audited as (
        insert into audit_events (id, provider_id, actor_kind, actor_person_id, request_id, event, subject_id, detail)
        select id, provider_id, 'person', ${person}::uuid, null, event, subject_id, '{}'::jsonb from event
      ), queued as (
        insert into outbox (id, provider_id, event, subject_id) select id, provider_id, event, subject_id from event
      )
      select id from event`
  })
}

type Seat = { readonly id: string; readonly provider_id: string; readonly vacancy_id: string }

async function seatOf(tx: postgres.TransactionSql, person: string, slug: string): Promise<Seat> {
  const [seat] = await tx<Seat[]>`
    select m.*, v.slug, v.title, v.status, v.closes_at, v.hear_by
    from panel_members m join vacancies v on v.id = m.vacancy_id
    where v.slug = ${slug} and m.person_id = ${person} and m.left_at is null`
  return seat!
}

function identify(tx: postgres.TransactionSql, actor: string, person: string) {
  return tx`
    select set_config('app.actor', ${actor}, true), set_config('app.person_id', ${person}, true),
      set_config('app.provider_id', '', true), set_config('app.application_id', '', true),
      set_config('app.certificate_code', '', true)`
}
