import { describe, expect, it, onTestFinished } from "vitest"
import { withdrawApplication } from "#app/domain/applications/index.server.ts"
import {
  addMeetingTime,
  callOffMeetingTime,
  chooseMeetingTime,
  freeTime,
  giveBackMeetingTime,
  moveMeetingTime,
  readMeetingTimes,
  remindOfMeetings,
  tellOfMeeting,
} from "#app/domain/decisions/index.server.ts"
import { asShown } from "#app/domain/decisions/moving.ts"
import { readOwnLetters } from "#app/domain/messages/index.server.ts"
import { eraseOwnApplication } from "#app/domain/privacy/index.server.ts"
import { londonInstant } from "#app/kernel/london-time.ts"
import { env } from "#app/platform/env.server.ts"
import { postOf } from "#test/factories/mailbag.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asSystem, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { shortlisted } from "#test/factories/stage-further.ts"
import { inDays } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const refused = (kind: string) => ({ ok: false, error: { kind } })
const typed = (time: string, day = inDays(10)) => ({
  day,
  time,
  minutes: 45,
  way: "in-person" as const,
  place: "12 Chapel Road, first floor; no steps.",
  late: true,
})

/** Somebody shortlisted who has taken the first of two times. Nobody has been told. */
async function scene() {
  const provider = await aProvider("Swift House")
  const { vacancy, applications } = await shortlisted(provider, 1)
  const first = applications[0]!
  const times: string[] = []
  for (const time of ["10:30", "11:30"]) {
    const made = await must(addMeetingTime(provider.manager, { slug: vacancy.slug, ...typed(time) }))
    times.push(made.timeId)
  }
  const [early = "", late = ""] = times
  await must(chooseMeetingTime(first.applicant, { timeId: early }))
  await postOf(provider.id)
  await behindTheTriggers(
    owner,
    (tx) =>
      tx`update panel_members set invited_email = id || '@example.org' where vacancy_id = ${vacancy.id}`,
  )
  const members = await owner<{ email: string; id: string }[]>`
    select id, invited_email as email from panel_members
    where vacancy_id = ${vacancy.id} and joined_at is not null and left_at is null and invited_email is not null`
  const system = asSystem(provider.id)
  return {
    provider,
    vacancy,
    first,
    early,
    late,
    members,
    tell: () => must(tellOfMeeting(system, { applicationId: first.id })),
    post: () => postOf(provider.id),
    /** The same at another hour, by the process's clock. */
    remindAt: (now: Date) => must(remindOfMeetings({ ...system, now: () => now })),
    move: async (over: Partial<Parameters<typeof moveMeetingTime>[1]> = {}, ctx = provider.manager) => {
      const read = await readMeetingTimes(provider.manager, vacancy.slug)
      const seen = read?.times.find(({ id }) => id === (over.timeId ?? early))
      return moveMeetingTime(ctx, {
        slug: vacancy.slug,
        timeId: early,
        words: "The room is taken. We are sorry.",
        was: seen ? asShown(seen) : "",
        ...typed("14:00"),
        ...over,
      })
    },
  }
}

const addressOf = (applicationId: string) =>
  owner<{ email: string }[]>`select email from applicant_contacts where application_id = ${applicationId}`

describe("an invitation", () => {
  it("goes to the applicant, the panel and who offered the time, once, and names nobody to the others", async () => {
    const { provider, first, members, tell, post } = await scene()
    expect(members.length).toBeGreaterThan(0)
    const { written } = await tell()
    expect(await tell()).toEqual({ written: 0 })
    const letters = await post()
    expect(written).toBe(letters.length)
    const [contact] = await addressOf(first.id)
    const own = letters.find(({ to }) => to === contact?.email)
    expect(own).toMatchObject({
      template: "time-chosen",
      entry: {
        method: "REQUEST",
        sequence: 0,
        status: "CONFIRMED",
        startsAt: londonInstant(inDays(10), "10:30"),
        place: "12 Chapel Road, first floor; no steps.",
        attendees: [`mailto:${contact?.email}`],
      },
    })
    const others = letters.filter(({ to }) => to !== contact?.email)
    const { personId } = provider.manager.actor
    const [manager] = await owner`select email from people where id = ${personId}`
    expect(others.map(({ to }) => to).sort()).toEqual(
      [...new Set([...members.map(({ email }) => email), manager?.email])].sort(),
    )
    for (const { template, text, calendar, entry, to } of others) {
      expect(template).toBe("panel-meeting-set")
      expect(entry).toMatchObject({ uid: own?.entry?.uid, sequence: 0, attendees: [`mailto:${to}`] })
      const whole = `${text}${calendar?.replaceAll("\r\n ", "")}`
      expect(whole).toContain(first.reference.replaceAll("-", " "))
      expect(whole).not.toMatch(/Selam|Tesfaye/)
      expect(whole).not.toContain(contact?.email)
      expect(whole).not.toContain(first.id)
    }
    expect(`${own?.calendar}`).not.toMatch(/Selam|Tesfaye/)
  })

  it("to others is no letter of the applicant's own, and goes with the application", async () => {
    const { first, tell } = await scene()
    await tell()
    const own = await readOwnLetters(first.applicant)
    expect(own.some(({ subject }) => subject.startsWith("Your time to meet"))).toBe(true)
    expect(own.some(({ subject }) => subject.startsWith("There is a time to meet"))).toBe(false)
    await must(withdrawApplication(first.applicant, { reason: "" }))
    await must(eraseOwnApplication(first.applicant))
    const [left] = await owner`select count(*)::int as n from messages where application_id = ${first.id}`
    expect(left).toEqual({ n: 0 })
  })

  it("is no other provider's to send, and none where nobody has a time", async () => {
    const { first } = await scene()
    const other = await aProvider("Kestrel Court")
    expect(await must(tellOfMeeting(asSystem(other.id), { applicationId: first.id }))).toEqual({ written: 0 })
    expect(await must(tellOfMeeting(asSystem(other.id), { applicationId: other.id }))).toEqual({ written: 0 })
  })

  it("leaves out a member who knows them", async () => {
    const { provider, vacancy, first, members, tell, post } = await scene()
    const [knows] = members
    await owner`insert into panel_conflicts (provider_id, vacancy_id, panel_member_id, application_id)
      values (${provider.id}, ${vacancy.id}, ${knows!.id}, ${first.id})`
    await tell()
    expect((await post()).map(({ to }) => to)).not.toContain(knows?.email)
  })
})

