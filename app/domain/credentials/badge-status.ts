import { z } from "zod"

/**
 * Whether a badge still stands, for machines (W3C Bitstring Status List v1.0): one bit for each badge in a list that is
 * the same for everyone, so that whoever looks it up does not say whom they look up.
 */
export const statusPurposes = ["revocation", "suspension"] as const
export type StatusPurpose = (typeof statusPurposes)[number]

export type StatusListName = { readonly purpose: StatusPurpose; readonly number: number }

/** A badge's place: the same in the list of revoked and in that of suspended badges. */
export type StatusPlace = { readonly list: number; readonly index: number }

/** The smallest list that the standard allows (131,072 bits), so that one badge is lost among many. */
export const statusListLength = 131_072

const entry = <Purpose extends StatusPurpose>(purpose: Purpose) =>
  z.strictObject({
    id: z.url(),
    type: z.literal("BitstringStatusListEntry"),
    statusPurpose: z.literal(purpose),
    statusListIndex: z.string().regex(/^\d{1,6}$/),
    statusListCredential: z.url(),
  })

/** Where a badge of ours can be looked up: in both lists. */
export const badgeStatus = z.tuple([entry("revocation"), entry("suspension")])
export type BadgeStatus = z.infer<typeof badgeStatus>

/** @param addressOf the whole address of a list */
export function statusOfBadge(
  { list, index }: StatusPlace,
  addressOf: (list: StatusListName) => string,
): BadgeStatus {
  const at = <Purpose extends StatusPurpose>(purpose: Purpose) => {
    const statusListCredential = addressOf({ purpose, number: list })
    return {
      id: `${statusListCredential}#${index}`,
      type: "BitstringStatusListEntry" as const,
      statusPurpose: purpose,
      statusListIndex: String(index),
      statusListCredential,
    }
  }
  return [at("revocation"), at("suspension")]
}

/** The list that an address names, `revocation-1`; undefined where it names none. */
export function parseStatusListName(name: string): StatusListName | undefined {
  const [, text, digits] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name) ?? []
  const purpose = statusPurposes.find((one) => one === text)
  return purpose && digits !== undefined ? { purpose, number: Number(digits) } : undefined
}

/** The bits as the standard counts them: the first is the highest of the first byte. */
export function bitstring(set: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(statusListLength / 8)
  for (const index of set) bytes[index >> 3]! |= 0x80 >> (index & 7)
  return bytes
}
