import postgres from "postgres"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { answerOffer, decide, revealIdentity, startWorker } from "#app/domain/decisions/index.server.ts"
import { mayChoose, mayDecide } from "#app/domain/decisions/policy.ts"
import { mayReadWorkers } from "#app/domain/training/policy.ts"
import type { Actor, StaffActor } from "#app/kernel/actor.ts"
import { type MembershipRole, membershipRoles } from "#app/kernel/membership-role.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { allChecked } from "#test/factories/checks.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import { offered, panelMeets, shortlisted } from "#test/factories/stage-further.ts"
import { aPublishedVacancy, inDays } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

/** The app's own role, with nothing of the product's code between it and the database. */
const app = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => {} })
afterAll(() => app.end())

const heron = await aProvider()
const { manager } = heron
const staff = new Map<MembershipRole, StaffActor>()
const scene = { waiting: "", met: "", appointed: "", accepted: "", ready: "", started: "" }

beforeAll(async () => {
  const vacancy = await aPublishedVacancy(heron)
  scene.waiting = (await anApplication(vacancy)).id
  await vacancy.close()
  await everybodyScores(vacancy)

  const { vacancy: heard, applications } = await shortlisted(heron, 2)
  const [first, second] = applications.map(({ id }) => id)
  await panelMeets(heard, [first!, second!])
  scene.met = first!
  const { vacancy: other, applications: others } = await shortlisted(heron)
  scene.appointed = others[0]!.id
  await panelMeets(other, [scene.appointed])
  await must(revealIdentity(manager, { applicationId: scene.appointed, reason: "r" }))
  await must(decide(manager, { applicationId: scene.appointed, outcome: "appoint", reason: "r" }))

  for (const place of ["accepted", "ready", "started"] as const) {
    const { id, applicant } = await offered(heron)
    scene[place] = id
    await must(answerOffer(applicant, { accept: true }))
    if (place !== "accepted") await allChecked(manager, id)
    if (place === "started") await must(startWorker(manager, { applicationId: id }))
  }
  for (const role of membershipRoles) {
    const { actor } = await aColleague(heron.id, role)
    staff.set(role, actor)
    // Whoever they are, they were shown who it is: that alone does not let anybody offer or check.
    await behindTheTriggers(owner, async (tx) => {
      for (const applicationId of Object.values(scene)) {
        await tx`insert into identity_reveals (provider_id, application_id, person_id, reason)
          values (${heron.id}, ${applicationId}, ${actor.personId}, 'r')`
      }
    })
  }
})

class Undone extends Error {}

