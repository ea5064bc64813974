import { gunzipSync } from "node:zlib"
import { isObject, largestBadge, takeBadgeFrom } from "#app/domain/credentials/badge-carrier.server.ts"
import {
  datesOf,
  each,
  type GivenStatus,
  issuerOf,
  type StatusEntry,
  statusEntriesOf,
} from "#app/domain/credentials/given-badge.ts"
import { openCredential } from "#app/domain/credentials/given-signature.server.ts"
import type { ReadOutside } from "#app/platform/outside.server.ts"

/** Eight million badges in one list; the smallest that the standard allows unpacks to 16 kB. */
const largestList = 1_024 * 1_024
const mostAsked = 4

/**
 * Asks whether a credential still stands, of the lists that it names (Bitstring Status List v1.0, 3.2). A list counts
 * where it is signed by whoever signed the credential, and is about what was asked.
 */
export async function askStatus(
  credential: Readonly<Record<string, unknown>>,
  { read, now }: { readonly read: ReadOutside; readonly now: Date },
): Promise<GivenStatus> {
  const entries = statusEntriesOf(credential)
  if (!entries || entries.length > mostAsked) return "not-asked"
  if (entries.length === 0) return "no-list"
  const issuer = issuerOf(credential)
  const bits = await Promise.all(entries.map((entry) => bitOf(entry, { issuer, read, now })))
  const isSet = (purpose: StatusEntry["purpose"]) =>
    entries.some((entry, at) => entry.purpose === purpose && bits[at] === true)
  if (isSet("revocation")) return "revoked"
  if (bits.includes(null)) return "not-asked"
  return isSet("suspension") ? "suspended" : "stands"
}

type Asking = { readonly issuer: string | null; readonly read: ReadOutside; readonly now: Date }

/** A bit of a list; null where it cannot be believed or had. */
async function bitOf({ list, purpose, index }: StatusEntry, asking: Asking): Promise<boolean | null> {
  const text = await asking.read(list)
  const carried = text.ok ? takeBadgeFrom(Buffer.from(text.value)) : null
  const opened = carried?.ok ? await openCredential(carried.value, asking.read) : null
  if (opened?.signature !== "valid" || issuerOf(opened.credential) !== asking.issuer) return null
  if (datesOf(opened.credential, asking.now).state !== "current") return null
  const [subject] = each(opened.credential.credentialSubject)
  if (!isObject(subject) || subject.type !== "BitstringStatusList") return null
  if (!each(subject.statusPurpose).includes(purpose)) return null
  const bytes = unpacked(subject.encodedList)
  if (!bytes || index >= bytes.length * 8) return null
  return ((bytes[index >> 3]! >> (7 - (index & 7))) & 1) === 1
}

function unpacked(encoded: unknown): Buffer | null {
  if (typeof encoded !== "string" || encoded.length > largestBadge || !/^u[\w-]+$/.test(encoded)) return null
  try {
    return gunzipSync(Buffer.from(encoded.slice(1), "base64url"), { maxOutputLength: largestList })
  } catch {
    return null
  }
}
