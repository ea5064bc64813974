import { createPublicKey, type JsonWebKey, verify } from "node:crypto"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { closeDatabase } from "#db/client.ts"
import { issued } from "#test/integration/credentials/issued.ts"
import { owner } from "#test/integration/rewards/accredited.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

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

const ask = (path: string) => fetch(new URL(path, site.address), { redirect: "manual" })
const decoded = (part = "") => JSON.parse(Buffer.from(part, "base64url").toString())

/** Checks a token by the key that its issuer lists, with no part of the program that signed it. */
async function readByTheBook(token: string) {
  const [head, claim, signature = ""] = token.split(".")
  const header = decoded(head)
  const [did] = header.kid.split("#")
  const [, , , ...path] = did.split(":")
  const listed = await (await ask(`/${path.join("/")}/did.json`)).json()
  const method = listed.verificationMethod.find(({ id }: { id: string }) => id === header.kid)
  const key = createPublicKey({ key: method.publicKeyJwk as JsonWebKey, format: "jwk" })
  const isSigned = verify(
    "sha256",
    Buffer.from(`${head}.${claim}`),
    { key, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  )
  return { header, claim: decoded(claim), listed, isSigned }
}

describe("the claim of a badge as a JSON Web Token", () => {
  it("is signed by a key that the issuer lists, and says what the badge says", async () => {
    const { code, badge_json } = await issued()
    const answer = await ask(`/credentials/${code}/token`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("application/vc+jwt")
    expect(answer.headers.get("access-control-allow-origin")).toBe("*")
    const { header, claim, listed, isSigned } = await readByTheBook(await answer.text())
    expect(isSigned).toBe(true)
    expect(header).toMatchObject({ alg: "ES256", typ: "JWT" })
    expect(listed.assertionMethod).toContain(header.kid)
    const { proof: _, ...badge } = JSON.parse(badge_json)
    const { iss, jti, nbf, ...said } = claim
    expect(said).toEqual(badge)
    expect({ iss, jti }).toEqual({ iss: badge.issuer.id, jti: badge.id })
    expect(nbf).toBe(Date.parse(badge.validFrom) / 1_000)
  })

  it("is refused once a letter of it is another", async () => {
    const { code } = await issued()
    const [head, claim = "", signature] = (await (await ask(`/credentials/${code}/token`)).text()).split(".")
    const other = Buffer.from(
      Buffer.from(claim, "base64url").toString().replace("Demo Worker", "Demo Worken"),
    ).toString("base64url")
    expect((await readByTheBook([head, other, signature].join("."))).isSigned).toBe(false)
  })

  it("is no longer signed for a badge that was withdrawn, or changed in store", async () => {
    const gone = await issued()
    await owner`update certificates set revoked_at = now() where id = ${gone.certificateId}`
    expect((await ask(`/credentials/${gone.code}/token`)).status).toBe(410)
    const changed = await issued()
    await behindTheTriggers(
      owner,
      (tx) => tx`
        update certificates set badge_json = ${changed.badge_json.replace("Demo Worker", "Demo Worken")}
        where id = ${changed.certificateId}`,
    )
    expect((await ask(`/credentials/${changed.code}/token`)).status).toBe(404)
    expect((await (await ask(`/verify/${changed.code}`)).text()).includes("/token")).toBe(false)
    expect((await ask("/credentials/ABCDABCDABCD/token")).status).toBe(404)
  })
})