/** What somebody gets from the database: rows, or its refusal. Nothing of it stays. */
async function asked(actor: Actor, question: (sql: postgres.TransactionSql) => Promise<readonly unknown[]>) {
  let rows: readonly unknown[] = []
  try {
    await app.begin(async (sql) => {
      const settings = {
        "app.actor": actor.kind,
        "app.person_id": "personId" in actor ? actor.personId : "",
        "app.role": actor.kind === "staff" ? actor.role : "",
        "app.provider_id": heron.id,
        "app.application_id": "",
        "app.certificate_code": "",
      }
      for (const [name, value] of Object.entries(settings))
        await sql`select set_config(${name}, ${value}, true)`
      rows = await question(sql)
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) {
      if (/row-level security/.test(String(error))) return "refused"
      throw error
    }
  }
  return rows.length > 0
}

type Write = (sql: postgres.TransactionSql, by: string) => Promise<readonly unknown[]>

const decision =
  (outcome: string, place: keyof typeof scene): Write =>
  (sql, by) =>
    sql`
    insert into decisions (provider_id, application_id, outcome, reason, decided_by)
    values (${heron.id}, ${scene[place]}, ${outcome}, 'r', ${by}) returning 1`

const writes: Readonly<Record<string, { readonly may: (actor: Actor) => boolean; readonly write: Write }>> = {
  "shortlists somebody": { may: mayChoose, write: decision("shortlist", "waiting") },
  "does not shortlist somebody": { may: mayChoose, write: decision("not-shortlist", "waiting") },
  "appoints somebody": { may: mayDecide, write: decision("appoint", "met") },
  "offers the job": {
    may: mayDecide,
    write: (sql, by) => sql`
      insert into offers (provider_id, application_id, pay_pence_per_hour, start_on, conditions, made_by)
      values (${heron.id}, ${scene.appointed}, 1400, ${inDays(20)}, 'c', ${by}) returning 1`,
  },
  "puts a first day off": {
    may: mayDecide,
    write: (sql, by) => sql`
      insert into offer_changes (provider_id, application_id, kind, sealed, start_on, changed_by)
      values (${heron.id}, ${scene.accepted}, 'put-off', 'x', ${inDays(40)}, ${by})
      returning 1`,
  },
  "writes down a check": {
    may: mayDecide,
    write: (sql, by) => sql`
      insert into pre_employment_checks (provider_id, application_id, item, outcome, sealed, seen_on, checked_by)
      values (${heron.id}, ${scene.accepted}, 'identity', 'in-place', 'x', ${inDays(0)}, ${by}) returning 1`,
  },
  "makes somebody a worker": {
    may: mayDecide,
    write: (sql, by) =>
      sql`
      insert into employments (provider_id, person_id, application_id, role_code, started_on)
      values (${heron.id}, ${by}, ${scene.ready}, 'new-to-care', ${inDays(0)})`.then(() => [1]),
  },
}

const job: Actor = { kind: "system", providerId: heron.id }

describe.each(Object.entries(writes))("nobody but who may %s", (_, { may, write }) => {
  it.each(membershipRoles)("asked as: %s", async (role) => {
    const actor = staff.get(role)!
    expect(await asked(actor, (sql) => write(sql, actor.personId))).toBe(may(actor) ? true : "refused")
  })

  it("no job does, in anybody's name", async () => {
    const by = staff.get("owner")!.personId
    const said = asked(job, (sql) => write(sql, by)).catch(() => "refused")
    expect(await said).toBe("refused")
  })
})

it("what was decided is said in one's own name", async () => {
  const by = staff.get("owner")!.personId
  const actor = staff.get("recruiter")!
  expect(await asked(actor, (sql) => decision("shortlist", "waiting")(sql, by))).toBe("refused")
})

it.each(membershipRoles)(
  "an offer is moved by who makes offers, and answered by nobody there: %s",
  async (role) => {
    const actor = staff.get(role)!
    const moved = asked(
      actor,
      (sql) => sql`
    update offers set status = 'accepted' where application_id = ${scene.accepted} and false = (status = 'made')
    returning 1`,
    )
    expect(await moved).toBe(mayDecide(actor))
  },
)

it.each(membershipRoles)(
  "what stands of somebody's work is changed by who makes workers: %s",
  async (role) => {
    const actor = staff.get(role)!
    const changed = asked(actor, (sql) => sql`update employments set ended_on = started_on returning 1`)
    expect(await changed).toBe(mayDecide(actor) ? true : mayReadWorkers(actor) ? "refused" : false)
  },
)

const reads = {
  decisions: mayChoose,
  offers: mayChoose,
  feedback: mayChoose,
  offer_changes: mayDecide,
  pre_employment_checks: mayDecide,
  employments: mayReadWorkers,
} as const

describe.each(Object.entries(reads))("%s", (table, may) => {
  beforeAll(async () => {
    if (table !== "offer_changes") return
    await behindTheTriggers(
      owner,
      (tx) => tx`insert into offer_changes (provider_id, application_id, kind, sealed, changed_by)
        values (${heron.id}, ${scene.accepted}, 'take-back', 'x', ${manager.actor.personId})`,
    )
  })

  it.each(membershipRoles)("are read by who may: %s", async (role) => {
    const actor = staff.get(role)!
    const seen = asked(actor, (sql) => sql`select 1 from ${sql(table)} limit 1`)
    expect(await seen).toBe(may(actor))
  })
})

it("a rule by role looks at settings alone: it costs a query the same for one row and for thousands", async () => {
  const rules = await owner<{ name: string; rule: string }[]>`
    select policyname as name, concat(qual, ' ', with_check) as rule from pg_policies
    where permissive = 'RESTRICTIVE' and policyname like any (array['%\\_roles', '%\\_roles\\_write', '%\\_roles\\_change'])
      and tablename = any (${Object.keys(reads)})`
  expect(rules).toHaveLength(12)
  const setting = /\( SELECT NULLIF\(current_setting\([^)]*\), ''::text\) AS "nullif"\)/g
  for (const { name, rule } of rules) {
    expect({ name, asks: rule.replace(setting, "").match(/select|exists|\w+\(/gi) }).toEqual({
      name,
      asks: null,
    })
  }
})
