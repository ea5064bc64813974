import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { type MailTransport, smtpTransport } from "#app/platform/mail.server.ts"

type Taken = { readonly to: readonly string[]; readonly source: string }

/** What the mail server says of a letter: nothing where it takes it. */
type Verdict = (address: string) => { readonly code: number; readonly when: "address" | "letter" } | undefined

/** A mail server that keeps what it is given, and a way to post to it. */
export async function startMailServer(verdict: Verdict = () => undefined) {
  const taken: Taken[] = []
  const refusal = (code: number) => Object.assign(new Error("not taken"), { responseCode: code })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, answer) {
      const said = verdict(address)
      answer(said?.when === "address" ? refusal(said.code) : null)
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        const said = verdict(to[0] ?? "")
        if (said?.when === "letter") return answer(refusal(said.code))
        taken.push({ to, source: Buffer.concat(chunks).toString() })
        answer()
      })
    },
  })
  server.listen(0, "127.0.0.1")
  await once(server.server, "listening")
  const { port } = server.server.address() as AddressInfo
  const transport: MailTransport = smtpTransport(
    `smtp://127.0.0.1:${port}`,
    "Values First <no-reply@values-first.example>",
    "localhost",
  )
  return {
    taken,
    transport,
    stop: async () => {
      transport.close()
      await new Promise<void>((resolve) => server.close(resolve))
    },
  }
}
