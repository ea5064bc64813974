import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { CertificateLevel } from "#app/domain/decisions/vocabulary.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** In characters as people see them. */
export const recordWordsLimit = 4_000

/**
 * The two questions for a role exempt from the Rehabilitation of Offenders Act, as they are recommended since the
 * Exceptions Order changed in 2020 (docs/sources.md). What is protected is not asked for. Said as they stand, always.
 */
export const recordQuestions = {
  unspent:
    "Do you have any unspent conditional cautions or convictions under the Rehabilitation of Offenders Act 1974?",
  notProtected:
    "Do you have any adult cautions (simple or conditional) or spent convictions that are not protected as defined by the Rehabilitation of Offenders Act 1974 (Exceptions) Order 1975 (Amendment) (England and Wales) Order 2020?",
} as const

export type RecordQuestion = keyof typeof recordQuestions
export const recordQuestionNames = ["unspent", "notProtected"] as const satisfies readonly RecordQuestion[]

/** What somebody tells of a criminal record. Their words may be left out: some would rather talk. */
export type OwnRecord = {
  readonly unspent: boolean
  readonly notProtected: boolean
  readonly words: string
}

/** Asked once there is a conditional offer, and only where the role asks for a standard or enhanced certificate. */
export function mayTellRecord(status: ApplicationStatus, level: CertificateLevel): boolean {
  return level !== "none" && (status === "offered" || status === "accepted" || status === "started")
}

export type TellRecordRefusal =
  | { readonly kind: "told-already" }
  | { readonly kind: "question-unanswered"; readonly question: RecordQuestion }
  | { readonly kind: "record-too-long"; readonly limit: number }

type Telling = {
  readonly answers: Readonly<Record<RecordQuestion, boolean | null>>
  readonly words: string
  readonly tooLong: boolean
  readonly told: boolean
}

/** Whether what somebody tells of a record can be taken. */
export function decideRecord({
  answers,
  words,
  tooLong,
  told,
}: Telling): Result<OwnRecord, TellRecordRefusal> {
  const { unspent, notProtected } = answers
  if (told) return err({ kind: "told-already" })
  if (unspent === null) return err({ kind: "question-unanswered", question: "unspent" })
  if (notProtected === null) return err({ kind: "question-unanswered", question: "notProtected" })
  if (tooLong) return err({ kind: "record-too-long", limit: recordWordsLimit })
  return ok({ unspent, notProtected, words: words.trim() })
}
