import { deflateSync, gzipSync } from "node:zlib"
import { SignJWT } from "jose"
import { afterAll, describe, expect, it } from "vitest"
import type { SignedBadge } from "#app/domain/credentials/badge.ts"
import { didDocument } from "#app/domain/credentials/badge-issuer.ts"
import { bitstring } from "#app/domain/credentials/badge-status.ts"
import { shownIssuer } from "#app/domain/credentials/given-badge.ts"
import { checkGivenBadge } from "#app/domain/credentials/index.server.ts"
import { signCredential } from "#app/domain/credentials/sign-badge.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import type { ReadOutside } from "#app/platform/outside.server.ts"
import { tokenKeyOf } from "#app/platform/token-keys.server.ts"
import { closeDatabase } from "#db/client.ts"
import { issued } from "#test/integration/credentials/issued.ts"
import { ISSUER, signedBadge, testKey } from "#test/integration/credentials/sample-badge.ts"
import { owner } from "#test/integration/rewards/accredited.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const now = new Date("2026-12-01T00:00:00Z")
const stranger = (at = now): Ctx => ({ actor: { kind: "stranger" }, now: () => at }) as Ctx
const didAddress = "https://values.example/providers/harbour-lights/did.json"
const token = tokenKeyOf(testKey())
const listed = JSON.stringify(
  didDocument(ISSUER, [{ multibase: testKey().multibase }, { multibase: token.multibase, jwk: token.jwk }]),
)

/** The internet, as far as these badges name it. */
function outside(pages: Readonly<Record<string, string>> = {}): ReadOutside {
  const known: Readonly<Record<string, string>> = { [didAddress]: listed, ...pages }
  return async (address) => {
    const text = known[address]
    return text === undefined ? err({ kind: "not-reached" }) : ok(text)
  }
}

async function check(
  given: unknown,
  { pages = {}, at = now }: { pages?: Record<string, string>; at?: Date } = {},
) {
  const bytes =
    given instanceof Uint8Array
      ? given
      : Buffer.from(typeof given === "string" ? given : JSON.stringify(given))
  const checked = await checkGivenBadge(stranger(at), bytes, outside(pages))
  return checked.ok ? checked.value : checked.error
}

describe("an issuer's address", () => {
  it.each([
    ["did:web:college.example", "college.example"],
    ["did:web:college.example%3A8443:issuers:7", "college.example:8443/issuers/7"],
    ["did:web:college.example:%E0%A4%A", "did:web:college.example:%E0%A4%A"],
    ["did:key:z6Mk", "did:key:z6Mk"],
    ["https://college.example/badges", "https://college.example/badges"],
  ])("%s is shown as %s", (id, shown) => {
    expect(shownIssuer(id)).toBe(shown)
  })
})

