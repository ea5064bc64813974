import { createTransport } from "nodemailer"
import { seconds } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"

export type Mail = {
  readonly to: string
  readonly subject: string
  /** Plain text. */
  readonly text: string
  /** A calendar entry that goes with it (iCalendar), or null. */
  readonly calendar: string | null
  /** The same each time this mail is tried, so that a second copy can be told from a second letter. */
  readonly id: string
}

/** The mail server will never take this mail: there is no such address, for one. */
export type MailRefusal = { readonly kind: "refused" }

export type MailTransport = {
  /** @throws where trying again later may help */
  send(mail: Mail): Promise<Result<void, MailRefusal>>
  close(): void
}

/** Hands mail to an SMTP server (`smtp://user:password@host:587`, or `smtps://`). */
export function smtpTransport(url: string, from: string, host: string): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: seconds(10),
    greetingTimeout: seconds(10),
    socketTimeout: seconds(30),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text, calendar, id }) {
      try {
        await transport.sendMail({
          from,
          // As an object, so that an address is never read as a list of addresses.
          to: { name: "", address: to },
          subject,
          text,
          ...(calendar !== null && { icalEvent: asInvitation(calendar) }),
          messageId: `<${id}@${host}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        })
        return ok(undefined)
      } catch (error) {
        if (isForGood(error)) return err({ kind: "refused" })
        // The server's own words name the address, and what is thrown may be logged.
        throw Object.assign(new Error("mail not sent"), { code: codeOf(error) })
      }
    },
    close: () => transport.close(),
  }
}

/** Calendars act upon an invitation only where its part of the mail names the same method as its text. */
function asInvitation(content: string) {
  const [, method = "PUBLISH"] = /^METHOD:([A-Z]+)/m.exec(content) ?? []
  return { filename: "meeting.ics", method, content }
}

let opened: MailTransport | undefined

/** The process's mail server, or null where none is set. */
export function mailTransport(): MailTransport | null {
  const { SMTP_URL, MAIL_FROM, APP_URL } = env()
  if (!SMTP_URL) return null
  opened ??= smtpTransport(SMTP_URL, MAIL_FROM, new URL(APP_URL).hostname)
  return opened
}

/** Ends the connections to the mail server. */
export function closeMail(): void {
  opened?.close()
  opened = undefined
}

/** A 5xx to the address or the letter itself; a 5xx to our own password can be mended and tried again. */
function isForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !("responseCode" in error)) return false
  const aboutTheMail = codeOf(error) === "EENVELOPE" || codeOf(error) === "EMESSAGE"
  return aboutTheMail && Number(error.responseCode) >= 500
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined
}
