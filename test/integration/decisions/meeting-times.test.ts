import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { openOwnMessages, withdrawApplication } from "#app/domain/applications/index.server.ts"
import {
  addMeetingTime,
  callOffMeetingTime,
  chooseMeetingTime,
  freeTime,
  giveBackMeetingTime,
  readMeetingTimes,
  readOwnTimes,
  readStanding,
  revealIdentity,
  tellOfMeeting,
  tellOfTimes,
} from "#app/domain/decisions/index.server.ts"
import { saveTakingPart } from "#app/domain/panels/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { eventsOf, lettersOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { shortlisted } from "#test/factories/stage-further.ts"
import { aDraft, aPublishedVacancy, inDays } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const jobOf = (providerId: string): Ctx<SystemActor> => ({
  ...stranger,
  actor: { kind: "system", providerId },
})

const typed = (over: { day?: string; time?: string } = {}) => ({
  day: inDays(10),
  time: "10:30",
  minutes: 45,
  way: "in-person" as const,
  place: "12 Chapel Road. No steps.",
  ...over,
})
const refused = (kind: string) => ({ ok: false, error: { kind } })

/** Somebody shortlisted, so many others beside them, and a time for each hour given. */
async function scene(hours: readonly string[], people = 1) {
  const provider = await aProvider("Swift House")
  const { vacancy, applications } = await shortlisted(provider, people)
  const times: string[] = []
  for (const time of hours) {
    const made = await must(addMeetingTime(provider.manager, { slug: vacancy.slug, ...typed({ time }) }))
    times.push(made.timeId)
  }
  const [first] = applications
  if (!first) throw new Error("nobody is shortlisted")
  return { provider, vacancy, applications, first, times }
}

/** Makes a time begin: only the clock does so, never the product. */
const begin = (timeId: string) =>
  owner`update meeting_times set starts_at = now() - interval '1 minute' where id = ${timeId}`

describe("offering times", () => {
  it("keeps London's clock, once, for a vacancy that is published", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const add = (ctx: typeof heron.manager) => addMeetingTime(ctx, { slug: vacancy.slug, ...typed() })
    expect(await add(other.manager)).toEqual(notFound)
    expect(await add(heron.assessor)).toEqual(notFound)
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => add(heron.manager)))
    expect(outcomes.filter(({ ok: done }) => done)).toHaveLength(1)
    expect(outcomes.filter((one) => !one.ok)).toContainEqual(refused("time-there-already"))
    const late = { slug: vacancy.slug, ...typed({ day: inDays(22) }) }
    expect(await addMeetingTime(heron.manager, late)).toEqual({
      ok: false,
      error: { kind: "after-hear-by", hearBy: inDays(21) },
    })
    expect(await addMeetingTime(other.manager, { ...late, late: true })).toEqual(notFound)
    const draft = await aDraft(heron)
    expect(await addMeetingTime(heron.manager, { slug: draft.slug, ...typed() })).toEqual(
      refused("not-published-yet"),
    )
    expect(await eventsOf(vacancy.id)).toContain("meeting-time.offered")
    expect(await readMeetingTimes(heron.manager, vacancy.slug)).toMatchObject({
      times: [{ minutes: 45, way: "in-person", takenBy: null, passed: false }],
    })
    // Whom it does not suit is said once: the panel may have agreed on it.
    await must(saveTakingPart(vacancy.imran, { times: ["morning"] }))
    const evening = { slug: vacancy.slug, ...typed({ time: "19:00" }) }
    const who = [{ name: "Imran Shah", why: "part-of-day" }]
    expect(await addMeetingTime(heron.manager, evening)).toEqual({
      ok: false,
      error: { kind: "does-not-suit", who },
    })
    await must(addMeetingTime(heron.manager, { ...evening, unsuited: true }))
    await must(addMeetingTime(heron.manager, { ...late, late: true }))
    for (const asker of [heron.assessor, other.manager]) {
      expect(await readMeetingTimes(asker, vacancy.slug)).toBeNull()
    }
  })

  it("tells those shortlisted with e-mail, once each, who have no time", async () => {
    const { provider, vacancy, applications, first, times } = await scene(["10:30", "11:30"], 2)
    await must(chooseMeetingTime(first.applicant, { timeId: times[0] ?? "" }))
    const job = jobOf(provider.id)
    expect(await must(tellOfTimes(job, { vacancyId: vacancy.id }))).toEqual({ written: 1 })
    expect(await must(tellOfTimes(job, { vacancyId: vacancy.id }))).toEqual({ written: 0 })
    const rows = await owner`
      select application_id from messages where provider_id = ${provider.id} and template = 'times-to-meet'`
    expect(rows.map((row) => row.application_id)).toEqual([applications[1]?.id])
    expect(await tellOfTimes(jobOf(other.id), { vacancyId: vacancy.id })).toEqual(notFound)
  })
})

