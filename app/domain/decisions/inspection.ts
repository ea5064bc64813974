import { type CheckedItem, type CheckStanding, secretItems } from "#app/domain/decisions/checks.ts"
import { type CheckItem, type CheckOutcome, checkItems } from "#app/domain/decisions/vocabulary.ts"

/** More than anybody turns the pages of: a larger provider takes a service at a time. */
export const mostInAFile = 400

/** One thing that the law asks for, as an inspector sees it. */
export type InspectedItem = {
  readonly item: CheckItem
  /** `not-asked`: another certificate is asked of this role, or none. */
  readonly standing: CheckStanding | "not-asked"
  readonly record: {
    readonly outcome: CheckOutcome
    /** What was seen. Null where it is a secret, or its clock has run: see `secret`. */
    readonly evidence: string | null
    readonly secret: boolean
    readonly seenOn: string
    readonly expiresOn: string | null
    readonly checkedAt: Date
    readonly checkedBy: string | null
  } | null
}

export type InspectedPerson = {
  readonly name: string
  readonly job: string | null
  readonly role: string
  readonly startedOn: string | null
  readonly endedOn: string | null
  /** Null where the asker has not looked at who it is, or where they did not apply here: `why`. */
  readonly checked: {
    readonly items: readonly InspectedItem[]
    readonly gaps: readonly CheckItem[]
    readonly supervisor: string | null
    readonly references: { readonly asked: number; readonly came: number }
  } | null
  readonly why: "not-looked-at" | "did-not-apply-here" | null
}

/** A dated file for an inspector: one person, or all who started at a service. */
export type InspectorsFile = {
  readonly provider: string
  /** The service, or null: one person, or all of the provider. */
  readonly service: string | null
  readonly whole: boolean
  readonly madeAt: Date
  readonly people: readonly InspectedPerson[]
  /** There are more people than the file holds. */
  readonly more: boolean
}

/** All that the law lists, in its order, without what certificates and health records say. */
export function inspected(items: readonly CheckedItem[]): readonly InspectedItem[] {
  return checkItems.map((item): InspectedItem => {
    const asked = items.find((one) => one.item === item)
    if (!asked) return { item, standing: "not-asked", record: null }
    const { standing, record } = asked
    if (!record) return { item, standing, record: null }
    const secret = secretItems.includes(item)
    const { outcome, evidence, seenOn, expiresOn, checkedAt, checkedBy } = record
    return {
      item,
      standing,
      record: {
        outcome,
        evidence: secret ? null : evidence,
        secret,
        seenOn,
        expiresOn,
        checkedAt,
        checkedBy,
      },
    }
  })
}

/** People about whom something is missing, or cannot be said. */
export function withGaps(people: readonly InspectedPerson[]): readonly InspectedPerson[] {
  return people.filter(({ checked }) => checked === null || checked.gaps.length > 0)
}