describe("whoever offered the time", () => {
  it("is not told once they have another part here", async () => {
    const { provider, tell, post } = await scene()
    const { personId } = provider.manager.actor
    const [manager] = await owner`select email from people where id = ${personId}`
    await owner`update memberships set role = 'viewer' where person_id = ${personId}`
    await tell()
    expect((await post()).map(({ to }) => to)).not.toContain(manager?.email)
  })
})

describe("a change", () => {
  it("by the applicant keeps the entry's id and raises its number", async () => {
    const { first, late, tell, post } = await scene()
    await tell()
    const [before] = await post()
    await must(chooseMeetingTime(first.applicant, { timeId: late }))
    await tell()
    const letters = await post()
    expect(new Set(letters.map(({ template }) => template))).toEqual(
      new Set(["time-moved", "panel-meeting-moved"]),
    )
    for (const { entry } of letters) {
      expect(entry).toMatchObject({
        method: "REQUEST",
        uid: before?.entry?.uid,
        startsAt: londonInstant(inDays(10), "11:30"),
      })
      expect(entry?.sequence).toBeGreaterThan(before?.entry?.sequence ?? 99)
    }
    expect(letters.find(({ template }) => template === "time-moved")?.text).toContain("10:30 am")
  })

  it("and back before anybody was told is told as it is, once", async () => {
    const { first, early, late, tell, post } = await scene()
    await must(chooseMeetingTime(first.applicant, { timeId: late }))
    await must(chooseMeetingTime(first.applicant, { timeId: early }))
    await tell()
    const letters = await post()
    expect(letters.filter(({ template }) => template === "time-chosen")).toHaveLength(1)
    expect(letters.map(({ template }) => template)).not.toContain("panel-meeting-moved")
  })

  it("by the provider asks for words, and is refused to a stranger, too late, or onto another time", async () => {
    const { vacancy, first, early, late, tell, post, move, provider } = await scene()
    await tell()
    const [before] = await post()
    const other = await aProvider("Kestrel Court")
    expect(await move({}, other.manager)).toEqual(notFound)
    expect(await move({}, provider.assessor)).toEqual(notFound)
    expect(await move({ timeId: "nothing" })).toEqual(notFound)
    expect(await move({ words: " " })).toEqual(refused("words-missing"))
    expect(await move({ day: "2020-01-01" })).toEqual(refused("time-in-the-past"))
    expect(await move({ time: "11:30" })).toEqual(refused("time-there-already"))
    expect(await move({ was: "as it was before" })).toEqual(refused("moved-meanwhile"))
    await behindTheTriggers(
      owner,
      (tx) => tx`update vacancies set hear_by = ${inDays(10)} where id = ${vacancy.id}`,
    )
    const after = { day: inDays(11), late: false }
    expect(await move(after)).toMatchObject(refused("after-hear-by"))
    expect(await move({ timeId: late, time: "12:00", words: "" })).toEqual({
      ok: true,
      value: { told: false },
    })
    expect(await tell()).toEqual({ written: 0 })
    expect(await must(move())).toEqual({ told: true })
    expect(await eventsOf(first.id)).toContain("meeting-time.moved")
    await tell()
    const letters = (await post()).filter(({ entry }) => entry)
    for (const { entry } of letters) {
      expect(entry).toMatchObject({ uid: before?.entry?.uid, startsAt: londonInstant(inDays(10), "14:00") })
      expect(entry?.sequence).toBe(1)
    }
    await owner`update meeting_times set starts_at = now() - interval '1 minute' where id = ${early}`
    expect(await move({ time: "15:00" })).toEqual(refused("met-already"))
  })
})