describe("choosing a time", () => {
  it("is first come first served under twenty tries, and the others see what is free", async () => {
    const { applications, times } = await scene(["10:30", "11:30"], 20)
    const timeId = times[0] ?? ""
    // Warm: each has its connection and its plans before the race begins.
    await Promise.all(applications.map(({ applicant }) => readOwnTimes(applicant)))
    const tries = await Promise.all(
      applications.map(({ applicant }) => chooseMeetingTime(applicant, { timeId })),
    )
    expect(tries.filter(({ ok: done }) => done)).toHaveLength(1)
    expect(tries.filter((one) => !one.ok).every((one) => !one.ok && one.error.kind === "time-taken")).toBe(
      true,
    )
    const [row] = await owner`select taken_by from meeting_times where id = ${timeId}`
    const won = tries.findIndex(({ ok: done }) => done)
    expect(row?.taken_by).toBe(applications[won]?.id)
    const lost = applications[won === 0 ? 1 : 0]
    expect((await readOwnTimes(lost!.applicant)).free.map(({ id }) => id)).toEqual([times[1]])
  })

  it("changes until it starts, one at a time in however many tabs", async () => {
    const { provider, first, times } = await scene(["10:30", "11:30", "12:30"])
    const choose = (timeId = "") => chooseMeetingTime(first.applicant, { timeId })
    await must(choose(times[0]))
    await must(choose(times[0]))
    await must(choose(times[1]))
    const own = await readOwnTimes(first.applicant)
    expect(own.own?.id).toBe(times[1])
    expect(own.free.map(({ id }) => id)).toEqual([times[0], times[2]])
    await Promise.all(Array.from({ length: 4 }, () => readOwnTimes(first.applicant)))
    const tabs = await Promise.all([choose(times[0]), choose(times[2]), choose(times[0]), choose(times[2])])
    expect(tabs.every(({ ok: done }) => done)).toBe(true)
    const [held] = await owner`select count(*)::int as n from meeting_times where taken_by = ${first.id}`
    expect(held).toEqual({ n: 1 })
    // However often it was changed, it is told as it is.
    await must(tellOfMeeting(jobOf(provider.id), { applicationId: first.id }))
    expect((await lettersOf(provider.id)).filter((one) => one === "time-chosen")).toHaveLength(1)
    expect(await eventsOf(first.id)).toContain("meeting-time.chosen")

    await must(giveBackMeetingTime(first.applicant))
    expect(await readStanding(first.applicant)).toMatchObject({ meeting: null, freeTimes: 3 })
    expect(await eventsOf(first.id)).toContain("meeting-time.given-back")
  })

  it("is refused for a time that began, one that is none, and to who is not shortlisted", async () => {
    const { vacancy, first, times } = await scene(["10:30", "11:30"])
    const [early = "", late = ""] = times
    const choose = (timeId: string) => chooseMeetingTime(first.applicant, { timeId })
    expect(await choose("nothing")).toEqual(refused("time-taken"))
    await must(choose(early))
    await begin(early)
    expect(await choose(late)).toEqual(refused("met-already"))
    expect(await giveBackMeetingTime(first.applicant)).toEqual(refused("met-already"))
    const open = await aPublishedVacancy(heron)
    const waiting = await anApplication(open)
    expect(await chooseMeetingTime(waiting.applicant, { timeId: late })).toEqual(refused("not-shortlisted"))
    expect((await readOwnTimes(waiting.applicant)).free).toEqual([])
    expect(vacancy.slug).not.toBe(open.slug)
  })

  it("two who swap never block one another", async () => {
    const { applications, times } = await scene(["10:30", "11:30"], 2)
    const [one, two] = applications
    await must(chooseMeetingTime(one!.applicant, { timeId: times[0] ?? "" }))
    await must(chooseMeetingTime(two!.applicant, { timeId: times[1] ?? "" }))
    const swap = await Promise.all([
      chooseMeetingTime(one!.applicant, { timeId: times[1] ?? "" }),
      chooseMeetingTime(two!.applicant, { timeId: times[0] ?? "" }),
    ])
    expect(swap).toEqual([refused("time-taken"), refused("time-taken")])
  })

  it("gives the time back by itself when the application is taken back", async () => {
    const { provider, first, times } = await scene(["10:30"])
    await must(chooseMeetingTime(first.applicant, { timeId: times[0] ?? "" }))
    await must(withdrawApplication(first.applicant, { reason: "" }))
    expect(await must(freeTime(jobOf(other.id), { applicationId: first.id }))).toEqual({ freed: 0 })
    expect(await must(freeTime(jobOf(provider.id), { applicationId: first.id }))).toEqual({ freed: 1 })
    expect(await eventsOf(first.id)).toContain("meeting-time.freed")
  })
})

