import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  cancelColleagueInvitation,
  changeColleagueRole,
  endColleague,
  joinProvider,
  leaveProvider,
  makeSignInLink,
  membershipsOf,
  openColleagueInvitation,
  readColleagues,
} from "#app/domain/accounts/index.server.ts"
import { deliverMessage, inviteColleague, inviteColleagueAgain } from "#app/domain/messages/index.server.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import {
  asStaff,
  browser,
  eventsOf,
  giveSecondStep,
  newPerson,
  newProvider,
  newStaff,
  owner,
  stranger,
  tokenOf,
} from "#test/integration/accounts/cast.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

process.env.DEMO = "1"

let site: Awaited<ReturnType<typeof startWebServer>>
beforeAll(async () => {
  site = await startWebServer({})
})
afterAll(() => site.stop())

const notFound = { ok: false, error: { kind: "not-found" } }
const lastOwner = { ok: false, error: { kind: "last-owner" } }
const done = { ok: true, value: null }
const address = () => `owen-${randomUUID()}@example.org`

async function aTeam() {
  const provider = await newProvider()
  const person = await newStaff(provider.id)
  return { provider, person, ctx: asStaff(person.id, provider.id) }
}

async function membershipOf(providerId: string, personId: string) {
  const [row] = await owner<{ id: string; role: MembershipRole; ended_at: Date | null }[]>`
    select id, role, ended_at from memberships where provider_id = ${providerId} and person_id = ${personId}`
  if (!row) throw new Error("no membership")
  return row
}

/** The key in the newest invitation's letter. */
async function keyFromMailbox(providerId: string): Promise<string> {
  const [message] = await owner<{ id: string }[]>`
    select id from messages where template = 'colleague-invitation' and provider_id = ${providerId}
    order by id desc limit 1`
  const system = { ...stranger, actor: { kind: "system", providerId } } as const
  await deliverMessage(system, { messageId: message?.id ?? "" }, null)
  const mailbox = await (await openBrowser(site.address).get("/demo/mailbox")).text()
  return tokenOf(/href="[^"]+(\/join-provider\/[\w-]+)"/.exec(mailbox)?.[1] ?? "")
}

const join = (token: string, name = "Owen") => joinProvider(stranger, { token, name, browser: browser() })

describe("inviting a colleague", () => {
  it("lets one person in, once, in the role that was given, under the name they give", async () => {
    const { provider, ctx } = await aTeam()
    const email = address()
    expect(await inviteColleague(ctx, { email, role: "recruiter" })).toEqual(done)
    const token = await keyFromMailbox(provider.id)
    expect(await openColleagueInvitation(stranger, token)).toMatchObject({ state: "open", role: "recruiter" })
    const tries = await Promise.all(Array.from({ length: 10 }, () => join(token)))
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    const found = await readColleagues(ctx)
    expect(found?.colleagues).toContainEqual(
      expect.objectContaining({ name: "Owen", email, role: "recruiter" }),
    )
    expect(found?.invited).toEqual([])
    const joined = found?.colleagues.find((one) => one.email === email)
    expect(await eventsOf(joined?.membershipId ?? "")).toEqual(["colleague.joined"])
    expect(await inviteColleague(ctx, { email: email.toUpperCase(), role: "viewer" })).toEqual({
      ok: false,
      error: { kind: "works-here-already" },
    })
  })

  it("can be sent again, when the old link works no more, and taken back", async () => {
    const { provider, ctx } = await aTeam()
    await inviteColleague(ctx, { email: address(), role: "viewer" })
    const first = await keyFromMailbox(provider.id)
    const [waiting] = (await readColleagues(ctx))?.invited ?? []
    expect(await inviteColleagueAgain(ctx, { id: waiting?.id ?? "" })).toEqual(done)
    const second = await keyFromMailbox(provider.id)
    expect(second).not.toBe(first)
    expect(await join(first)).toEqual({ ok: false, error: { kind: "link-cancelled" } })
    const [left, ...others] = (await readColleagues(ctx))?.invited ?? []
    expect(others).toEqual([])
    expect(await cancelColleagueInvitation(ctx, { id: left?.id ?? "" })).toEqual(done)
    expect(await join(second)).toEqual({ ok: false, error: { kind: "link-cancelled" } })
    expect(await eventsOf(left?.id ?? "")).toEqual(["colleague.invited", "colleague-invitation.cancelled"])
  })

  it("is refused when it is too old, or nobody's", async () => {
    const { provider, ctx } = await aTeam()
    await inviteColleague(ctx, { email: address(), role: "viewer" })
    const token = await keyFromMailbox(provider.id)
    await owner`update colleague_invitations set expires_at = now() where provider_id = ${provider.id}`
    expect(await join(token)).toEqual({ ok: false, error: { kind: "link-late" } })
    expect(await join("guessed")).toEqual(notFound)
  })

  it("is for owners of this provider alone", async () => {
    const { provider, ctx } = await aTeam()
    await inviteColleague(ctx, { email: address(), role: "viewer" })
    const [waiting] = (await readColleagues(ctx))?.invited ?? []
    const id = waiting?.id ?? ""
    const { ctx: elsewhere } = await aTeam()
    const recruiter = asStaff((await newStaff(provider.id, "recruiter")).id, provider.id, "recruiter")
    expect(await inviteColleague(recruiter, { email: address(), role: "owner" })).toEqual(notFound)
    expect(await readColleagues(recruiter)).toBeNull()
    for (const other of [elsewhere, recruiter]) {
      expect(await inviteColleagueAgain(other, { id })).toEqual(notFound)
      expect(await cancelColleagueInvitation(other, { id })).toEqual(notFound)
    }
  })
})

