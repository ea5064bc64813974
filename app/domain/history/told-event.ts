import type { ToldKind } from "#app/domain/history/told.ts"
import type { ActorKind } from "#app/kernel/actor.ts"

/** A record as a sentence names it, as far as the asker may know it. */
export type Named = {
  readonly kind: "vacancy" | "application" | "person" | "member" | "service" | "question"
  /** Of an application: what it is called while nobody may know whose it is, or the name that the asker was shown. */
  readonly name: string
  /** Set where `name` is an applicant's own name. */
  readonly shown?: boolean
  /** The vacancy that an application is for, or whose panel a member is of. */
  readonly job?: string
  /** Where it is looked at, below the provider's own address; null where it cannot be. */
  readonly path: string | null
}

/** One thing that happened, ready for its sentence. */
export type ToldEvent = {
  readonly id: string
  readonly at: Date
  readonly kind: ToldKind
  readonly by: {
    readonly kind: ActorKind
    /** Null for applicants, for machines, and for whoever's name the asker may not read. */
    readonly name: string | null
  }
  /** Null where the sentence names no record, or it is not there for the asker. */
  readonly what: Named | null
  /** Days of a first day that was put off, `YYYY-MM-DD`; nothing else of an event's detail is told. */
  readonly to: string | null
}
