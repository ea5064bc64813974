import { randomUUID } from "node:crypto"
import ICAL from "ical.js"
import { expect, it, onTestFinished } from "vitest"
import { writeCalendar } from "#app/kernel/icalendar.ts"
import { startMailServer } from "#test/integration/messages/mail-server.ts"

const calendar = writeCalendar(
  [
    {
      uid: "one@values-first.example",
      sequence: 2,
      calledOff: true,
      startsAt: new Date("2026-12-03T10:30:00Z"),
      minutes: 45,
      changedAt: new Date("2026-11-22T18:00:00Z"),
      summary: "Meeting: amber river lamp, Ångström Court",
      place: "12 Chapel Road; no steps",
      description: "In person, 45 minutes",
      url: "https://values-first.example/apply/amber-river-lamp/meet",
      organiser: { name: "Heron House", email: "no-reply@values-first.example" },
      attendee: { name: "ada@example.org", email: "ada@example.org", coming: true },
    },
  ],
  { method: "cancel", writtenAt: new Date("2026-11-22T18:05:00Z") },
)

/** The part of a mail that calendars act upon, as it came over the wire. */
function calendarPart(source: string) {
  const [, head = "", body = ""] = /(Content-Type: text\/calendar.*?)\r\n\r\n(.*?)\r\n--/is.exec(source) ?? []
  const [, encoding = ""] = /Content-Transfer-Encoding: (\S+)/i.exec(head) ?? []
  if (encoding === "base64") return { head, text: Buffer.from(body, "base64").toString() }
  if (encoding === "quoted-printable") return { head, text: fromQuotedPrintable(body) }
  throw new Error(`a calendar entry comes as ${encoding || "nothing"}`)
}

/** RFC 2045, 6.7. */
function fromQuotedPrintable(body: string): string {
  const octets = body
    .replaceAll("=\r\n", "")
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(octets, "latin1").toString()
}

it("a calendar entry goes over the wire as an invitation: its part names the method that its text has", async () => {
  const { taken, transport, stop } = await startMailServer()
  onTestFinished(stop)
  const mail = {
    to: "ada@example.org",
    subject: "A time",
    text: "You do not have to come.\n",
    id: randomUUID(),
  }
  expect((await transport.send({ ...mail, calendar })).ok).toBe(true)
  const { head, text } = calendarPart(taken[0]?.source ?? "")
  expect(head).toMatch(/method="?CANCEL/)
  expect(head).toMatch(/charset="?utf-8/i)
  expect(text.trimEnd()).toBe(calendar.trimEnd())
  const part = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")
  expect(part?.getFirstPropertyValue("summary")).toBe("Meeting: amber river lamp, Ångström Court")
  expect((await transport.send({ ...mail, id: randomUUID(), calendar: null })).ok).toBe(true)
  expect(taken[1]?.source).not.toContain("text/calendar")
})
