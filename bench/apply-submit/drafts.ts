import { randomBytes } from "node:crypto"
import type postgres from "postgres"
import { deviceHashOf } from "#app/domain/applications/keys.server.ts"
import { csrfFieldName } from "#app/ui/layout/frame.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { csrfToken } from "#app/web/csrf.server.ts"
import { answerText, prepareAnswers } from "../data/seed-applications.ts"
import { postRequest, type Shot } from "../runner/load.ts"

/** A draft, and the request that sends it, or saves the one answer it lacks, from its own browser. */
export type Draft = Shot & { readonly reference: string }
export type Step = "send" | "save"

/** How references begin, by what is done with their drafts. */
export const referencesOf: Readonly<Record<Step, string>> = { send: "draft-number-", save: "step-number-" }

let made = 0

const batch = 5_000

/**
 * Drafts that lack nothing but being sent: two prompts, six questions rated, one written on, adjustments,
 * a name and an e-mail address, so that each is also sent a receipt. Those to be saved lack their first answer.
 */
export async function makeDrafts(
  owner: postgres.Sql,
  howMany: number,
  step: Step = "send",
): Promise<Draft[]> {
  await prepareAnswers(owner)
  const drafts: Draft[] = []
  while (drafts.length < howMany) {
    const keys = Array.from({ length: Math.min(batch, howMany - drafts.length) }, () => {
      made += 1
      return { reference: `${referencesOf[step]}${made}`, deviceToken: randomBytes(24).toString("base64url") }
    })
    await insertDrafts(owner, keys, step)
    for (const key of keys) drafts.push({ ...key, id: drafts.length, bytes: requestOf(key, step) })
  }
  return drafts
}

type Key = { readonly reference: string; readonly deviceToken: string }

async function insertDrafts(owner: postgres.Sql, keys: readonly Key[], step: Step): Promise<void> {
  const references = keys.map(({ reference }) => reference)
  const hashes = keys.map(({ deviceToken }) => deviceHashOf(deviceToken))
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`
      with numbered as (select id, provider_id, row_number() over (order by id) - 1 as place from vacancies
        where slug like 'bench-provider-%' and status = 'published'),
      begun as (
        insert into applications (provider_id, vacancy_id, reference, device_hash, data_key)
        select v.provider_id, v.id, d.reference, d.device_hash, decode(repeat('ab', 61), 'hex')
        from unnest(${references}::text[], ${hashes}::text[]) with ordinality as d (reference, device_hash, n)
        join numbered v on v.place = d.n % (select count(*) from numbered)
        returning id, provider_id, vacancy_id
      ), answered as (
        insert into answers (provider_id, vacancy_id, application_id, vacancy_question_id, body, ratings)
        select w.provider_id, w.vacancy_id, b.id, w.vacancy_question_id, w.body, w.ratings
        from begun b join whole_answers w on w.vacancy_id = b.vacancy_id
        where w.position > ${step === "save" ? 1 : 0}::int
      ), reachable as (
        insert into applicant_contacts (application_id, provider_id, name, way, email)
        select id, provider_id, 'Demo Person', 'email', 'person@values-first.example' from begun
      ), asked as (
        insert into adjustments (application_id, provider_id, wanted) select id, provider_id, false from begun
      )
      update vacancy_counters c set started = c.started + b.begun
      from (select vacancy_id, count(*) as begun from begun group by 1) b where c.vacancy_id = b.vacancy_id`
  })
}

const browsers = 100
const forms: { cookie: string; token: string }[] = []

/** What a browser's earlier visit left: its cookie, and the token in its form. */
function formOf(n: number): { cookie: string; token: string } {
  const known = forms[n % browsers]
  if (known) return known
  const cookie = pairOf(cookieHeader("browser", randomBytes(16).toString("base64url")))
  const { token } = csrfToken(new Request("http://127.0.0.1/", { headers: { cookie } }))
  forms[n % browsers] = { cookie, token }
  return { cookie, token }
}

const pairOf = (setCookie: string) => setCookie.split(";", 1)[0]!

const fieldsOf: Readonly<Record<Step, Record<string, string>>> = {
  send: { notBarred: "on" },
  save: { body: answerText, seen: "", next: "carry-on" },
}

let sent = 0

function requestOf({ reference, deviceToken }: Key, step: Step): Buffer {
  sent += 1
  const { cookie, token } = formOf(sent)
  const application = pairOf(cookieHeader("application", `${reference}:${deviceToken}`))
  return postRequest({
    path: `/apply/${reference}/${step === "send" ? "check" : "question/1"}`,
    cookie: `${cookie}; ${application}`,
    body: new URLSearchParams({ [csrfFieldName]: token, ...fieldsOf[step] }).toString(),
  })
}
