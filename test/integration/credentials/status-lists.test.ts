import { createServer } from "node:http"
import { gunzipSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { bitstring, parseStatusListName, statusListLength } from "#app/domain/credentials/badge-status.ts"
import { issueCertificate } from "#app/domain/credentials/index.server.ts"
import { freeStatusPlaces } from "#app/domain/credentials/store.server.ts"
import { changeAccreditation } from "#app/domain/training/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction } from "#db/ctx.ts"
import { outsideVerdict } from "#test/integration/credentials/outside-verdict.ts"
import { addAccreditation, addProvider, owner, systemOf } from "#test/integration/rewards/accredited.ts"
import { addStaff } from "#test/integration/training/staff.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

let site: Awaited<ReturnType<typeof startWebServer>>
beforeAll(async () => {
  site = await startWebServer({})
})
afterAll(async () => {
  await site.stop()
  await closeDatabase()
  await owner.end()
})
beforeEach(() => owner`truncate rate_limits`)

async function issued() {
  const providerId = await addProvider()
  const { accreditationId } = await addAccreditation(providerId)
  const made = await issueCertificate(systemOf(providerId), { accreditationId })
  if (!made.ok) throw new Error(made.error.kind)
  const [row] = await owner<[{ slug: string; badge: string; index: number }]>`
    select p.slug, c.badge_json as badge, c.status_index as index
    from certificates c join providers p on p.id = c.provider_id where c.id = ${made.value.certificateId}`
  const manager = await addStaff(providerId, "owner")
  const change = async (move: "suspend" | "restore" | "revoke", seen: "awarded" | "suspended") => {
    const done = await changeAccreditation(manager, { accreditationId, move, seen, reason: "We looked." })
    if (!done.ok) throw new Error(done.error.kind)
  }
  const listAt = (name: string) => new URL(`/providers/${row.slug}/status/${name}`, site.address)
  return { ...row, badge: JSON.parse(row.badge), providerId, change, listAt }
}

/** The bit at a place, read as the standard says and not as we write it. */
async function bitOf(address: URL, index: number) {
  const { credentialSubject } = await (await fetch(address)).json()
  const bytes = gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), "base64url"))
  expect(bytes.length * 8).toBe(statusListLength)
  return (bytes[Math.floor(index / 8)]! >> (7 - (index % 8))) & 1
}

describe("a status list", () => {
  it("says of a badge that stands, is suspended, stands again and is revoked what holds at that moment", async () => {
    const { badge, index, change, listAt } = await issued()
    const bits = async () => [
      await bitOf(listAt("revocation-1"), index),
      await bitOf(listAt("suspension-1"), index),
    ]
    expect([await bits(), await outsideVerdict(site.address, badge)]).toEqual([[0, 0], "accepted"])
    await change("suspend", "awarded")
    expect([await bits(), await outsideVerdict(site.address, badge)]).toEqual([[0, 1], "bit set"])
    await change("restore", "suspended")
    expect([await bits(), await outsideVerdict(site.address, badge)]).toEqual([[0, 0], "accepted"])
    await change("revoke", "awarded")
    expect([await bits(), await outsideVerdict(site.address, badge)]).toEqual([[1, 0], "bit set"])
  })

  it("is named in the badge, is of the same issuer, and may be read by any page and kept for half a minute", async () => {
    const { badge, index, listAt } = await issued()
    expect(badge.credentialStatus).toMatchObject([
      { statusPurpose: "revocation", statusListIndex: String(index) },
      { statusPurpose: "suspension", statusListIndex: String(index) },
    ])
    expect(new URL(badge.credentialStatus[0].statusListCredential).pathname).toBe(
      listAt("revocation-1").pathname,
    )
    const answer = await fetch(listAt("revocation-1"))
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=30",
      "content-type": "application/vc",
    })
    expect(await answer.json()).toMatchObject({ issuer: badge.issuer.id })
    const etag = answer.headers.get("etag")
    const again = await fetch(listAt("revocation-1"), { headers: { "If-None-Match": etag ?? "" } })
    expect([again.status, await again.text()]).toEqual([304, ""])
  })

  it("that somebody changed on its way is not believed", async () => {
    const { badge, change, listAt, slug } = await issued()
    await change("revoke", "awarded")
    const list = await (await fetch(listAt("revocation-1"))).json()
    list.credentialSubject.encodedList = `u${gzipSync(bitstring([])).toString("base64url")}`
    const forged = createServer(async (request, answer) => {
      const real = await fetch(new URL(request.url ?? "/", site.address))
      const isList = request.url === `/providers/${slug}/status/revocation-1`
      answer.end(isList ? JSON.stringify(list) : await real.text())
    }).listen(0)
    const { port } = forged.address() as { port: number }
    expect(await outsideVerdict(`http://localhost:${port}`, badge)).toBe("refused")
    forged.close()
  })

  it.each(["revocation-2", "revocation-0", "revocation", "message-1", "revocation-1e1", "suspension-99999"])(
    "is not made up: %s",
    async (name) => {
      const { listAt } = await issued()
      expect((await fetch(listAt(name))).status).toBe(404)
    },
  )
})

describe("a place in a list", () => {
  it("is no two badges'; a full list is followed by the next", async () => {
    const { providerId } = await issued()
    await owner`alter table certificates disable trigger user`
    await owner`
      insert into certificates (provider_id, accreditation_id, person_id, code, number, holder_name, scheme, edition,
        issued_at, badge_json, signing_key_id, pdf_key, status_list, status_index, revoked_at)
      select c.provider_id, c.accreditation_id, c.person_id, md5(c.id::text || n), 'VF-1999-' || n, c.holder_name,
        c.scheme, c.edition, c.issued_at, '{}', '', '', 1, n, now()
      from certificates c, generate_series(0, ${statusListLength - 1}) n
      where c.provider_id = ${providerId} and n <> c.status_index`
    await owner`alter table certificates enable trigger user`
    const place = await inTransaction(systemOf(providerId), async (tx) =>
      ok(await freeStatusPlaces(tx, providerId, 2)),
    )
    expect(place).toMatchObject({ value: [{ list: 2 }, { list: 2 }] })
  })

  it("is read from an address as it is written there", () => {
    expect(parseStatusListName("suspension-12")).toEqual({ purpose: "suspension", number: 12 })
  })
})
