import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import {
  addMeetingTime,
  chooseMeetingTime,
  endCalendarFeed,
  giveBackMeetingTime,
  makeCalendarFeed,
  readCalendarFeed,
  readMemberCalendar,
  readOwnCalendar,
  readOwnFeed,
  readStaffCalendar,
} from "#app/domain/decisions/index.server.ts"
import { londonInstant } from "#app/kernel/london-time.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { shortlisted } from "#test/factories/stage-further.ts"
import { inDays } from "#test/factories/vacancy.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

const refused = (kind: string) => ({ ok: false, error: { kind } })

const heron = await aProvider()
const other = await aProvider("Kestrel Court")

/** Two people who meet heron's panel at two times, and a member of that panel. */
async function scene() {
  const { vacancy, applications } = await shortlisted(heron, 2)
  const timeIds: string[] = []
  for (const [at, application] of applications.entries()) {
    const typed = {
      day: inDays(10),
      time: `1${at}:30`,
      minutes: 30,
      way: "video" as const,
      place: "https://meet.example/one",
      late: true,
    }
    const made = await must(addMeetingTime(heron.manager, { slug: vacancy.slug, ...typed }))
    timeIds.push(made.timeId)
    await must(chooseMeetingTime(application.applicant, { timeId: made.timeId }))
  }
  const [seat] = await owner<{ id: string; personId: string }[]>`
    select id, person_id as "personId" from panel_members
    where vacancy_id = ${vacancy.id} and joined_at is not null and left_at is null order by id limit 1`
  const [one, two] = applications
  return { vacancy, one: one!, two: two!, seat: seat!, member: asThemself(seat!.personId), timeIds }
}

const tokenIn = (url: string) => new URL(url).pathname.split("/")[2] ?? ""

/** What another program finds at an address. */
async function lookAt(url: string) {
  const found = await readCalendarFeed(stranger, tokenIn(url))
  if (!found.ok) return found.error.kind
  const calendar = new ICAL.Component(ICAL.parse(found.value))
  return calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part))
}

async function summariesAt(url: string) {
  const found = await lookAt(url)
  if (typeof found === "string") throw new Error(found)
  return found.map(({ summary }) => summary).join("\n")
}

const said = (reference: string) => reference.replaceAll("-", " ")

