import { beforeAll, describe, expect, it } from "vitest"
import { addService } from "#app/domain/accounts/index.server.ts"
import {
  answerOffer,
  giveReference,
  makePersonsFile,
  makeServicesFile,
  nameReferee,
  recordCheck,
  startWorker,
  superviseStart,
} from "#app/domain/decisions/index.server.ts"
import { referenceToken } from "#app/domain/decisions/reference-link.server.ts"
import { byteOrderMark, csvLine } from "#app/kernel/csv.ts"
import { en } from "#app/ui/language/en/index.ts"
import { inspectorsFile } from "#app/ui/paper/inspectors-file.ts"
import { inspectorsFileCells } from "#app/ui/provider/inspectors-file-as-csv.ts"
import { inspectorsFileAnswer } from "#app/web/inspectors-file.server.ts"
import { allChecked } from "#test/factories/checks.ts"
import { aColleague, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { offered } from "#test/factories/stage-further.ts"
import { inDays } from "#test/factories/vacancy.ts"
import { readPdf } from "#test/integration/credentials/read-pdf.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const other = await aProvider("Kestrel Court")
const secret = "0012 and what it says"
const formula = '=HYPERLINK("https://example.org","you, won")'

async function accepted(heron: ProviderOnStage) {
  const application = await offered(heron)
  await must(answerOffer(application.applicant, { accept: true }))
  return application
}

const textOf = (pieces: readonly unknown[]) => JSON.stringify(pieces)

describe("the file of one person", () => {
  let heron: ProviderOnStage
  let applicationId: string

  beforeAll(async () => {
    heron = await aProvider("Heron House")
    const { id, applicant } = await accepted(heron)
    applicationId = id
    await allChecked(heron.manager, id, [
      "enhanced-certificate",
      "identity",
      "qualifications",
      "right-to-work",
    ])
    const check = { applicationId, seenOn: inDays(0), expiresOn: null } as const
    await must(
      recordCheck(heron.manager, {
        ...check,
        item: "enhanced-certificate",
        outcome: "in-place",
        evidence: secret,
      }),
    )
    await must(
      recordCheck(heron.manager, { ...check, item: "identity", outcome: "in-place", evidence: formula }),
    )
    await must(
      recordCheck(heron.manager, {
        ...check,
        item: "qualifications",
        outcome: "not-needed",
        evidence: "The role asks for none.",
      }),
    )
    const referee = { name: "Nadia Stone", relation: "Manager", email: "nadia@example.org", phone: "" }
    await must(nameReferee(applicant, { referee, careWork: false }))
    const [request] = await owner<{ id: string }[]>`
      select id from reference_requests where application_id = ${id}`
    const reference = { signed: "Nadia", worked: "", conduct: "A secret word of mine.", whyLeft: "" }
    await must(giveReference(stranger, referenceToken(request!.id), { outcome: "given", reference }))
  })

  it("says of each thing the law asks for who saw it and when, and puts the gaps first", async () => {
    const file = await must(makePersonsFile(heron.manager, applicationId))
    const [person] = file.people
    expect(person?.checked?.gaps).toEqual(["right-to-work"])
    expect(person?.checked?.items).toHaveLength(9)
    expect(person?.checked?.items.find(({ item }) => item === "criminal-record")?.standing).toBe("not-asked")
    expect(person?.checked?.references).toEqual({ asked: 1, came: 1 })
    const said = textOf(inspectorsFile(file, en.provider))
    expect(said).toContain("GAP: nothing recorded")
    expect(said).toContain("Not needed, with a written reason")
    expect(said.indexOf("Gaps")).toBeLessThan(said.indexOf("Item 1"))
    expect(await eventsOf(applicationId)).toContain("inspectors-file.made")
  })

  it("holds nothing of what certificates, health records and references say", async () => {
    const file = await must(makePersonsFile(heron.manager, applicationId))
    const whole = JSON.stringify(file) + textOf(inspectorsFile(file, en.provider))
    expect(whole).not.toMatch(/0012|Seen: health|secret word of mine|Nadia/)
    expect(whole).toContain("Seen: employment-history")
  })

  it("runs no formula in a spreadsheet, and has a line for each thing", async () => {
    const file = await must(makePersonsFile(heron.manager, applicationId))
    const answer = await inspectorsFileAnswer(file, "csv")
    expect(answer.headers.get("content-disposition")).toMatch(/inspectors-file-\d{4}-\d\d-\d\d\.csv/)
    const text = Buffer.from(await answer.arrayBuffer()).toString("utf8")
    expect(text.startsWith(byteOrderMark)).toBe(true)
    const lines = text.slice(1).trimEnd().split("\r\n")
    expect(lines).toHaveLength(10)
    expect(lines.join("\n")).toContain(csvLine([formula]).trimEnd())
    expect(lines.flatMap((line) => line.split(",")).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
    const cells = inspectorsFileCells(file, en.provider)
    expect(new Set(cells.map((line) => line.length))).toEqual(new Set([15]))
  })

  it("is a tagged PDF with one title", async () => {
    const answer = await inspectorsFileAnswer(
      await must(makePersonsFile(heron.manager, applicationId)),
      "pdf",
    )
    expect(answer.headers.get("cache-control")).toBe("no-store")
    const { tags } = readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(tags.filter((tag) => tag === "H1")).toHaveLength(1)
    expect(tags.filter((tag) => tag === "H2").length).toBeGreaterThanOrEqual(10)
  })

  it("is made by nobody but those who make offers and have looked at who it is, and not before a yes", async () => {
    expect(await makePersonsFile(other.manager, applicationId)).toEqual(notFound)
    expect(await makePersonsFile(heron.assessor, applicationId)).toEqual(notFound)
    expect(await makePersonsFile(await aColleague(heron.id, "recruiter"), applicationId)).toEqual(notFound)
    expect(await makePersonsFile(await aColleague(heron.id, "hiring-manager"), applicationId)).toEqual(
      notFound,
    )
    expect(await makePersonsFile(heron.manager, "no-id")).toEqual(notFound)
    const { id } = await offered(heron)
    expect(await makePersonsFile(heron.manager, id)).toEqual(notFound)
  })
})

describe("the file of a service", () => {
  it("has everybody who started there, with gaps in plain sight, and nobody else", async () => {
    const heron = await aProvider("Heron House")
    const service = {
      name: "Garden Lane",
      place: "Leeds",
      kind: "day-and-community",
      nation: "england",
    } as const
    const { serviceId } = await must(addService(heron.manager, service))
    const at = async (applicationId: string) => {
      await behindTheTriggers(
        owner,
        (tx) => tx`
          update vacancies set service_id = ${serviceId}
          where id = (select vacancy_id from applications where id = ${applicationId})`,
      )
    }
    const whole = await accepted(heron)
    await allChecked(heron.manager, whole.id)
    await must(startWorker(heron.manager, { applicationId: whole.id }))
    const waiting = await accepted(heron)
    await allChecked(heron.manager, waiting.id, ["enhanced-certificate"])
    await must(
      superviseStart(heron.manager, {
        applicationId: waiting.id,
        supervisor: "Fatima Khan",
        reason: "Two people would be alone at night.",
        barredListClearOn: inDays(0),
      }),
    )
    await must(startWorker(heron.manager, { applicationId: waiting.id }))
    await at(whole.id)
    const elsewhere = await accepted(heron)
    await at(elsewhere.id)

    const file = await must(makeServicesFile(heron.manager, serviceId))
    expect(file.people.map(({ checked }) => checked?.gaps)).toEqual([[]])
    await at(waiting.id)
    const both = await must(makeServicesFile(heron.manager, serviceId))
    expect(both.people.map(({ checked }) => checked?.gaps)).toEqual([[], ["enhanced-certificate"]])
    const said = textOf(inspectorsFile(both, en.provider))
    expect(said).toContain("2 people, 1 with gaps or not shown.")
    expect(said).toContain("Starts with Fatima Khan as supervisor")
    expect(said).not.toContain("alone at night")
    expect(await eventsOf(serviceId)).toContain("inspectors-file.made")

    // A colleague who has not looked at who they are is told so: it is not taken for a gap.
    const colleague = await aColleague(heron.id, "hiring-manager")
    const unseen = await must(makeServicesFile(colleague, serviceId))
    expect(unseen.people.map(({ why }) => why)).toEqual(["not-looked-at", "not-looked-at"])
    expect(textOf(inspectorsFile(unseen, en.provider))).toContain("NOT SHOWN")

    expect((await must(makeServicesFile(heron.manager, null))).people).toHaveLength(2)
    expect((await must(makeServicesFile(other.manager, null))).people).toHaveLength(0)
    expect(await makeServicesFile(other.manager, serviceId)).toEqual(notFound)
    expect(await makeServicesFile(heron.assessor, serviceId)).toEqual(notFound)
    expect(await makeServicesFile(await aColleague(heron.id, "recruiter"), null)).toEqual(notFound)
    expect(await makeServicesFile(heron.manager, "no-id")).toEqual(notFound)
  })
})
