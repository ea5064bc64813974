import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  cancelInvitations,
  createInvitation,
  findOrCreatePerson,
  openInvitation,
  openSignInLink,
  sessionOf,
  signInByInvitation,
  signInByLink,
} from "#app/domain/accounts/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { aProvider } from "#test/factories/provider.ts"
import { aDraft } from "#test/factories/vacancy.ts"
import { browser, newPerson, owner, stranger } from "#test/integration/accounts/cast.ts"

/** Leon has a seat on a draft's panel and has not said yes. */
async function scene() {
  const provider = await aProvider()
  const { id: vacancyId } = await aDraft(provider)
  const invited = await newPerson({ name: "Leon", email: null })
  await owner`insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed)
    values (${provider.id}, ${vacancyId}, ${invited.id}, 'Leon', 'draws-on-support', 1)`
  return { provider, invited, ctx: provider.manager }
}

type Scene = Awaited<ReturnType<typeof scene>>

async function invite({ ctx, invited, provider }: Scene, more: { returnTo?: string; worker?: boolean } = {}) {
  const purpose = more.worker ? "worker-invitation" : "panel-invitation"
  const made = await inTransaction<{ token: string; url: string }, never>(ctx, async (tx) =>
    ok(
      await createInvitation(tx, ctx, {
        personId: invited.id,
        providerId: provider.id,
        purpose,
        returnTo: more.returnTo ?? "/panel",
      }),
    ),
  )
  if (!made.ok) throw new Error("not invited")
  return made.value
}

describe("a panel's invitation", () => {
  it("lets somebody without e-mail in, once, from a printed address", async () => {
    const here = await scene()
    const { token, url } = await invite(here)
    expect(url).toBe(`http://localhost:3000/panel/join/${token}`)
    expect(await openInvitation(stranger, token)).toMatchObject({
      state: "open",
      personName: "Leon",
      email: null,
      providerName: "Heron House",
    })
    const used = await signInByInvitation(stranger, token, browser())
    expect(used).toMatchObject({ ok: true, value: { personId: here.invited.id, returnTo: "/panel" } })
    const session = used.ok ? await sessionOf(stranger, used.value.token) : null
    expect(session).toMatchObject({ way: "invitation", personId: here.invited.id })
    expect(await signInByInvitation(stranger, token, browser())).toEqual({
      ok: false,
      error: { kind: "link-used" },
    })
  })

  it("waits thirty days", async () => {
    const here = await scene()
    await invite(here)
    const [row] = await owner<{ days: number }[]>`
      select extract(epoch from expires_at - created_at)::float / 86400 as days
      from sign_in_links where person_id = ${here.invited.id}`
    expect(row?.days).toBeCloseTo(30, 2)
  })

  it("can be taken back, for one place or for all", async () => {
    const here = await scene()
    const [one, two] = [
      await invite(here, { returnTo: "/panel/a" }),
      await invite(here, { returnTo: "/panel/b" }),
    ]
    const which = {
      personId: here.invited.id,
      providerId: here.provider.id,
      purpose: "panel-invitation",
    } as const
    await inTransaction(here.ctx, async (tx) =>
      ok(await cancelInvitations(tx, here.ctx, { ...which, returnTo: "/panel/a" })),
    )
    expect(await openInvitation(stranger, one.token)).toMatchObject({ state: "cancelled" })
    expect(await openInvitation(stranger, two.token)).toMatchObject({ state: "open" })
    await inTransaction(here.ctx, async (tx) => ok(await cancelInvitations(tx, here.ctx, which)))
    expect(await signInByInvitation(stranger, two.token, browser())).toEqual({
      ok: false,
      error: { kind: "link-cancelled" },
    })
  })

  it("cannot be made or taken back by another provider", async () => {
    const [here, elsewhere] = [await scene(), await scene()]
    const { token } = await invite(here)
    const which = {
      personId: here.invited.id,
      providerId: here.provider.id,
      purpose: "panel-invitation",
    } as const
    await inTransaction(elsewhere.ctx, async (tx) => ok(await cancelInvitations(tx, elsewhere.ctx, which)))
    expect(await openInvitation(stranger, token)).toMatchObject({ state: "open" })
    // Neither in the other's name, nor in one's own for somebody whom one has not invited.
    for (const providerId of [here.provider.id, elsewhere.provider.id]) {
      const forged = inTransaction(elsewhere.ctx, async (tx) =>
        ok(await createInvitation(tx, elsewhere.ctx, { ...which, providerId, returnTo: "/panel" })),
      )
      await expect(forged).rejects.toMatchObject({
        cause: { message: expect.stringContaining("row-level security") },
      })
    }
  })
})

it("a worker's invitation opens at sign-in and is no way onto a panel", async () => {
  const here = await scene()
  const { token, url } = await invite(here, { worker: true, returnTo: "/passport" })
  expect(url).toBe(`http://localhost:3000/sign-in/link/${token}`)
  expect(await openSignInLink(stranger, token)).toMatchObject({ purpose: "worker-invitation", state: "open" })
  expect(await signInByInvitation(stranger, token, browser())).toMatchObject({ ok: false })
  expect(await signInByLink(stranger, token, browser())).toMatchObject({
    ok: true,
    value: { personId: here.invited.id, returnTo: "/passport" },
  })
})

it("a person is found by e-mail across providers, or made, and nothing of them is told", async () => {
  const [here, elsewhere] = [await scene(), await scene()]
  const ids = await Promise.all(
    [here, elsewhere].map(({ ctx }, index) =>
      inTransaction<string, never>(ctx, async (tx) =>
        ok(
          await findOrCreatePerson(tx, {
            name: `Nia ${index}`,
            email: index ? "NIA@example.org" : "nia@example.org",
          }),
        ),
      ),
    ),
  )
  expect(ids[0]).toEqual(ids[1])
  for (const { ctx } of [here, elsewhere]) {
    const seen = await reading(ctx, (tx) =>
      tx.execute(sql`select name, email from people where lower(email) = 'nia@example.org'`),
    )
    expect([...seen]).toEqual([])
  }
  const without = await inTransaction<string[], never>(here.ctx, async (tx) =>
    ok([
      await findOrCreatePerson(tx, { name: "Sam", email: null }),
      await findOrCreatePerson(tx, { name: "Sam", email: null }),
    ]),
  )
  expect(without.ok && new Set(without.value).size).toBe(2)
})