describe("a badge of somebody we do not know", () => {
  it("is found real and in force, and its issuer is not known here", async () => {
    expect(await check(await signedBadge())).toMatchObject({
      verdict: "good-unknown",
      signature: "valid",
      issuerKnown: false,
      status: "no-list",
      claims: {
        holderName: "Siân Ŵynne-Ŷork",
        award: "Care Certificate",
        issuer: { id: ISSUER, name: "Harbour Lights Care" },
      },
    })
  })

  const changes: [string, (badge: SignedBadge) => object, string][] = [
    ["one letter of the name", (b) => JSON.parse(JSON.stringify(b).replace("Siân", "Siôn")), "altered"],
    ["a word that no context knows", (b) => ({ ...b, alsoQualifiedAs: "Nurse" }), "words-added"],
    [
      "such a word in the subject",
      (b) => ({ ...b, credentialSubject: { ...b.credentialSubject, alsoQualifiedAs: "Nurse" } }),
      "words-added",
    ],
    [
      "a context of its own",
      (b) => ({ ...b, "@context": [...b["@context"], "https://evil.example/v1"] }),
      "kind-unknown",
    ],
    [
      "another issuer",
      (b) => ({ ...b, issuer: { ...b.issuer, id: "did:web:evil.example" } }),
      "not-the-issuers-key",
    ],
    ["no proof", ({ proof: _, ...b }) => b, "unsigned"],
    [
      "a proof of another kind",
      (b) => ({ ...b, proof: [{ ...b.proof[0], cryptosuite: "bbs-2023" }] }),
      "kind-unknown",
    ],
    [
      "a proof for another purpose",
      (b) => ({ ...b, proof: [{ ...b.proof[0], proofPurpose: "authentication" }] }),
      "not-the-issuers-key",
    ],
    ["a signature that is none", (b) => ({ ...b, proof: [{ ...b.proof[0], proofValue: "z0" }] }), "altered"],
  ]
  it.each(changes)(
    "with %s is not vouched for, and nothing that it says is shown",
    async (_, change, signature) => {
      const found = await check(change(await signedBadge()))
      expect(found).toMatchObject({ signature, claims: null })
      expect((found as { verdict: string }).verdict).toMatch(/^(not-genuine|cannot-say)$/)
    },
  )

  it("is not vouched for by a key that the issuer does not list for claims, or that somebody else controls", async () => {
    const badge = await signedBadge()
    const other = didDocument(ISSUER, [{ multibase: testKey(9).multibase }])
    expect(await check(badge, { pages: { [didAddress]: JSON.stringify(other) } })).toMatchObject({
      signature: "key-unknown",
    })
    const mere = { ...JSON.parse(listed), assertionMethod: [] }
    expect(await check(badge, { pages: { [didAddress]: JSON.stringify(mere) } })).toMatchObject({
      signature: "key-unknown",
    })
    const lent = JSON.parse(
      listed.replaceAll(`"controller":"${ISSUER}"`, '"controller":"did:web:evil.example"'),
    )
    expect(await check(badge, { pages: { [didAddress]: JSON.stringify(lent) } })).toMatchObject({
      signature: "not-the-issuers-key",
    })
    for (const text of [
      "",
      "[]",
      "{",
      JSON.stringify({ ...JSON.parse(listed), id: "did:web:evil.example" }),
    ]) {
      expect(await check(badge, { pages: { [didAddress]: text } })).toMatchObject({ verdict: "cannot-say" })
    }
  })

  it.each([
    ["2026-11-30T00:00:00Z", "expired", "expired"],
    ["2027-11-30T00:00:00Z", "current", "good-unknown"],
  ])("that runs until %s is %s", async (until, state, verdict) => {
    expect(await check(await signedBadge({ validUntil: new Date(until) }))).toMatchObject({
      dates: { state },
      verdict,
    })
  })

  it.each(["next year", "2027-02-30", "2027", 2027, "2020-01-01T00:00:00Z"])(
    "that says it runs until %j is not vouched for",
    async (validUntil) => {
      const { proof: _, ...badge } = await signedBadge()
      const signed = await signCredential(
        { ...badge, validUntil },
        { did: ISSUER, key: testKey(), createdAt: now },
      )
      expect(await check(signed)).toMatchObject({ verdict: "not-genuine" })
    },
  )

  it("does not count before its day", async () => {
    expect(await check(await signedBadge(), { at: new Date("2026-11-01T00:00:00Z") })).toMatchObject({
      verdict: "not-yet",
    })
  })

  it.each(["\u202eevil", "<script>alert(1)</script>", "=1+1", "e\u0301".repeat(300), "👩🏽‍🦽 محمد"])(
    "is for whoever is called %j",
    async (holderName) => {
      const found = await check(await signedBadge({ holderName }))
      expect(found).toMatchObject({ signature: "valid" })
      const { claims } = found as { claims: { holderName: string } }
      expect(claims.holderName.length).toBeLessThanOrEqual(301)
      expect(claims.holderName).not.toContain("\u202e")
    },
  )
})

const listAddress = (purpose: string) => `https://values.example/providers/harbour-lights/status/${purpose}-1`

