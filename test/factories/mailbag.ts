import ICAL from "ical.js"
import { deliverMessage } from "#app/domain/messages/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import type { Mail, MailTransport } from "#app/platform/mail.server.ts"
import { asSystem, must, owner } from "#test/factories/stage.ts"

/** A letter as it was put into the post, with its calendar entry as another program reads it. */
export type Posted = Mail & { readonly template: string; readonly entry: ReturnType<typeof entryIn> }

/** Puts all that waits of one provider into the post. @returns the letters, oldest first */
export async function postOf(providerId: string): Promise<Posted[]> {
  const posted: Posted[] = []
  const waiting = await owner<{ id: string; template: string }[]>`
    select id, template from messages where provider_id = ${providerId} and state = 'queued' order by id`
  for (const { id: messageId, template } of waiting) {
    const transport: MailTransport = {
      send: async (mail) => {
        posted.push({ ...mail, template, entry: entryIn(mail.calendar) })
        return ok(undefined)
      },
      close: () => {},
    }
    await must(deliverMessage(asSystem(providerId), { messageId }, transport, null))
  }
  return posted
}

/** The one meeting in an iCalendar text; null where there is no text. */
export function entryIn(written: string | null) {
  if (written === null) return null
  const calendar = new ICAL.Component(ICAL.parse(written))
  const [part, ...others] = calendar.getAllSubcomponents("vevent")
  if (!part || others.length > 0) throw new Error("not one meeting")
  const event = new ICAL.Event(part)
  return {
    method: String(calendar.getFirstPropertyValue("method")),
    uid: event.uid,
    sequence: event.sequence,
    status: String(part.getFirstPropertyValue("status")),
    startsAt: event.startDate.toJSDate(),
    place: event.location,
    summary: event.summary,
    attendees: event.attendees.map((one) => String(one.getFirstValue())),
  }
}