describe("seeing who comes, and taking a time away", () => {
  it("is by reference until it was shown who they are", async () => {
    const { provider, vacancy, first, times } = await scene(["10:30"])
    await must(chooseMeetingTime(first.applicant, { timeId: times[0] ?? "" }))
    const comes = async () => (await readMeetingTimes(provider.manager, vacancy.slug))?.times[0]?.takenBy
    expect(await comes()).toEqual({ applicationId: first.id, reference: first.reference, name: null })
    await must(revealIdentity(provider.manager, { applicationId: first.id, reason: "To greet them." }))
    expect(await comes()).toMatchObject({ name: "Selam Tesfaye" })
  })

  it("asks for words to whoever has it, and leaves them free to choose another", async () => {
    const { provider, vacancy, first, times } = await scene(["10:30", "11:30"])
    const [taken = "", free = ""] = times
    await must(chooseMeetingTime(first.applicant, { timeId: taken }))
    const off = (timeId: string, words = "", ctx = provider.manager) =>
      callOffMeetingTime(ctx, { slug: vacancy.slug, timeId, words })
    expect(await off(taken, "", other.manager)).toEqual(notFound)
    expect(await off(taken)).toEqual(refused("words-missing"))
    expect(await must(off(taken, "Leon is ill. We are sorry."))).toEqual({ told: true })
    expect((await openOwnMessages(first.applicant)).map(({ words }) => words)).toEqual([
      "Leon is ill. We are sorry.",
    ])
    expect(await readStanding(first.applicant)).toMatchObject({ meeting: null, freeTimes: 1 })
    expect(await eventsOf(first.id)).toContain("meeting-time.called-off")
    await must(chooseMeetingTime(first.applicant, { timeId: free }))
    await begin(free)
    expect(await off(free, "Too late.")).toEqual(refused("met-already"))
  })
})

it("the database lets nobody choose for somebody else, nor move a time", async () => {
  const { provider, first, times } = await scene(["10:30"])
  const raw = (ctx: Ctx, change: ReturnType<typeof sql>) =>
    inTransaction(ctx, async (tx) => {
      await tx.execute(change)
      return ok(null)
    })
  const timeId = times[0] ?? ""
  await expect(
    raw(
      provider.manager,
      sql`update meeting_times set taken_by = ${first.id}, taken_at = now() where id = ${timeId}`,
    ),
  ).rejects.toMatchObject({ cause: { message: "the applicant chooses" } })
  await expect(
    raw(first.applicant, sql`update meeting_times set place = 'Mine' where id = ${timeId}`),
  ).rejects.toMatchObject({ cause: { message: "a time is only taken or given back" } })
})
