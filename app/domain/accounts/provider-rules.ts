import { stateOfLink } from "#app/domain/accounts/rules.ts"
import { days } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** Somebody may write on a Friday, and look into their mailbox at work on Monday. */
export const signUpLifetime = days(3)

/** What nobody pressed is forgotten a week after it could be. */
export const signUpsKeptFor = days(7)

export type AskToStartRefusal = { readonly kind: "same-name"; readonly name: string }

/** A provider with the same name is told apart: whoever signs up says that theirs is another one. */
export function decideAskToStart(
  name: string,
  known: { readonly isThere: boolean; readonly another: boolean },
): Result<void, AskToStartRefusal> {
  return known.isThere && !known.another ? err({ kind: "same-name", name }) : ok(undefined)
}

type SignUpOnFile = { readonly expiresAt: Date; readonly usedAt: Date | null }

export type StartRefusal = { readonly kind: "not-found" | "link-used" | "link-late" }

/** Whether the link in somebody's mailbox makes their provider, now and once. */
export function decideStart(signUp: SignUpOnFile, now: Date): Result<"open", StartRefusal> {
  const state = stateOfLink({ ...signUp, cancelledAt: null }, now)
  if (state === "used") return err({ kind: "link-used" })
  return state === "open" ? ok(state) : err({ kind: "link-late" })
}

/** Letters that a web address takes: accents go, what is left out becomes one hyphen. */
function addressOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\p{M}]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-+|-+$/g, "")
}

/**
 * Addresses for a new provider, best first: its name, its name and place, then numbers. Addresses of the demo
 * begin with "demo": no other does. It is never changed, because badges name it.
 */
export function slugsFor(name: string, place: string): readonly string[] {
  const plain = addressOf(name)
  const own = plain === "" || plain.startsWith("demo") ? `provider-${plain}`.replace(/-$/, "") : plain
  const there = addressOf(place)
  const placed = there === "" || own.endsWith(there) ? [] : [`${own}-${there}`]
  const numbered = Array.from({ length: 98 }, (_, index) => `${placed[0] ?? own}-${index + 2}`)
  return [own, ...placed, ...numbered]
}

/**
 * `service-ended`: it stays as it was when it ended, because jobs were for it.
 * `changed-elsewhere`: a colleague changed it meanwhile, or the asker in another tab.
 */
export type ServiceRefusal = { readonly kind: "not-found" | "service-ended" | "changed-elsewhere" }

type ServiceShown = Readonly<Record<"name" | "place" | "kind" | "nation", string>>

/** What a page showed of a service, so that a change made to something else is noticed. */
export function serviceAsShown({ name, place, kind, nation }: ServiceShown): string {
  return [name, place, kind, nation].join(" | ")
}

type ProviderShown = Readonly<Record<"about" | "contactName" | "contactPhone" | "contactEmail", string>>

/** What a page showed of a provider, so that a change made to something else is noticed. */
export function providerAsShown({ about, contactName, contactPhone, contactEmail }: ProviderShown): string {
  return JSON.stringify([about, contactName, contactPhone, contactEmail])
}