/** A status list with these bits set, signed by the issuer unless said otherwise. */
async function statusList(purpose: string, set: readonly number[], over: object = {}, did = ISSUER) {
  const list = await signCredential(
    {
      "@context": ["https://www.w3.org/ns/credentials/v2"],
      id: listAddress(purpose),
      type: ["VerifiableCredential", "BitstringStatusListCredential"],
      issuer: did,
      validFrom: "2026-11-05T10:00:00Z",
      credentialSubject: {
        id: `${listAddress(purpose)}#list`,
        type: "BitstringStatusList",
        statusPurpose: purpose,
        encodedList: `u${gzipSync(bitstring(set)).toString("base64url")}`,
        ...over,
      },
    },
    { did, key: testKey(), createdAt: now },
  )
  return JSON.stringify(list)
}

const entry = (purpose: "revocation" | "suspension", index = "7") => ({
  id: `${listAddress(purpose)}#${index}`,
  type: "BitstringStatusListEntry" as const,
  statusPurpose: purpose,
  statusListIndex: index,
  statusListCredential: listAddress(purpose),
})

describe("whether a badge still stands", () => {
  const badge = () => signedBadge({ status: [entry("revocation"), entry("suspension")] as never })
  const lists = async (revoked: number[], suspended: number[]) => ({
    [listAddress("revocation")]: await statusList("revocation", revoked),
    [listAddress("suspension")]: await statusList("suspension", suspended),
  })

  it.each([
    [[], [], "stands", "good-unknown"],
    [[7], [], "revoked", "withdrawn"],
    [[], [7], "suspended", "suspended"],
    [[6, 8], [6, 8], "stands", "good-unknown"],
  ])("is what its lists say: %j and %j", async (revoked, suspended, status, verdict) => {
    expect(await check(await badge(), { pages: await lists(revoked, suspended) })).toMatchObject({
      status,
      verdict,
    })
  })

  it("is not found out from a list that cannot be had, was changed, or is somebody else's", async () => {
    const sound = await lists([], [])
    const revocation = listAddress("revocation")
    const wrong: Record<string, string>[] = [
      { [listAddress("suspension")]: sound[listAddress("suspension")]! },
      { ...sound, [revocation]: sound[revocation]!.replace('"encodedList":"uH4s', '"encodedList":"uH4t') },
      { ...sound, [revocation]: await statusList("suspension", []) },
      { ...sound, [revocation]: await statusList("revocation", [], {}, "did:web:evil.example") },
      {
        ...sound,
        [revocation]: await statusList("revocation", [], {
          encodedList: `u${gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString("base64url")}`,
        }),
      },
      {
        ...sound,
        [revocation]: await statusList("revocation", [], {
          encodedList: `u${gzipSync(Buffer.alloc(0)).toString("base64url")}`,
        }),
      },
      { ...sound, [revocation]: "not json" },
    ]
    for (const pages of wrong) {
      expect(await check(await badge(), { pages })).toMatchObject({
        status: "not-asked",
        verdict: "not-found-out",
      })
    }
  })
})

