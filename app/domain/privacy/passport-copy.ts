import type { BroughtOutcome, CertificateStatus } from "#app/domain/credentials/vocabulary.ts"
import type { RewardState } from "#app/domain/rewards/vocabulary.ts"
import type { AccreditationStatus, LearningState } from "#app/domain/training/vocabulary.ts"

/** Names the shape below, which docs/passport-copy.md describes. A field that goes or changes makes a new one. */
export const passportCopyFormat = "values-first/passport-copy/1"

/** Everything that a worker's passport holds, from every provider. Instants are ISO 8601 in JSON. */
export type PassportCopy = {
  readonly format: typeof passportCopyFormat
  readonly madeAt: Date
  readonly certificates: readonly {
    readonly award: string
    readonly edition: string
    readonly provider: string
    readonly holderName: string
    readonly number: string
    readonly code: string
    readonly issuedAt: Date
    readonly status: CertificateStatus
    /** Where anyone checks it. */
    readonly address: string
    /** Names in the zip; null where it was withdrawn. */
    readonly files: { readonly pdf: string; readonly badge: string } | null
  }[]
  readonly awards: readonly {
    readonly award: string
    readonly provider: string
    readonly status: AccreditationStatus
    readonly awardedAt: Date
    /** What became of it, why and by whom, and what was answered when the worker asked about it. */
    readonly changes: readonly {
      readonly to: AccreditationStatus
      readonly reason: string
      readonly by: string | null
      readonly at: Date
      readonly asked: string | null
      readonly answer: string | null
    }[]
  }[]
  readonly learning: readonly {
    readonly provider: string
    readonly startedOn: string
    readonly standards: readonly {
      readonly number: number
      readonly title: string
      readonly knownAt: Date | null
      readonly seenAt: Date | null
      readonly signedOffAt: Date | null
    }[]
    /** All else that is asked of them or that they have, and until when it counts. Days are `YYYY-MM-DD`. */
    readonly otherTraining: readonly {
      readonly title: string
      readonly state: LearningState
      readonly completedOn: string | null
      readonly until: string | null
    }[]
  }[]
  /** Photos and documents that providers keep with their training: each opens in the passport. */
  readonly evidence: readonly {
    readonly name: string
    readonly provider: string
    readonly addedAt: Date
    readonly address: string
  }[]
  /** Badges from elsewhere that they brought, each as it was signed. */
  readonly brought: readonly {
    readonly title: string
    readonly from: string
    readonly provider: string
    readonly broughtAt: Date
    readonly outcome: BroughtOutcome | null
    readonly why: string | null
    readonly badge: string
  }[]
  readonly rewards: readonly {
    readonly title: string
    readonly provider: string
    readonly amountPence: number
    readonly state: RewardState
    readonly earnedAt: Date
  }[]
  readonly links: readonly {
    readonly saidFor: string
    readonly madeAt: Date
    readonly endsAt: Date
    readonly endedAt: Date | null
    readonly shows: readonly string[]
    /** Each minute in which somebody opened it; nothing of who. */
    readonly openedAt: readonly Date[]
  }[]
}
