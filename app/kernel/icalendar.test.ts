import fc from "fast-check"
import ICAL from "ical.js"
import { expect, test } from "vitest"
import { type CalendarEvent, writeCalendar } from "#app/kernel/icalendar.ts"
import { londonInstant } from "#app/kernel/london-time.ts"

const meeting: CalendarEvent = {
  uid: "0197a000-0000-7000-8000-000000000001@values-first.example",
  sequence: 3,
  calledOff: false,
  startsAt: new Date("2026-12-03T10:30:00Z"),
  minutes: 45,
  changedAt: new Date("2026-11-22T18:00:00Z"),
  summary: "Meeting: application amber river lamp, Support worker",
  place: "12 Chapel Road, first floor; no steps\nRing \\ knock",
  description: "In person, 45 minutes.\nTea is ready.",
  url: "https://values-first.example/apply/amber-river-lamp/meet",
  organiser: { name: 'The "Heron", House', email: "no-reply@values-first.example" },
  attendee: { name: "Ada: O'Neill; Ångström", email: "ada@example.org", coming: true },
}

const writtenAt = new Date("2026-11-22T18:05:00Z")

/** As another program reads it. */
function readBack(written: string) {
  const calendar = new ICAL.Component(ICAL.parse(written))
  const events = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part))
  return { calendar, events, event: events[0]! }
}

test("an independent parser reads what was meant", () => {
  const { calendar, event } = readBack(writeCalendar([meeting], { method: "request", writtenAt }))
  expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST")
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0")
  expect(event.uid).toBe(meeting.uid)
  expect(event.sequence).toBe(3)
  expect(event.startDate.toJSDate()).toEqual(meeting.startsAt)
  expect(event.endDate.toJSDate()).toEqual(new Date("2026-12-03T11:15:00Z"))
  expect(String(event.component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-22T18:05:00Z")
  expect(String(event.component.getFirstPropertyValue("last-modified"))).toBe("2026-11-22T18:00:00Z")
  expect(event.summary).toBe(meeting.summary)
  expect(event.location).toBe(meeting.place)
  expect(event.description).toBe(meeting.description)
  expect(event.organizer).toBe("mailto:no-reply@values-first.example")
  expect(event.attendees.map((one) => one.getFirstValue())).toEqual(["mailto:ada@example.org"])
  expect(event.attendees[0]?.getParameter("cn")).toBe("Ada: O'Neill; Ångström")
  expect(event.component.getFirstPropertyValue("status")).toBe("CONFIRMED")
})

test("a meeting that is called off says so", () => {
  const off = writeCalendar([{ ...meeting, calledOff: true }], { method: "cancel", writtenAt })
  const { calendar, event } = readBack(off)
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL")
  expect(event.component.getFirstPropertyValue("status")).toBe("CANCELLED")
})

test("a line ends as the format asks and holds 75 octets at most, whatever the words", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 300 })
  fc.assert(
    fc.property(words, words, (summary, place) => {
      const written = writeCalendar([{ ...meeting, summary, place }], { method: "publish", writtenAt })
      expect(written.endsWith("\r\n")).toBe(true)
      expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
      for (const line of written.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }),
  )
})

test("words cannot begin a line of their own", () => {
  const evil = "x\r\nATTENDEE:mailto:somebody@example.org\nEND:VEVENT"
  const written = writeCalendar(
    [{ ...meeting, place: evil, summary: evil, organiser: { ...meeting.organiser, name: evil } }],
    { method: "request", writtenAt },
  )
  const { events, event } = readBack(written)
  expect(events).toHaveLength(1)
  expect(event.attendees).toHaveLength(1)
  expect(event.location).toBe(evil.replace("\r\n", "\n"))
})

test.each([
  // Clocks go back in the night to 25 October 2026, and forward in the night to 28 March 2027.
  ["2026-10-24", "10:30", "2026-10-24T09:30:00Z"],
  ["2026-10-25", "10:30", "2026-10-25T10:30:00Z"],
  ["2026-10-25", "00:30", "2026-10-24T23:30:00Z"],
  ["2027-03-27", "23:30", "2027-03-27T23:30:00Z"],
  ["2027-03-28", "10:30", "2027-03-28T09:30:00Z"],
])("in a clock change %s %s is %s", (day, time, utc) => {
  const startsAt = londonInstant(day, time)!
  const { event } = readBack(writeCalendar([{ ...meeting, startsAt }], { method: "request", writtenAt }))
  expect(event.startDate.zone.tzid).toBe("UTC")
  expect(event.startDate.toJSDate()).toEqual(new Date(utc))
})

test("a meeting across the change lasts as long as it was said to", () => {
  const startsAt = new Date("2026-10-25T00:30:00Z")
  const { event } = readBack(
    writeCalendar([{ ...meeting, startsAt, minutes: 120 }], { method: "request", writtenAt }),
  )
  expect(event.endDate.toJSDate()).toEqual(new Date("2026-10-25T02:30:00Z"))
})