describe("what carries a badge", () => {
  /** A PNG of these chunks; nobody looks at its sums. */
  const png = (...chunks: readonly [string, Buffer][]) =>
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      ...chunks.flatMap(([kind, data]) => {
        const length = Buffer.alloc(4)
        length.writeUInt32BE(data.length)
        return [length, Buffer.from(kind), data, Buffer.alloc(4)]
      }),
    ])
  const baked = (text: string, packed = false) =>
    png(
      ["IHDR", Buffer.alloc(13)],
      [
        "iTXt",
        Buffer.concat([
          Buffer.from("openbadgecredential\0"),
          Buffer.from([packed ? 1 : 0, 0]),
          Buffer.from("\0\0"),
          packed ? deflateSync(text) : Buffer.from(text),
        ]),
      ],
      ["IEND", Buffer.alloc(0)],
    )
  const pdf = (packed: Buffer) =>
    Buffer.concat([
      Buffer.from("%PDF-1.7\n7 0 obj\n<<\n/Type /EmbeddedFile\n/Filter /FlateDecode\n>>\nstream\n"),
      packed,
      Buffer.from("\nendstream\nendobj\n%%EOF"),
    ])

  it("is a picture that it is baked into, packed or not", async () => {
    const text = JSON.stringify(await signedBadge())
    expect(await check(baked(text))).toMatchObject({ signature: "valid" })
    expect(await check(baked(text, true))).toMatchObject({ signature: "valid" })
  })

  it("is a PDF that it is attached to, such as our own", async () => {
    expect(await check(pdf(deflateSync(JSON.stringify(await signedBadge()))))).toMatchObject({
      signature: "valid",
    })
  })

  it("is a JSON Web Token, by a key that the issuer lists", async () => {
    const { proof: _, ...claim } = await signedBadge()
    const sign = (header: object, issuer = ISSUER) =>
      new SignJWT(claim)
        .setProtectedHeader({ alg: "ES256", ...header })
        .setIssuer(issuer)
        .sign(token.privateKey)
    const kid = `${ISSUER}#${token.multibase}`
    const good = await sign({ kid })
    expect(await check(good)).toMatchObject({
      verdict: "good-unknown",
      claims: { holderName: "Siân Ŵynne-Ŷork" },
    })
    expect(await check(await sign({ jwk: token.jwk }))).toMatchObject({ signature: "valid" })
    const [head, , signature] = good.split(".")
    const other = Buffer.from(JSON.stringify({ ...claim, iss: ISSUER, name: "Nurse" })).toString("base64url")
    expect(await check([head, other, signature].join("."))).toMatchObject({
      signature: "altered",
      claims: null,
    })
    expect(await check(await sign({ kid }, "did:web:evil.example"))).toMatchObject({
      signature: "not-the-issuers-key",
    })
    const stranger = tokenKeyOf(testKey(9))
    expect(await check(await sign({ jwk: stranger.jwk }))).toMatchObject({ signature: "key-unknown" })
    const none = [Buffer.from('{"alg":"none"}').toString("base64url"), other, "AA"].join(".")
    expect(await check(none)).toMatchObject({ claims: null })
  })

  it.each([
    ["nothing", "", "not-a-badge"],
    ["words", "I am a nurse", "not-a-badge"],
    ["a list", "[]", "not-a-badge"],
    ["half of one", '{"@context":', "not-a-badge"],
    ["bytes", Buffer.from([0xff, 0xfe, 0x00]), "not-a-badge"],
    ["a very deep one", `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`, "not-a-badge"],
    ["a picture with none inside", png(["IHDR", Buffer.alloc(13)], ["IEND", Buffer.alloc(0)]), "none-inside"],
    ["a picture cut short", baked("{}").subarray(0, 40), "none-inside"],
    ["a PDF with none inside", Buffer.from("%PDF-1.7\n%%EOF"), "none-inside"],
    ["a PDF that is not one", Buffer.from("%PDF-/EmbeddedFile stream\n"), "none-inside"],
    ["a PDF that unpacks to 64 MB", pdf(deflateSync(Buffer.alloc(64 * 1024 * 1024))), "too-large"],
    ["a picture that unpacks to 64 MB", baked("0".repeat(64 * 1024 * 1024), true), "too-large"],
    ["too much text", `{"a":"${"x".repeat(300_000)}"}`, "too-large"],
    ["another credential", '{"type":["VerifiableCredential","PassportCredential"]}', "another-credential"],
  ])("is not %s", async (_, given, kind) => {
    expect(await check(given)).toEqual({ kind })
  })
})

describe("a badge of ours", () => {
  const readNothing: ReadOutside = async () => {
    throw new Error("went out")
  }

  it("is known without going out, with its code, and its withdrawal shows at once", async () => {
    const { code, badge_json, certificateId } = await issued()
    const look = async () => {
      const checked = await checkGivenBadge(stranger(new Date()), Buffer.from(badge_json), readNothing)
      return checked.ok ? checked.value : checked.error
    }
    expect(await look()).toMatchObject({ verdict: "good", issuerKnown: true, status: "stands", code })
    await owner`update certificates set suspended_at = now() where id = ${certificateId}`
    expect(await look()).toMatchObject({ verdict: "suspended" })
    await owner`update certificates set revoked_at = now() where id = ${certificateId}`
    expect(await look()).toMatchObject({ verdict: "withdrawn" })
  })
})
