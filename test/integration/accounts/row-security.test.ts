import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import {
  asStaff,
  asThemself,
  newPerson,
  newProvider,
  newStaff,
  owner,
  stranger,
} from "#test/integration/accounts/cast.ts"

const tables = [
  "people",
  "memberships",
  "sessions",
  "sign_in_links",
  "passkeys",
  "passkey_challenges",
] as const

type Table = (typeof tables)[number]

/** Whose rows somebody sees when they ask for all of them, whatever the code would have asked. */
async function owners(ctx: Ctx, table: Table): Promise<string[]> {
  const column = table === "people" ? "id" : "person_id"
  const rows = await reading(ctx, (tx) =>
    tx.execute<{ id: string }>(sql.raw(`select distinct ${column} as id from ${table}`)),
  )
  return rows.map(({ id }) => id).sort()
}

async function fill(personId: string, providerId: string | null) {
  await owner`insert into sessions (token_hash, person_id, way, expires_at)
    values (${`s${personId}`}, ${personId}, 'link', now() + interval '1 day')`
  await owner`insert into sign_in_links (token_hash, person_id, purpose, expires_at)
    values (${`l${personId}`}, ${personId}, 'sign-in', now() + interval '1 day')`
  await owner`insert into passkeys (credential_id, person_id, public_key, name)
    values (${`p${personId}`}, ${personId}, '\\x00', 'phone')`
  await owner`insert into passkey_challenges (challenge, person_id, expires_at)
    values (${`c${personId}`}, ${personId}, now() + interval '1 day')`
  if (providerId) {
    await owner`insert into sign_in_links (token_hash, person_id, purpose, provider_id, expires_at)
      values (${`i${personId}`}, ${personId}, 'panel-invitation', ${providerId}, now() + interval '1 day')`
  }
}

describe("row security", () => {
  let person: string
  let staff: string
  let otherStaff: string
  let provider: string
  let otherProvider: string

  beforeAll(async () => {
    provider = (await newProvider()).id
    otherProvider = (await newProvider()).id
    person = (await newPerson()).id
    staff = (await newStaff(provider)).id
    otherStaff = (await newStaff(otherProvider)).id
    await fill(person, null)
    await fill(staff, provider)
    await fill(otherStaff, otherProvider)
  })

  it.each(tables)("shows a stranger nothing of %s", async (table) => {
    expect(await owners(stranger, table)).toEqual([])
  })

  it.each(["people", "sessions", "passkeys"] as const)("shows a person their own %s", async (table) => {
    expect(await owners(asThemself(person), table)).toEqual([person])
  })

  it.each(["sign_in_links", "passkey_challenges"] as const)("shows a person no %s", async (table) => {
    expect(await owners(asThemself(person), table)).toEqual([])
  })

  it("shows staff the people, memberships and invitations of their provider and of no other", async () => {
    const ctx = asStaff(staff, provider)
    for (const table of ["people", "memberships", "sign_in_links"] as const) {
      expect(await owners(ctx, table)).toEqual([staff])
    }
  })

  it("lets staff make nobody a colleague, nor give themself another part", async () => {
    const ctx = asStaff(staff, provider)
    const insert = sql`insert into memberships (provider_id, person_id, role)
      values (${provider}, ${person}, 'owner')`
    const joining = inTransaction(ctx, async (tx) => ok(await tx.execute(insert)))
    await expect(joining).rejects.toMatchObject({
      cause: { message: expect.stringContaining("row-level security") },
    })
    const update = sql`update memberships set role = 'assessor' where provider_id = ${provider} returning id`
    expect(await inTransaction(ctx, async (tx) => ok([...(await tx.execute(update))]))).toEqual({
      ok: true,
      value: [],
    })
  })

  it("shows staff no sessions and passkeys but their own, and no links to sign in", async () => {
    const ctx = asStaff(staff, provider)
    expect(await owners(ctx, "sessions")).toEqual([staff])
    expect(await owners(ctx, "passkeys")).toEqual([staff])
    const purposes = await reading(ctx, (tx) =>
      tx.execute<{ purpose: string }>(sql`select purpose from sign_in_links`),
    )
    expect(purposes.map(({ purpose }) => purpose)).toEqual(["panel-invitation"])
  })
})
