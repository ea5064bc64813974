import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { readMyCertificates } from "#app/domain/credentials/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { issued } from "#test/integration/credentials/issued.ts"
import { outsideVerdict } from "#test/integration/credentials/outside-verdict.ts"
import { owner } from "#test/integration/rewards/accredited.ts"
import { asSelf } from "#test/integration/training/staff.ts"
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

async function text(path: string) {
  const answer = await ask(path)
  return { status: answer.status, headers: answer.headers, page: await answer.text() }
}

describe("the page that anyone checks a certificate on", () => {
  it("says that it is real and in force, whose it is, and each thing that was checked", async () => {
    const { code, slug } = await issued()
    const { status, headers, page } = await text(`/verify/${code}`)
    expect(status).toBe(200)
    for (const said of [
      "This certificate is real and in force",
      "Demo Worker",
      "Care Certificate, 2025 edition",
      "The signature is real.",
      `We know ${slug}`,
      "It has not been withdrawn.",
      "Monday 4 May 2026",
      "The 16 standards",
    ]) {
      expect(page).toContain(said)
    }
    expect(headers.get("cache-control")).toBe("no-store")
    expect(headers.get("x-robots-tag")).toBe("noindex")
  })

  it("shows a withdrawal at once, and hands out nothing that says otherwise", async () => {
    const { code, certificateId } = await issued()
    expect((await text(`/verify/${code}`)).page).toContain("real and in force")
    await owner`update certificates set revoked_at = now() where id = ${certificateId}`
    const { page } = await text(`/verify/${code}`)
    expect(page).toContain("This certificate has been withdrawn")
    expect(page).toContain("The signature is real.")
    expect(page).not.toContain("real and in force")
    expect(page).not.toContain(".pdf")
    expect((await ask(`/credentials/${code}`)).status).toBe(410)
    expect((await ask(`/certificates/${code}.pdf`)).status).toBe(410)
  })

  it.each([
    ["one letter of the name", (json: string) => json.replace("Demo Worker", "Demo Worken")],
    ["a term that was added", (json: string) => json.replace("{", '{"alsoQualifiedAs":"Nurse",')],
    ["all of it", () => "not json"],
  ])("does not vouch for what was changed in store: %s", async (_, change) => {
    const { code, certificateId, badge_json } = await issued()
    await behindTheTriggers(
      owner,
      (tx) => tx`update certificates set badge_json = ${change(badge_json)} where id = ${certificateId}`,
    )
    const { page } = await text(`/verify/${code}`)
    expect(page).toContain("Do not rely on this certificate")
    expect(page).not.toContain("Nurse")
  })

  it("does not know a provider whose name in the badge is not its own", async () => {
    const { code, providerId } = await issued()
    await owner`update providers set slug = ${`renamed-${code.toLowerCase()}`} where id = ${providerId}`
    const { page } = await text(`/verify/${code}`)
    expect(page).toContain("Do not rely on this certificate")
    expect(page).toContain("We do not know")
  })

  it("finds it by the code however it is typed", async () => {
    const { code } = await issued()
    const typed = ` ${code.toLowerCase().replace(/(.{4})/g, "$1 ")}`
    const answer = await ask(`/verify?code=${encodeURIComponent(typed)}`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get("location")).toBe(`/verify/${code.match(/.{4}/g)!.join("-")}`)
    expect((await ask(answer.headers.get("location")!)).status).toBe(200)
  })

  it("says in plain words that there is none, the same for what can be no code", async () => {
    for (const typed of ["ABCDABCDABCD", "hello", "%3Cscript%3E"]) {
      const { status, page } = await text(`/verify/${typed}`)
      expect(status).toBe(404)
      expect(page).toContain("We know of no certificate with this code")
      expect(page).not.toContain("<script>")
    }
    const { status, page } = await text("/verify?code=hello")
    expect(status).toBe(422)
    expect(page).toContain("A code has 12 letters and numbers.")
    expect((await text("/verify?code=")).status).toBe(422)
  })

  it("is limited by address, pages and files together", async () => {
    const { code } = await issued()
    await ask(`/verify/${code}`)
    await owner`update rate_limits set count = 300`
    for (const path of [`/verify/${code}`, `/credentials/${code}`, `/certificates/${code}.pdf`]) {
      expect((await ask(path)).status).toBe(429)
    }
  })

  it("leaves no trace of who asked", async () => {
    const { code, providerId } = await issued()
    const trace = () => owner`select count(*)::int as n from audit_events where provider_id = ${providerId}`
    const before = await trace()
    await ask(`/verify/${code}`)
    expect(await trace()).toEqual(before)
  })
})

describe("the badge", () => {
  it("is served as it was signed, to any page, and an outside verifier accepts it", async () => {
    const { code, badge_json } = await issued()
    const { status, headers, page } = await text(`/credentials/${code}`)
    expect(status).toBe(200)
    expect(page).toBe(badge_json)
    expect(headers.get("content-type")).toContain("application/ld+json")
    expect(headers.get("access-control-allow-origin")).toBe("*")
    expect(await outsideVerdict(site.address, JSON.parse(page))).toBe("accepted")
  })

  it("is refused by an outside verifier after one letter is changed", async () => {
    const { code } = await issued()
    const { page } = await text(`/credentials/${code}`)
    expect(await outsideVerdict(site.address, JSON.parse(page.replace("Demo Worker", "Demo Workes")))).toBe(
      "refused",
    )
    expect(await outsideVerdict(site.address, JSON.parse(page.replace("Duty of care", "Duty of cars")))).toBe(
      "refused",
    )
  })

  it("names addresses that answer: itself, its achievement, its issuer's keys", async () => {
    const { code, slug } = await issued()
    const badge = JSON.parse((await text(`/credentials/${code}`)).page)
    expect(new URL(badge.id).pathname).toBe(`/credentials/${code}`)
    const achievement = await text(new URL(badge.credentialSubject.achievement.id).pathname)
    expect(achievement.status).toBe(200)
    expect(achievement.page).toContain("Awareness of learning disability and autism")
    const did = await (await ask(`/providers/${slug}/did.json`)).json()
    expect(did.id).toBe(badge.issuer.id)
    expect(did.assertionMethod).toContain(badge.proof[0].verificationMethod)
    const platform = await ask("/.well-known/did.json")
    expect(platform.headers.get("access-control-allow-origin")).toBe("*")
    expect((await platform.json()).id).toBe("did:web:localhost%3A3000")
  })

  it("and what else is not there is not found", async () => {
    for (const path of [
      "/credentials/ABCDABCDABCD",
      "/certificates/ABCDABCDABCD.pdf",
      "/providers/nobody/did.json",
      "/achievements/care-certificate-1999",
      "/achievements/nursing-2025",
    ]) {
      expect((await ask(path)).status).toBe(404)
    }
  })
})

it("the PDF is downloaded by whoever has the code, and runs nothing", async () => {
  const { code, number } = await issued()
  const answer = await ask(`/certificates/${code}.pdf`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get("content-type")).toBe("application/pdf")
  expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${number}.pdf"`)
  expect(answer.headers.get("content-security-policy")).toContain("sandbox")
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-")
})

it("a person's passport holds their own certificates and nobody else's", async () => {
  const { code, personId } = await issued()
  const other = await issued()
  expect(await readMyCertificates(asSelf(personId))).toMatchObject([
    { code, award: "Care Certificate", holderName: "Demo Worker", status: "valid" },
  ])
  expect((await readMyCertificates(asSelf(other.personId))).map((one) => one.code)).toEqual([other.code])
})
