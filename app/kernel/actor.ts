import type { MembershipRole } from "#app/kernel/membership-role.ts"

/**
 * Who asks. The database's row policies read the same facts (db/ctx.ts), so each kind names
 * exactly what a policy may rely on and nothing else.
 */
export type Actor =
  | { readonly kind: "stranger" }
  /** Someone with a certificate's public code in hand. */
  | { readonly kind: "certificate-reader"; readonly code: string }
  /** Someone who holds the key to one application; there is no account behind it. */
  | {
      readonly kind: "applicant"
      readonly applicationId: string
      readonly providerId: string
      /** Set where it is somebody at the provider who types for the applicant. */
      readonly helping?: { readonly way: "phone" | "paper" | "in-person"; readonly personId: string }
    }
  /** Someone signed in, acting for themself: a panel member, a worker. */
  | { readonly kind: "person"; readonly personId: string }
  /** Someone signed in, acting for the provider they work for. */
  | {
      readonly kind: "staff"
      readonly personId: string
      readonly providerId: string
      readonly role: MembershipRole
    }
  /** A job that keeps a promise: for one provider, or (null) for what belongs to none. */
  | { readonly kind: "system"; readonly providerId: string | null }
  /** The doorkeeper: finds out who someone is. Only accounts and applications use it. */
  | { readonly kind: "doorkeeper" }
  /** Moves outbox rows to the queues, for every provider. */
  | { readonly kind: "relay" }

export type ActorKind = Actor["kind"]
type ActorOf<K extends ActorKind> = Extract<Actor, { kind: K }>
export type StaffActor = ActorOf<"staff">
export type PersonActor = ActorOf<"person">
export type ApplicantActor = ActorOf<"applicant">
export type SystemActor = ActorOf<"system">
export type RelayActor = ActorOf<"relay">

/** Whether somebody acts for a provider in one of these roles. */
export function isStaffAs(actor: Actor, ...roles: readonly MembershipRole[]): boolean {
  return actor.kind === "staff" && roles.includes(actor.role)
}
