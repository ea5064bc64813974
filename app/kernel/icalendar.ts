/** One meeting as calendars know it (RFC 5545). All words are as they are shown: they are escaped here. */
export type CalendarEvent = {
  /** The same for good, however the meeting changes. */
  readonly uid: string
  /** Rises with each change. */
  readonly sequence: number
  readonly calledOff: boolean
  readonly startsAt: Date
  readonly minutes: number
  readonly changedAt: Date
  readonly summary: string
  readonly place: string
  readonly description: string
  readonly url: string
  readonly organiser: Party
  /** Whom the invitation is for; nobody else is named. */
  readonly attendee?: Party & { readonly coming: boolean }
}

type Party = { readonly name: string; readonly email: string }

/** `request`, `cancel`: to one person, about one meeting. `publish`: to be read. */
export type CalendarMethod = "request" | "cancel" | "publish"

type About = {
  readonly method: CalendarMethod
  readonly writtenAt: Date
  /** What a calendar that is looked at again and again is called. */
  readonly name?: string
}

const octetsALine = 75
const encoder = new TextEncoder()

/** Writes meetings as iCalendar. Times are in UTC, which every calendar shows by its own clock, also in a clock change. */
export function writeCalendar(events: readonly CalendarEvent[], { method, writtenAt, name }: About): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Values First//Meetings//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${method.toUpperCase()}`,
    ...(name
      ? [`X-WR-CALNAME:${text(name)}`, "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"]
      : []),
    ...events.flatMap((event) => eventLines(event, writtenAt)),
    "END:VCALENDAR",
  ]
  return `${lines.map(folded).join("\r\n")}\r\n`
}

function eventLines(event: CalendarEvent, writtenAt: Date): string[] {
  const { uid, sequence, calledOff, startsAt, minutes, changedAt, attendee } = event
  return [
    "BEGIN:VEVENT",
    `UID:${text(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instant(writtenAt)}`,
    `LAST-MODIFIED:${instant(changedAt)}`,
    `DTSTART:${instant(startsAt)}`,
    `DTEND:${instant(new Date(startsAt.getTime() + minutes * 60_000))}`,
    `SUMMARY:${text(event.summary)}`,
    `LOCATION:${text(event.place)}`,
    `DESCRIPTION:${text(event.description)}`,
    `URL:${event.url}`,
    `STATUS:${calledOff ? "CANCELLED" : "CONFIRMED"}`,
    `ORGANIZER;CN=${quoted(event.organiser.name)}:mailto:${event.organiser.email}`,
    ...(attendee ? [attendeeLine(attendee)] : []),
    "END:VEVENT",
  ]
}

function attendeeLine({ name, email, coming }: Party & { readonly coming: boolean }): string {
  const state = coming ? "ACCEPTED" : "NEEDS-ACTION"
  // No answer is asked for: a calendar's reply would go to an address that nobody reads.
  return `ATTENDEE;CN=${quoted(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=${state};RSVP=FALSE:mailto:${email}`
}

/** `20261203T103000Z`. */
function instant(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d{3}/g, "")
}

function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code < 0x20 || code === 0x7f
}

const withoutControls = (words: string) => [...words].filter((one) => !isControl(one)).join("")

function text(words: string): string {
  return words
    .replace(/[\\;,]/g, "\\$&")
    .split(/\r\n|\r|\n/)
    .map(withoutControls)
    .join("\\n")
}

/** A parameter's value: a quotation mark cannot stand in it at all. */
function quoted(words: string): string {
  return `"${withoutControls(words.replace(/\s+/g, " ")).replaceAll('"', "'")}"`
}

/** A long line goes on in the next after a space, and no character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ""
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > octetsALine) {
      pieces.push(piece)
      piece = " "
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join("\r\n")
}
