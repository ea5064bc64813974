import { describe, expect, it } from "vitest"
import { withdrawApplication } from "#app/domain/applications/index.server.ts"
import { decide } from "#app/domain/decisions/index.server.ts"
import { complain, eraseDueApplications, readOwnClock } from "#app/domain/privacy/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { putFile } from "#app/platform/storage.server.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { filesKept } from "#test/integration/privacy/marked.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const clockOf = (providerId: string): Ctx<SystemActor> => ({
  ...stranger,
  actor: { kind: "system", providerId },
})

/** As if this much time had gone by since it last moved, and since its vacancy closed. */
function longAgo(applicationId: string, time: string) {
  return behindTheTriggers(owner, async (tx) => {
    await tx`update applications set updated_at = now() - ${time}::interval where id = ${applicationId}`
    await tx`update vacancies v set closes_at = now() - ${time}::interval, closed_at = null
      from applications p where p.id = ${applicationId} and v.id = p.vacancy_id`
  })
}

async function isErased(id: string): Promise<boolean> {
  const [row] = await owner<{ erased: boolean }[]>`
    select erased_at is not null as erased from applications where id = ${id}`
  return row!.erased
}

describe("the clock", () => {
  it("takes what is over for 12 months, drafts 30 days after closing, and nothing else; once", async () => {
    const heron = await aProvider()
    const vacancyOf = () => aPublishedVacancy(heron)
    const turnedDown = await anApplication(await vacancyOf())
    const withdrawn = await anApplication(await vacancyOf())
    const recent = await anApplication(await vacancyOf())
    const waiting = await anApplication(await vacancyOf())
    const draft = await anApplication(await vacancyOf(), { send: false })
    const youngDraft = await anApplication(await vacancyOf(), { send: false })
    const withdrawnDraft = await anApplication(await vacancyOf(), { send: false })
    for (const one of [withdrawn, recent, withdrawnDraft]) {
      await must(withdrawApplication(one.applicant, { reason: "" }))
    }
    await behindTheTriggers(owner, async (tx) => {
      await tx`update applications set status = 'not-shortlisted' where id = ${turnedDown.id}`
    })
    for (const one of [turnedDown, withdrawn, waiting]) await longAgo(one.id, "13 months")
    await longAgo(recent.id, "11 months")
    for (const one of [draft, withdrawnDraft]) await longAgo(one.id, "32 days")
    await longAgo(youngDraft.id, "28 days")

    const done = await Promise.all([1, 2, 3].map(() => eraseDueApplications(clockOf(heron.id))))
    expect(done.reduce((sum, { erased }) => sum + erased, 0)).toBe(4)
    for (const one of [turnedDown, withdrawn, draft, withdrawnDraft])
      expect(await isErased(one.id)).toBe(true)
    for (const one of [recent, waiting, youngDraft]) expect(await isErased(one.id)).toBe(false)
    expect(await eraseDueApplications(clockOf(heron.id))).toEqual({ erased: 0 })
    const events = await owner`
      select subject_id from audit_events where event = 'application.erased' and provider_id = ${heron.id}`
    expect(events).toHaveLength(4)
  })

  it("takes what nobody decided about 24 months after closing, unless a complaint or an offer is open", async () => {
    const heron = await aProvider()
    const [silent, met, young, complained, offered] = [
      await anApplication(await aPublishedVacancy(heron)),
      await anApplication(await aPublishedVacancy(heron)),
      await anApplication(await aPublishedVacancy(heron)),
      await anApplication(await aPublishedVacancy(heron)),
      await anApplication(await aPublishedVacancy(heron)),
    ]
    await must(complain(complained.applicant, { words: "Nobody answers." }))
    await behindTheTriggers(owner, async (tx) => {
      await tx`update applications set status = 'shortlisted' where id = ${met.id}`
      await tx`update applications set status = 'offered' where id = ${offered.id}`
    })
    for (const one of [silent, met, complained, offered]) await longAgo(one.id, "25 months")
    await longAgo(young.id, "23 months")
    expect(await eraseDueApplications(clockOf(heron.id))).toEqual({ erased: 2 })
    for (const one of [silent, met]) {
      expect(await isErased(one.id)).toBe(true)
      const [row] = await owner`select status from applications where id = ${one.id}`
      expect(row?.status).toBe("withdrawn")
      expect(await eventsOf(one.id)).toEqual(
        expect.arrayContaining(["application.withdrawn", "application.erased"]),
      )
    }
    for (const one of [young, complained, offered]) expect(await isErased(one.id)).toBe(false)
    await owner`update complaints set answered_at = now() where application_id = ${complained.id}`
    expect(await eraseDueApplications(clockOf(heron.id))).toEqual({ erased: 1 })
  })

  it("goes past what is not due, however much there is of it", async () => {
    const heron = await aProvider()
    const vacancy = await aPublishedVacancy(heron)
    const due = await anApplication(vacancy)
    await must(withdrawApplication(due.applicant, { reason: "" }))
    await longAgo(due.id, "13 months")
    await behindTheTriggers(owner, async (tx) => {
      await tx`insert into applications (provider_id, vacancy_id, reference, status, device_hash, submitted_at, updated_at)
        select provider_id, vacancy_id, 'nearly-' || n, 'withdrawn', '', now(), now() - interval '362 days'
        from applications, generate_series(1, 450) n where id = ${due.id}`
    })
    expect(await eraseDueApplications(clockOf(heron.id))).toEqual({ erased: 1 })
  })

  it("touches nothing of another provider", async () => {
    const [heron, other] = [await aProvider(), await aProvider("Kestrel Court")]
    const one = await anApplication(await aPublishedVacancy(heron))
    await must(withdrawApplication(one.applicant, { reason: "" }))
    await longAgo(one.id, "13 months")
    expect(await eraseDueApplications(clockOf(other.id))).toEqual({ erased: 0 })
    expect(await isErased(one.id)).toBe(false)
  })

  it("waits while a complaint is open, and says so", async () => {
    const heron = await aProvider()
    const { applicant, id } = await anApplication(await aPublishedVacancy(heron))
    await must(withdrawApplication(applicant, { reason: "" }))
    await must(complain(applicant, { words: "Nobody rang." }))
    await longAgo(id, "13 months")
    expect(await eraseDueApplications(clockOf(heron.id))).toEqual({ erased: 0 })
    expect((await readOwnClock(applicant))?.keeping.kind).toBe("held")
    await owner`update complaints set answered_at = now() where application_id = ${id}`
    expect(await eraseDueApplications(clockOf(heron.id))).toEqual({ erased: 1 })
    expect(await readOwnClock(applicant)).toBeNull()
  })

  it("takes away files that jobs gave up on", async () => {
    const heron = await aProvider()
    await putFile("recordings/left-behind", Buffer.from("x"))
    await owner`insert into files_to_remove (storage_key, provider_id, application_id, noted_at)
      values ('recordings/left-behind', ${heron.id}, uuidv7(), now() - interval '1 day')`
    expect(await filesKept()).toContain("left-behind")
    await eraseDueApplications(clockOf(heron.id))
    expect(await filesKept()).not.toContain("left-behind")
    expect(await owner`select from files_to_remove`).toHaveLength(0)
  })

  it("is told on the applicant's page from the decision on", async () => {
    const heron = await aProvider()
    const vacancy = await aPublishedVacancy(heron)
    const { applicant, id: applicationId } = await anApplication(vacancy)
    expect((await readOwnClock(applicant))?.keeping).toEqual({
      kind: "undecided",
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    await vacancy.close()
    await everybodyScores(vacancy)
    await must(
      decide(heron.manager, { applicationId, outcome: "not-shortlist", reason: "Others were nearer." }),
    )
    const year = new Date().getUTCFullYear() + 1
    expect((await readOwnClock(applicant))?.keeping).toMatchObject({
      kind: "goes",
      on: expect.stringContaining(`${year}`),
    })
  })
})
