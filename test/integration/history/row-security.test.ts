import { randomUUID } from "node:crypto"
import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { auditKinds } from "#app/domain/audit/vocabulary.ts"
import { sortsFor } from "#app/domain/history/policy.ts"
import { sortOf, toldKinds, untoldBecause } from "#app/domain/history/told.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { membershipRoles } from "#app/kernel/membership-role.ts"
import { reading } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asApplicant, asThemself, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
let application: string

/** One event of every kind that can be written, about one application. */
beforeAll(async () => {
  const vacancy = await aPublishedVacancy(heron)
  application = (await anApplication(vacancy)).id
  await owner`
    insert into audit_events (provider_id, actor_kind, event, subject_id)
    select ${heron.id}, 'system', kind, ${application} from unnest(${[...auditKinds]}::text[]) kind`
})

async function kindsSeen(ctx: Ctx): Promise<string[]> {
  const rows = await reading(ctx, (tx) =>
    tx.execute<{ event: string }>(
      sql`select distinct event from audit_events where subject_id = ${application}::uuid and actor_kind = 'system'`,
    ),
  )
  return rows.map(({ event }) => event)
}

describe("the database itself shows the audit as docs/permissions.md says", () => {
  it.each(membershipRoles)("to a colleague in the role of %s", async (role) => {
    const ctx = await aColleague(heron.id, role)
    const seen = await kindsSeen(ctx)
    const sorts = sortsFor(ctx.actor)
    const told = toldKinds.filter((kind) => sorts.includes(sortOf(kind)))
    const shown = toldKinds.filter((kind) => seen.includes(kind))
    // Of what was asked for and said, row security shows no more than the policy, and less to some.
    const apart = (kinds: typeof told) => kinds.filter((kind) => sortOf(kind) !== "help")
    expect(apart(shown)).toEqual(apart(told))
    expect(shown.filter((kind) => !told.includes(kind))).toEqual([])
    const sees = shown.some((kind) => sortOf(kind) === "help")
    expect(sees).toBe(["owner", "recruiter", "hiring-manager"].includes(role))
    const hidden = auditKinds.filter((kind) => !["told", "follows-by-itself"].includes(untoldBecause(kind)))
    expect(hidden.filter((kind) => seen.includes(kind))).toEqual([])
  })

  it("to nobody of another provider, no panel member, no applicant, no stranger", async () => {
    const applicant = asApplicant({ kind: "applicant", applicationId: application, providerId: heron.id })
    for (const ctx of [other.manager, stranger, asThemself(randomUUID()), applicant]) {
      expect(await kindsSeen(ctx)).toEqual([])
    }
  })

  it("what was asked for and said, not to a colleague who sits on the panel", async () => {
    const scorer = await aColleague(heron.id, "hiring-manager")
    await aColleague(heron.id, "owner")
    const [row] = await owner`select vacancy_id from applications where id = ${application}`
    await behindTheTriggers(
      owner,
      (sql) => sql`
        insert into panel_members (provider_id, vacancy_id, person_id, part, called, order_seed)
        values (${heron.id}, ${row?.vacancy_id}, ${scorer.actor.personId}, 'staff', 'A scorer', 1)`,
    )
    const seen = await kindsSeen(scorer)
    expect(seen).toContain("application.submitted")
    expect(toldKinds.filter((kind) => sortOf(kind) === "help" && seen.includes(kind))).toEqual([])
  })
})