describe("a cancellation", () => {
  it.each(["given back", "called off", "withdrawn", "erased"] as const)(
    "reaches everybody: %s",
    async (how) => {
      const { provider, vacancy, first, early, tell, post } = await scene()
      await tell()
      const told = await post()
      const [contact] = await addressOf(first.id)
      if (how === "given back") await must(giveBackMeetingTime(first.applicant))
      if (how === "called off") {
        const words = "Leon is ill. We are sorry."
        await must(callOffMeetingTime(provider.manager, { slug: vacancy.slug, timeId: early, words }))
      }
      if (how === "withdrawn") {
        await must(withdrawApplication(first.applicant, { reason: "" }))
        await must(freeTime(asSystem(provider.id), { applicationId: first.id }))
      }
      if (how === "erased") await must(eraseOwnApplication(first.applicant))
      await tell()
      expect(await tell()).toEqual({ written: 0 })
      const letters = (await post()).filter(({ template }) => template.includes("off"))
      const all = told.map(({ to }) => to).filter((to) => how !== "erased" || to !== contact?.email)
      expect(letters.map(({ to }) => to).sort()).toEqual(all.sort())
      for (const { entry, text, template } of letters) {
        expect(entry).toMatchObject({
          method: "CANCEL",
          status: "CANCELLED",
          uid: told[0]?.entry?.uid,
          sequence: 1,
        })
        if (how === "erased") expect(text).not.toContain(first.reference.replaceAll("-", " "))
        expect(text).toContain("10:30 am")
        if (template === "time-off") expect(text.includes("choose another time")).toBe(how !== "withdrawn")
      }
    },
  )

  it("is not told of what nobody was told of", async () => {
    const { first, tell, post } = await scene()
    await must(giveBackMeetingTime(first.applicant))
    expect(await tell()).toEqual({ written: 0 })
    expect((await post()).filter(({ entry }) => entry)).toEqual([])
  })
})

describe("a reminder", () => {
  const nine = londonInstant(inDays(9), "09:00")!
  const at = (minutes: number) => new Date(nine.getTime() + minutes * 60_000)

  it("goes the day before at nine, once, to the applicant and the panel", async () => {
    const { first, members, tell, post, remindAt } = await scene()
    await tell()
    await post()
    expect(await remindAt(at(-1))).toEqual({ reminded: 0 })
    const both = await Promise.all([remindAt(at(0)), remindAt(at(0))])
    expect(both.map(({ reminded }) => reminded).sort()).toEqual([0, 1])
    expect(await remindAt(at(5))).toEqual({ reminded: 0 })
    const letters = await post()
    expect(letters.map(({ template }) => template).sort()).toEqual(
      ["meeting-soon", ...members.map(() => "panel-meeting-soon")].sort(),
    )
    expect(letters.every(({ calendar }) => calendar === null)).toBe(true)
    expect(letters.every(({ text }) => /tomorrow/i.test(text))).toBe(true)
    expect(await eventsOf(first.id)).toContain("meeting.reminded-of")
  })

  it("is not sent of what is called off, and anew for another day", async () => {
    const { first, move, tell, post, remindAt } = await scene()
    await tell()
    await remindAt(at(0))
    await post()
    await must(move({ day: inDays(12) }))
    expect(await remindAt(at(60))).toEqual({ reminded: 0 })
    expect(await remindAt(at(2 * 24 * 60 + 70))).toEqual({ reminded: 1 })
    const again = (await post()).filter(({ template }) => template === "meeting-soon")
    expect(again).toHaveLength(1)
    await must(giveBackMeetingTime(first.applicant))
    expect(await remindAt(at(2 * 24 * 60 + 80))).toEqual({ reminded: 0 })
  })

  it("says that it is today where it goes late", async () => {
    const { tell, post, remindAt } = await scene()
    await tell()
    await post()
    expect(await remindAt(at(24 * 60))).toEqual({ reminded: 1 })
    for (const { text } of await post()) {
      expect(text).toMatch(/today/i)
      expect(text).not.toMatch(/tomorrow/i)
    }
  })

  it("goes by text to whoever gave a phone alone", async () => {
    Object.assign(env(), { TEXT_URL: "http://texts.example" })
    onTestFinished(() => void Object.assign(env(), { TEXT_URL: undefined }))
    const { provider, first, tell, remindAt } = await scene()
    await owner`update applicant_contacts set email = null, phone = '07700 900123', way = 'phone'
      where application_id = ${first.id}`
    await tell()
    await remindAt(at(0))
    const texts = await owner`
      select template, channel, application_id from messages
      where provider_id = ${provider.id} and channel = 'text' order by id`
    expect(texts.map(({ template }) => template)).toEqual(["time-chosen", "meeting-soon"])
    expect(texts.every(({ application_id }) => application_id === first.id)).toBe(true)
  })
})
