import { describe, expect, it } from "vitest"
import { idOfReturnedMail } from "#app/platform/returned-mail.server.ts"

const host = "jobs.example.org"
const id = "01a20841-9933-7cc3-91db-2f33f05c43f0"

const status = (recipient: string) =>
  `Reporting-MTA: dns; mx.example.net\nArrival-Date: Mon, 23 Nov 2026 09:12:00 +0000\n\nFinal-Recipient: rfc822; gone@example.net\n${recipient}`
const gone = status("Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown")
const headers = (messageId = `<${id}@${host}>`) =>
  `Received: from ${host}\nMessage-ID: ${messageId}\nSubject: A message waits for you\nTo: gone@example.net`

/** A notification as mail servers write it: words for people, the fields, and what is left of the mail. */
function notification({
  fields = gone,
  original = headers(),
  as = "text/rfc822-headers",
  kind = "multipart/report; report-type=delivery-status",
} = {}) {
  const part = (type: string, text: string) => `--b1\nContent-Type: ${type}\n\n${text}\n\n`
  const mail = [
    "From: MAILER-DAEMON@mx.example.net",
    "To: no-reply@jobs.example.org",
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    `Content-Type: ${kind}; boundary="b1"`,
    "",
    part("text/plain; charset=us-ascii", "I'm sorry to have to inform you…"),
  ].join("\n")
  const whole = `${mail}${part("message/delivery-status", fields)}${part(as, original)}--b1--\n`
  return new TextEncoder().encode(whole.replaceAll("\n", "\r\n"))
}

describe("a mail that came back", () => {
  it.each([
    ["with its headers", {}],
    ["whole", { as: "message/rfc822", original: `${headers()}\n\nHello, a message waits.` }],
    ["from a host written in capitals", { original: headers(`<${id}@JOBS.EXAMPLE.ORG>`) }],
    ["with a folded number", { original: headers(`\n <${id}@${host}>`) }],
    ["after days of trying", { fields: status("Action: failed\nStatus: 4.4.7") }],
    ["with the action in capitals", { fields: status("ACTION: Failed\nStatus: 5.2.2") }],
  ])("is known by its number: %s", async (_, over) => {
    expect(await idOfReturnedMail(notification(over), host)).toBe(id)
  })

  it.each([
    ["is only late", { fields: status("Action: delayed\nStatus: 4.4.1") }],
    ["arrived", { fields: status("Action: delivered\nStatus: 2.0.0") }],
    ["came from somewhere else", { original: headers(`<${id}@other.example.org>`) }],
    ["has a number in its text only", { original: `Subject: x\n\nMessage-ID: <${id}@${host}>` }],
    ["has two numbers in one", { original: headers(`<${id}@${host}> <x@${host}>`) }],
    ["says nothing of what became of it", { fields: "Reporting-MTA: dns; mx.example.net" }],
  ])("is none of ours where it %s", async (_, over) => {
    expect(await idOfReturnedMail(notification(over), host)).toBeNull()
  })

  it("is not seen in an answer that somebody is away, which quotes our mail", async () => {
    const away = `From: somebody@example.net\r\nSubject: I am away\r\nContent-Type: text/plain\r\n\r\nAction: failed\r\n${headers()}`
    expect(await idOfReturnedMail(new TextEncoder().encode(away), host)).toBeNull()
  })

  it.each([
    ["nothing", new Uint8Array()],
    ["bytes of any kind", new Uint8Array([0, 255, 10, 13, 128, 0])],
    [
      "parts that never end",
      new TextEncoder().encode('Content-Type: multipart/report; boundary="b"\r\n\r\n--b\r\n'.repeat(2_000)),
    ],
  ])("is not seen in %s", async (_, raw) => {
    expect(await idOfReturnedMail(raw, host)).toBeNull()
  })
})
