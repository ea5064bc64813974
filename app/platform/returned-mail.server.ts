import PostalMime, { type Attachment } from "postal-mime"

const text = new TextDecoder()
const asText = ({ content }: Attachment) => (typeof content === "string" ? content : text.decode(content))

/** The value of a header field, unfolded; null where there is none. */
function field(headers: string, name: string): string | null {
  const unfolded = headers.replace(/\r?\n[ \t]+/g, " ")
  const found = new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(unfolded)
  return found?.[1]?.trim() ?? null
}

/**
 * Reads a delivery status notification (RFC 3464), as a mail server sends it to the address that a mail came from.
 * @param raw the whole mail, as it came
 * @returns the id (`Mail.id`) of the mail of ours that will never arrive; null for anything else, such as a mail that is
 *   only late, an answer that says that somebody is away, or a notification about a mail from another host
 */
export async function idOfReturnedMail(raw: Uint8Array, host: string): Promise<string | null> {
  const parts = await PostalMime.parse(raw, { forceRfc822Attachments: true }).then(
    ({ attachments }) => attachments,
    () => [],
  )
  const part = (...types: string[]) => parts.find(({ mimeType }) => types.includes(mimeType))
  const status = part("message/delivery-status")
  const original = part("text/rfc822-headers", "message/rfc822", "message/global-headers", "message/global")
  if (!status || !original) return null
  // One group of fields for the mail, and one for each who was to get it: ours goes to one person.
  const actions = asText(status)
    .split(/\r?\n\r?\n/)
    .map((group) => field(group, "Action")?.toLowerCase())
  if (!actions.includes("failed")) return null
  const [headers = ""] = asText(original).split(/\r?\n\r?\n/)
  const [, id, from] = /^<([^@<>]+)@([^@<>]+)>$/.exec(field(headers, "Message-ID") ?? "") ?? []
  return id && from?.toLowerCase() === host.toLowerCase() ? id : null
}
