import { randomBytes, randomUUID } from "node:crypto"
import type { IncomingMessage, RequestListener } from "node:http"
import postgres from "postgres"

/**
 * node:http and the SQL of saving an answer and of sending an application: every statement of the product and every row it writes,
 * prepared, in one transaction. No framework, no check of token, cookie or rules, nothing sealed.
 */
export function submitLimit(databaseUrl: string): RequestListener {
  const sql = postgres(databaseUrl, { max: 20, onnotice: () => {} })
  const letter = randomBytes(700)
  const address = randomBytes(57)
  return (req, res) => {
    const reference = (req.url ?? "").split("/")[2] ?? ""
    const saves = (req.url ?? "").includes("/question/")
    bodyOf(req)
      .then((body) =>
        saves
          ? save(sql, { reference, body: new URLSearchParams(body).get("body") ?? "" })
          : send(sql, { reference, letter, address, hash: randomBytes(32).toString("base64url") }),
      )
      .then(
        () => res.writeHead(303, ["Location", `/apply/${reference}`, "Content-Length", "0"]).end(),
        () => res.writeHead(500, ["Content-Length", "0"]).end(),
      )
  }
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of req) pieces.push(piece)
  return Buffer.concat(pieces).toString("utf8")
}

type Sending = {
  readonly reference: string
  readonly letter: Buffer
  readonly address: Buffer
  readonly hash: string
}

function send(sql: postgres.Sql, { reference, letter, address, hash }: Sending) {
  return sql.begin(async (tx) => {
    const { id, provider, draft } = await open(tx, reference)
    const message = randomUUID()
    await tx`
      insert into messages (id, provider_id, application_id, template, address_sealed, subject, body_sealed, dedupe_key)
      values (${message}, ${provider}, ${id}, 'application-receipt', ${address}, ${`We have your application: ${draft.title}`},
        ${letter}, ${`application-receipt|${id}`}) on conflict do nothing`
    await record(tx, { event: "message.queued", provider, subject: message })
    await Promise.all([
      record(tx, { event: "application.submitted", provider, subject: id }),
      tx`
        update applications set status = 'submitted', submitted_at = ${draft.now}, not_barred_at = ${draft.now},
          come_back_hash = ${hash}, updated_at = now(), version = version + 1 where id = ${id}`,
      tx`
        insert into vacancy_counters (vacancy_id, provider_id, submitted) values (${draft.vacancy_id}, ${provider}, 1)
        on conflict (vacancy_id) do update set submitted = vacancy_counters.submitted + 1,
          started = vacancy_counters.started - 1`,
    ])
  })
}

function save(sql: postgres.Sql, { reference, body }: { readonly reference: string; readonly body: string }) {
  return sql.begin(async (tx) => {
    const { id, provider, draft } = await open(tx, reference)
    await tx`
      insert into answers (provider_id, vacancy_id, application_id, vacancy_question_id, body, mode, saved_at)
      values (${provider}, ${draft.vacancy_id}, ${id}, ${draft.vacancy_question_id}, ${body}, 'typed', clock_timestamp())
      on conflict (application_id, vacancy_question_id) do update
        set body = excluded.body, mode = excluded.mode, saved_at = clock_timestamp()`
    await record(tx, { event: "application.saved", provider, subject: id })
  })
}

/** Whose key it is; then the application, held, and all that saving and sending look at. */
async function open(tx: postgres.TransactionSql, reference: string) {
  await identify(tx, { actor: "doorkeeper", provider: "", application: "" })
  const [keys] = await tx`
    select a.id, a.provider_id, a.device_hash, a.come_back_hash, a.secret_word_hash, h.way, h.person_id
    from applications a
    left join assisted_entries h on h.application_id = a.id and h.ended_at is null
    where a.reference = ${reference}`
  const { id, provider_id: provider } = keys!
  await identify(tx, { actor: "applicant", provider, application: id })
  await tx`select id, provider_id, vacancy_id, status from applications where id = ${id} for update`
  const [draft] = await tx`
    select a.id, a.provider_id, a.vacancy_id, a.reference, a.language, a.status,
      a.secret_word_hash is not null as has_secret_word, v.slug, v.status as vacancy_status, v.closes_at, v.hear_by,
      now() as now, v.title, p.name as provider, p.contact_name, p.contact_phone, j.wanted, c.name, c.way, c.email,
      c.phone, q.id as vacancy_question_id, w.id as version_id, w.kind, w.options, s.body, s.ratings,
      s.best_and_worst, s.ordering, exists (select from recordings r where r.answer_id = s.id) as has_recording,
      (extract(epoch from s.saved_at) * 1000000)::bigint::text as saved_as
    from applications a
    join vacancies v on v.id = a.vacancy_id
    join providers p on p.id = a.provider_id
    left join adjustments j on j.application_id = a.id and j.purpose = 'meeting'
    left join applicant_contacts c on c.application_id = a.id
    left join vacancy_questions q on q.vacancy_id = a.vacancy_id
    left join question_versions w on w.id = q.question_version_id
    left join answers s on s.application_id = a.id and s.vacancy_question_id = q.id
    where a.id = ${id} order by q.position`
  if (draft?.status !== "draft") throw new Error("not a draft")
  return { id, provider, draft }
}

type Identity = { readonly actor: string; readonly provider: string; readonly application: string }

function identify(tx: postgres.TransactionSql, { actor, provider, application }: Identity) {
  return tx`
    select set_config('app.actor', ${actor}, true), set_config('app.person_id', '', true),
      set_config('app.provider_id', ${provider}, true), set_config('app.application_id', ${application}, true),
      set_config('app.certificate_code', '', true)`
}

type Event = { readonly event: string; readonly provider: string; readonly subject: string }

function record(tx: postgres.TransactionSql, { event, provider, subject }: Event) {
  return tx`
    with event as (
      select uuidv7() as id, ${provider}::uuid as provider_id, ${event}::text as event, ${subject}::uuid as subject_id
    ), audited as (
      insert into audit_events (id, provider_id, actor_kind, request_id, event, subject_id, detail)
      select id, provider_id, 'applicant', null, event, subject_id, '{}'::jsonb from event
    ), queued as (
      insert into outbox (id, provider_id, event, subject_id) select id, provider_id, event, subject_id from event
    )
    select id from event`
}
