import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { signAnew } from "#app/domain/credentials/index.server.ts"
import { issuingKeys } from "#app/domain/credentials/issuing-keys.server.ts"
import { closeDatabase } from "#db/client.ts"
import { issued } from "#test/integration/credentials/issued.ts"
import { owner } from "#test/integration/rewards/accredited.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"
import { behindTheTriggers } from "#test/support/owner.ts"
import { handleIssueCertificate } from "#workers/handlers/issue-certificate.ts"
import { deliver } from "#workers/runtime/deliver.ts"

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

const lost = "z6MkfLostKeyThatOthersKnow1111111111111111111111"
const stranger = { actor: { kind: "stranger" }, now: () => new Date() } as const
const page = async (path: string) => (await fetch(new URL(path, site.address))).text()

/** A certificate that was signed with a key which is listed nowhere any more. */
async function signedWithTheLostKey() {
  const one = await issued()
  const { current } = issuingKeys()
  await behindTheTriggers(
    owner,
    (tx) => tx`
      update certificates set signing_key_id = ${lost}, badge_json = replace(badge_json, ${current.multibase}, ${lost})
      where id = ${one.certificateId}`,
  )
  return one
}

/** What the relay and a worker do with all that was promised since. */
async function workersCatchUp(providerId: string) {
  const promised = await owner<{ id: string; subject_id: string }[]>`
    select id, subject_id from outbox where provider_id = ${providerId} and event = 'accreditation.key-lost'`
  const { name } = handleIssueCertificate.job
  for (const { id, subject_id } of promised) {
    await owner`insert into job_runs (provider_id, event_id, job, subject_id)
      values (${providerId}, ${id}, ${name}, ${subject_id}) on conflict do nothing`
    await deliver([handleIssueCertificate], name, { eventId: id, providerId, payload: {} })
  }
}

describe("a key that others may know", () => {
  it("vouches for nothing once it is listed nowhere, and each of its certificates is made anew", async () => {
    const [one, other] = [await signedWithTheLostKey(), await signedWithTheLostKey()]
    const untouched = await issued()
    expect(await page(`/verify/${one.code}`)).toContain("Do not rely on this certificate")

    expect(await signAnew(stranger, { signingKeyId: lost })).toEqual({ ok: true, value: { withdrawn: 2 } })
    await workersCatchUp(one.providerId)
    await workersCatchUp(other.providerId)

    for (const { providerId, personId } of [one, other]) {
      const rows = await owner<{ code: string; revoked: boolean; key: string }[]>`
        select code, revoked_at is not null as revoked, signing_key_id as key from certificates
        where provider_id = ${providerId} and person_id = ${personId} order by issued_at, id`
      expect(rows.map(({ revoked, key }) => ({ revoked, key }))).toEqual([
        { revoked: true, key: lost },
        { revoked: false, key: issuingKeys().current.multibase },
      ])
      expect(await page(`/verify/${rows[1]!.code}`)).toContain("This certificate is real and in force")
      expect(await page(`/verify/${rows[0]!.code}`)).toContain("A newer certificate has taken its place.")
    }
    expect(await page(`/verify/${untouched.code}`)).toContain("This certificate is real and in force")
    expect(await signAnew(stranger, { signingKeyId: lost })).toEqual({ ok: true, value: { withdrawn: 0 } })
  })

  it("is not taken for lost while it still signs", async () => {
    const { code } = await issued()
    const signingKeyId = issuingKeys().current.multibase
    expect(await signAnew(stranger, { signingKeyId })).toEqual({ ok: false, error: { kind: "still-listed" } })
    expect(await page(`/verify/${code}`)).toContain("This certificate is real and in force")
  })
})