describe("an address for one's own calendar", () => {
  it("shows a member their meetings and no others, and names nobody", async () => {
    const { one, two, seat, member, vacancy } = await scene()
    const elsewhere = await scene()
    await owner`insert into panel_conflicts (provider_id, vacancy_id, panel_member_id, application_id)
      values (${heron.id}, ${vacancy.id}, ${seat.id}, ${two.id})`
    const { url } = await must(makeCalendarFeed(member))
    const found = await summariesAt(url)
    expect(found).toContain(said(one.reference))
    expect(found).not.toContain(said(two.reference))
    expect(found).not.toContain(said(elsewhere.one.reference))
    const whole = await must(readCalendarFeed(stranger, tokenIn(url)))
    expect(whole).not.toMatch(/Selam|Tesfaye/)
    expect(whole).toContain("METHOD:PUBLISH")
    await owner`update panel_members set left_at = now() where id = ${seat.id}`
    expect(await lookAt(url)).toEqual([])
  })

  it("shows staff their provider's, follows each change, and ends with their work there", async () => {
    const { one, two } = await scene()
    const provider = await aProvider("Swift House")
    expect(await lookAt((await must(makeCalendarFeed(provider.manager))).url)).toEqual([])
    const { url } = await must(makeCalendarFeed(heron.manager))
    expect(await summariesAt(url)).toContain(said(one.reference))
    const events = await lookAt(url)
    if (typeof events === "string") throw new Error(events)
    const mine = events.find(({ summary }) => summary.includes(said(one.reference)))
    expect(mine?.startDate.toJSDate()).toEqual(londonInstant(inDays(10), "10:30"))
    expect(mine?.location).toBe("https://meet.example/one")
    await must(giveBackMeetingTime(one.applicant))
    expect(await summariesAt(url)).not.toContain(said(one.reference))
    expect(await summariesAt(url)).toContain(said(two.reference))
    const { personId } = heron.manager.actor
    await owner`update memberships set role = 'assessor' where person_id = ${personId} and provider_id = ${heron.id}`
    expect(await lookAt(url)).toBe("ended")
    await owner`update memberships set role = 'owner' where person_id = ${personId} and provider_id = ${heron.id}`
    expect(await summariesAt(url)).toContain(said(two.reference))
  })

  it("is nobody's guess, is kept as a hash, ends, and a new one ends the old", async () => {
    const { member } = await scene()
    expect(await readOwnFeed(member)).toBeNull()
    expect(await endCalendarFeed(member)).toEqual(notFound)
    const first = await must(makeCalendarFeed(member))
    const [row] = await owner`
      select id, calendar_feeds::text as whole from calendar_feeds
      where person_id = ${member.actor.personId} and ended_at is null`
    expect(row?.whole).not.toContain(tokenIn(first.url))
    expect(tokenIn(first.url).length).toBeGreaterThanOrEqual(43)
    expect(await eventsOf(row?.id)).toEqual(["calendar-feed.made"])
    const made = await Promise.all([makeCalendarFeed(member), makeCalendarFeed(member)].map(must))
    const worked = await Promise.all(made.map(({ url }) => lookAt(url)))
    expect(worked.filter((one) => one === "ended")).toHaveLength(1)
    expect(await lookAt(first.url)).toBe("ended")
    expect(await readOwnFeed(member)).not.toBeNull()
    await must(endCalendarFeed(member))
    expect(await Promise.all(made.map(({ url }) => lookAt(url)))).toEqual(["ended", "ended"])
    expect(await readCalendarFeed(stranger, "nothing")).toEqual(refused("not-found"))
  })

  it("is not for an assessor, nor another's to end", async () => {
    expect(await makeCalendarFeed(heron.assessor)).toEqual(notFound)
    const { member } = await scene()
    const { url } = await must(makeCalendarFeed(member))
    expect(await endCalendarFeed(other.manager)).toEqual(notFound)
    expect(await lookAt(url)).not.toBe("ended")
  })

  it("answers a calendar without a session: 200, then 410, and 404 to a stranger", async () => {
    const { member } = await scene()
    const { url } = await must(makeCalendarFeed(member))
    const somebody = await browserOf(other.manager.actor.personId)
    const look = () => somebody.get(new URL(url).pathname)
    const found = await look()
    expect(found.status).toBe(200)
    expect(found.headers.get("content-type")).toBe("text/calendar; charset=utf-8")
    expect(found.headers.get("cache-control")).toContain("no-store")
    await must(endCalendarFeed(member))
    expect((await look()).status).toBe(410)
    expect((await somebody.get("/calendar/nothing/meetings.ics")).status).toBe(404)
  })

  it("is looked at so many times an hour, and then waits", async () => {
    const { member } = await scene()
    const { url } = await must(makeCalendarFeed(member))
    const somebody = await browserOf(other.manager.actor.personId)
    const statuses = []
    for (let n = 0; n < 121; n += 1) statuses.push((await somebody.get(new URL(url).pathname)).status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })
})

describe("one meeting for a calendar", () => {
  it("is to be had by whose it is alone", async () => {
    const { vacancy, one, two, member, timeIds } = await scene()
    expect(await readOwnCalendar(one.applicant, one.reference, "en")).toContain("SUMMARY:You meet")
    expect(await readMemberCalendar(member, { applicationId: one.id }, "en")).toContain(said(one.reference))
    expect(await readStaffCalendar(heron.manager, { applicationId: one.id })).toContain(said(one.reference))
    expect(
      await readMemberCalendar(asThemself(other.manager.actor.personId), { applicationId: one.id }, "en"),
    ).toBe(null)
    expect(await readStaffCalendar(other.manager, { applicationId: one.id })).toBeNull()
    expect(await readStaffCalendar(heron.assessor, { applicationId: one.id })).toBeNull()
    const gareth = await browserOf(heron.manager.actor.personId)
    const stranger = await browserOf(other.manager.actor.personId)
    const at = `/provider/${heron.slug}/vacancies/${vacancy.slug}/times/${timeIds[0]}`
    const own = await gareth.get(`${at}/calendar.ics`)
    expect(own.status).toBe(200)
    expect(own.headers.get("content-disposition")).toContain("attachment")
    for (const page of ["calendar.ics", "meeting", "move"]) {
      expect((await stranger.get(`${at}/${page}`)).status).toBe(404)
    }
    await must(giveBackMeetingTime(two.applicant))
    expect(await readOwnCalendar(two.applicant, two.reference, "en")).toBeNull()
    expect((await gareth.get(`${at.replace(timeIds[0]!, timeIds[1]!)}/calendar.ics`)).status).toBe(404)
  })
})