describe("a colleague's role", () => {
  it("changes from now on, and not over what another owner changed meanwhile", async () => {
    const { provider, ctx } = await aTeam()
    const colleague = await newStaff(provider.id, "viewer")
    const { id: membershipId } = await membershipOf(provider.id, colleague.id)
    const change = { membershipId, role: "recruiter", seen: "viewer" } as const
    expect(await changeColleagueRole(ctx, change)).toEqual(done)
    expect(await membershipsOf(stranger, colleague.id)).toMatchObject([{ role: "recruiter" }])
    expect(await changeColleagueRole(ctx, change)).toEqual({
      ok: false,
      error: { kind: "changed-elsewhere" },
    })
    expect(await eventsOf(membershipId)).toEqual(["colleague.role-changed"])
  })

  it("is not changed nor ended by anybody but an owner of this provider", async () => {
    const { provider, person } = await aTeam()
    const { id: membershipId } = await membershipOf(provider.id, person.id)
    const manager = asStaff((await newStaff(provider.id, "hiring-manager")).id, provider.id, "hiring-manager")
    const { ctx: elsewhere } = await aTeam()
    for (const other of [manager, elsewhere]) {
      const change = { membershipId, role: "viewer", seen: "owner" } as const
      expect(await changeColleagueRole(other, change)).toEqual(notFound)
      expect(await endColleague(other, { membershipId })).toEqual(notFound)
    }
  })
})

describe("leaving", () => {
  it("takes a colleague's access at once, in the browser they have open, and keeps their history", async () => {
    const { provider, ctx } = await aTeam()
    const colleague = await newStaff(provider.id, "recruiter")
    const made = await makeSignInLink(stranger, { email: colleague.email, returnTo: null, browserHash: null })
    const path = made.ok ? made.value.path : ""
    const visitor = openBrowser(site.address)
    await visitor.send(path, path, { step: "use" })
    await giveSecondStep(colleague.id)
    const today = `/provider/${provider.slug}`
    expect((await visitor.get(today)).status).toBe(200)

    const { id: membershipId } = await membershipOf(provider.id, colleague.id)
    expect(await endColleague(ctx, { membershipId })).toEqual(done)
    expect(whereTo(await visitor.get(today))).toMatch(/^\/sign-in/)
    expect((await membershipOf(provider.id, colleague.id)).ended_at).not.toBeNull()
    expect(await eventsOf(membershipId)).toEqual(["colleague.left"])
    expect(await endColleague(ctx, { membershipId })).toEqual(notFound)
    const [kept] = await owner`select name from people where id = ${colleague.id}`
    expect(kept?.name).toBe(colleague.name)
  })

  it("is anybody's own to do, and they stay signed in for what else they are here", async () => {
    const { provider } = await aTeam()
    const colleague = await newStaff(provider.id, "finance")
    expect(await leaveProvider(asStaff(colleague.id, provider.id, "finance"))).toEqual(done)
    expect(await membershipsOf(stranger, colleague.id)).toEqual([])
    const somebody = await newPerson()
    expect(await leaveProvider(asStaff(somebody.id, provider.id, "viewer"))).toEqual(notFound)
  })

  it("is not for the last owner, who cannot be made anything less either", async () => {
    const { provider, person, ctx } = await aTeam()
    const { id: membershipId } = await membershipOf(provider.id, person.id)
    expect(await leaveProvider(ctx)).toEqual(lastOwner)
    expect(await endColleague(ctx, { membershipId })).toEqual(lastOwner)
    const lower = { membershipId, role: "viewer", seen: "owner" } as const
    expect(await changeColleagueRole(ctx, lower)).toEqual(lastOwner)
    for (const change of [
      owner`update memberships set role = 'viewer' where id = ${membershipId}`,
      owner`update memberships set ended_at = now() where id = ${membershipId}`,
      owner`delete from memberships where id = ${membershipId}`,
    ]) {
      await expect(change).rejects.toThrow("a provider keeps an owner")
    }
  })

  it("leaves one of two owners who go at the same time", async () => {
    for (let round = 0; round < 5; round++) {
      const { provider, ctx } = await aTeam()
      const second = asStaff((await newStaff(provider.id)).id, provider.id)
      const both = await Promise.all([leaveProvider(ctx), leaveProvider(second)])
      expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
      const [left] = await owner`
        select count(*)::int as owners from memberships
        where provider_id = ${provider.id} and role = 'owner' and ended_at is null`
      expect(left?.owners).toBe(1)
    }
  })
})
