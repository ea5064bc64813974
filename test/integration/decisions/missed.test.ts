import { describe, expect, it } from "vitest"
import {
  addMeetingTime,
  chooseMeetingTime,
  giveBackMeetingTime,
  readOwnTimes,
  readStanding,
  tellOfMeeting,
  tellOfMissed,
} from "#app/domain/decisions/index.server.ts"
import { noteWhetherTheyCame } from "#app/domain/panels/index.server.ts"
import { postOf } from "#test/factories/mailbag.ts"
import { aPlan } from "#test/factories/meeting.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asSystem, eventsOf, must, owner } from "#test/factories/stage.ts"
import { panelMeets, shortlisted } from "#test/factories/stage-further.ts"
import { inDays } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const refused = (kind: string) => ({ ok: false, error: { kind } })

/** Somebody whose time has begun, and of whom it is said that they did not come. Another time is free. */
async function scene({ people = 1 } = {}) {
  const provider = await aProvider("Swift House")
  const { vacancy, applications } = await shortlisted(provider, people)
  await aPlan(vacancy, { questions: 1 })
  const first = applications[0]!
  const times: string[] = []
  for (const time of ["10:30", "11:30"]) {
    const typed = { day: inDays(10), time, minutes: 45, way: "in-person" as const, place: "Here", late: true }
    times.push((await must(addMeetingTime(provider.manager, { slug: vacancy.slug, ...typed }))).timeId)
  }
  const [early = "", late = ""] = times
  await must(chooseMeetingTime(first.applicant, { timeId: early }))
  const system = asSystem(provider.id)
  await must(tellOfMeeting(system, { applicationId: first.id }))
  await owner`update meeting_times set starts_at = now() - interval '1 hour' where id = ${early}`
  await must(tellOfMeeting(system, { applicationId: first.id }))
  await postOf(provider.id)
  const note = (came: boolean) => noteWhetherTheyCame(provider.manager, { applicationId: first.id, came })
  const tellMissed = () => must(tellOfMissed(system, { applicationId: first.id }))
  return { provider, vacancy, first, applications, early, late, note, tellMissed, system }
}

describe("whoever did not come", () => {
  it("is written to kindly, once, before anything is decided", async () => {
    const { provider, first, note, tellMissed } = await scene()
    expect(await tellMissed()).toEqual({ written: 0 })
    await must(note(false))
    expect(await tellMissed()).toEqual({ written: 1 })
    expect(await tellMissed()).toEqual({ written: 0 })
    const [letter] = (await postOf(provider.id)).filter(({ template }) => template === "meeting-missed")
    expect(letter?.text).toContain("Nothing is decided")
    expect(letter?.text).toContain(`/apply/${first.reference}/meet`)
    const other = await aProvider("Kestrel Court")
    expect(await must(tellOfMissed(asSystem(other.id), { applicationId: first.id }))).toEqual({ written: 0 })
  })

  it("is not written to where it was a mistake", async () => {
    const { note, tellMissed } = await scene()
    await must(note(false))
    await must(note(true))
    expect(await tellMissed()).toEqual({ written: 0 })
  })

  it("takes another time with one press, is told of it, and is met after all", async () => {
    const { provider, first, early, late, note, system } = await scene()
    expect(await chooseMeetingTime(first.applicant, { timeId: late })).toEqual(refused("met-already"))
    expect((await readOwnTimes(first.applicant)).comesAgain).toBe(false)
    await must(note(false))
    expect((await readOwnTimes(first.applicant)).comesAgain).toBe(true)
    expect(await readStanding(first.applicant)).toMatchObject({ missed: true, meeting: null, freeTimes: 1 })
    await must(chooseMeetingTime(first.applicant, { timeId: late }))
    expect(await eventsOf(first.id)).toContain("meeting-time.chosen")
    const [held] =
      await owner`select count(*)::int as n from meetings_held where application_id = ${first.id}`
    expect(held).toEqual({ n: 0 })
    const [gone] = await owner`select taken_by from meeting_times where id = ${early}`
    expect(gone).toEqual({ taken_by: null })
    await must(tellOfMeeting(system, { applicationId: first.id }))
    const letters = await postOf(provider.id)
    const again = letters.find(({ template }) => template === "time-chosen")
    expect(again?.entry?.method).toBe("REQUEST")
    expect(again?.entry?.sequence).toBeGreaterThan(0)
    expect((await readOwnTimes(first.applicant)).own?.id).toBe(late)
    expect(await readStanding(first.applicant)).toMatchObject({ missed: false, meeting: { id: late } })
  })

  it("cannot once the panel has its order", async () => {
    const { vacancy, applications, first, late, note, tellMissed } = await scene({ people: 2 })
    await must(note(false))
    await behindTheTriggers(owner, async (tx) => {
      await tx`insert into meeting_times (provider_id, vacancy_id, starts_at, minutes, way, place, taken_by, taken_at)
        values (${vacancy.provider.id}, ${vacancy.id}, now() - interval '2 hours', 45, 'in-person', 'Here',
          ${applications[1]!.id}, now())`
    })
    await panelMeets(vacancy, [applications[1]!.id])
    expect(await tellMissed()).toEqual({ written: 0 })
    expect((await readOwnTimes(first.applicant)).comesAgain).toBe(false)
    expect(await chooseMeetingTime(first.applicant, { timeId: late })).toEqual(refused("met-already"))
    expect(await giveBackMeetingTime(first.applicant)).toEqual(refused("met-already"))
  })
})
