import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { ReferenceStanding, ReferenceState } from "#app/domain/decisions/vocabulary.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import { after, days } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** For each line about a referee, and for what they wrote, in characters as people see them. */
export const refereeLimit = 200
export const referenceLimit = 4_000

/** How long a referee's link works. */
export const referenceLasts = days(28)

/** When somebody who has not answered is reminded. */
const remindedAfter = [days(7), days(14)] as const

/** More than anybody asks for; a flood of letters to strangers is not to be had. */
export const mostReferees = 6

/** Somebody who can tell about an applicant. Reached by e-mail, or rung where they have none. */
export type Referee = {
  readonly name: string
  /** How they know each other. */
  readonly relation: string
  readonly email: string
  readonly phone: string
}

/** What a referee says. `whyLeft` is asked where they worked together in care or with children. */
export type Reference = {
  /** Who they are, and what they were to each other. */
  readonly signed: string
  /** From when to when, and as what. */
  readonly worked: string
  readonly conduct: string
  readonly whyLeft: string
}

export const referenceParts = [
  "signed",
  "worked",
  "conduct",
  "whyLeft",
] as const satisfies readonly (keyof Reference)[]

/** Asked of others once an offer is accepted, and not before. */
export function mayAskReferees(status: ApplicationStatus): boolean {
  return status === "accepted" || status === "started"
}

/** How a request stands now. */
export function standingOfReference(
  { state, expiresAt }: { readonly state: ReferenceState; readonly expiresAt: Date },
  now: Date,
): ReferenceStanding {
  if (state !== "asked") return state
  return now < expiresAt ? "waiting" : "run-out"
}

/** How many reminders somebody should have had by now. */
export function remindersDue(askedAt: Date, now: Date): number {
  return remindedAfter.filter((wait) => now >= after(askedAt, wait)).length
}

export type NameRefereeRefusal =
  | { readonly kind: "referee-missing" }
  | { readonly kind: "relation-missing" }
  /** Neither e-mail nor phone. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "own-address" }
  | { readonly kind: "asked-already" }
  | { readonly kind: "too-many-referees"; readonly most: number }
  | { readonly kind: "line-too-long"; readonly part: keyof Referee; readonly limit: number }

type Naming = {
  readonly referee: Referee
  /** The applicant's own address. */
  readonly own: string | null
  /** Addresses of those whose answer is waited for. */
  readonly waiting: readonly string[]
  /** How many were named before. */
  readonly named: number
}

/** Whether somebody can be asked. */
export function decideReferee({ referee, own, waiting, named }: Naming): Result<Referee, NameRefereeRefusal> {
  const no = (refusal: NameRefereeRefusal) => err<NameRefereeRefusal>(refusal)
  const trimmed: Referee = {
    name: referee.name.trim(),
    relation: referee.relation.trim(),
    email: referee.email.trim(),
    phone: referee.phone.trim(),
  }
  const { name, relation, email, phone } = trimmed
  if (name === "") return no({ kind: "referee-missing" })
  if (relation === "") return no({ kind: "relation-missing" })
  if (email === "" && phone === "") return no({ kind: "unreachable" })
  for (const part of ["name", "relation", "phone"] as const) {
    if (isLongerThan(trimmed[part], refereeLimit)) {
      return no({ kind: "line-too-long", part, limit: refereeLimit })
    }
  }
  const same = (other: string | null) => email !== "" && other?.toLowerCase() === email.toLowerCase()
  if (same(own)) return no({ kind: "own-address" })
  if (waiting.some(same)) return no({ kind: "asked-already" })
  if (named >= mostReferees) return no({ kind: "too-many-referees", most: mostReferees })
  return ok(trimmed)
}

export type GiveReferenceRefusal =
  | { readonly kind: "link-over" }
  | { readonly kind: "signed-missing" }
  | { readonly kind: "conduct-missing" }
  | { readonly kind: "why-left-missing" }
  | { readonly kind: "answer-too-long"; readonly part: keyof Reference | "whyNot"; readonly limit: number }

type Giving = {
  readonly reference: Reference
  readonly careWork: boolean
  readonly standing: ReferenceStanding
  /** A colleague who rang may write it down after the link ran out. */
  readonly byPhone: boolean
}

const stillOpen = ({ standing, byPhone }: Pick<Giving, "standing" | "byPhone">) =>
  standing === "waiting" || (byPhone && standing === "run-out")

/** Whether what a referee says can be taken. Why such work ended is asked only of those they did it with. */
export function decideReference(giving: Giving): Result<Reference, GiveReferenceRefusal> {
  const no = (refusal: GiveReferenceRefusal) => err<GiveReferenceRefusal>(refusal)
  const { reference, careWork } = giving
  if (!stillOpen(giving)) return no({ kind: "link-over" })
  const said: Reference = {
    signed: reference.signed.trim(),
    worked: reference.worked.trim(),
    conduct: reference.conduct.trim(),
    whyLeft: careWork ? reference.whyLeft.trim() : "",
  }
  if (said.signed === "") return no({ kind: "signed-missing" })
  if (said.conduct === "") return no({ kind: "conduct-missing" })
  if (careWork && said.whyLeft === "") return no({ kind: "why-left-missing" })
  const part = referenceParts.find((one) => isLongerThan(said[one], referenceLimit))
  if (part) return no({ kind: "answer-too-long", part, limit: referenceLimit })
  return ok(said)
}

/** Whether somebody may say that they give none. Why is theirs to leave out. */
export function decideNoReference(no: {
  readonly whyNot: string
  readonly standing: ReferenceStanding
  readonly byPhone: boolean
}): Result<string, GiveReferenceRefusal> {
  if (!stillOpen(no)) return err({ kind: "link-over" })
  const whyNot = no.whyNot.trim()
  return isLongerThan(whyNot, referenceLimit)
    ? err({ kind: "answer-too-long", part: "whyNot", limit: referenceLimit })
    : ok(whyNot)
}
