import type {
  AccreditationMove,
  AccreditationStatus,
  AppealOutcome,
} from "#app/domain/training/vocabulary.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import { oneLine } from "#app/kernel/one-line.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/**
 * Every way an accreditation moves once it is awarded. Suspending says "not now", and can be undone; revoking says "no
 * longer", and what was issued stays revoked: an accreditation that is restored after that gets a new certificate.
 */
export const accreditationMoveTable = [
  { from: "awarded", event: "suspend", to: "suspended" },
  { from: "awarded", event: "revoke", to: "revoked" },
  { from: "suspended", event: "restore", to: "awarded" },
  { from: "suspended", event: "revoke", to: "revoked" },
  { from: "revoked", event: "restore", to: "awarded" },
] as const satisfies readonly {
  readonly from: AccreditationStatus
  readonly event: AccreditationMove
  readonly to: AccreditationStatus
}[]

/** What can be done now. */
export function movesFrom(status: AccreditationStatus): AccreditationMove[] {
  return accreditationMoveTable.filter(({ from }) => from === status).map(({ event }) => event)
}

export const accreditationWordsLimit = 1_000

export type ChangeAccreditationRefusal =
  /** A colleague changed it since the asker's page was opened. */
  | { readonly kind: "changed-meanwhile"; readonly status: AccreditationStatus }
  | { readonly kind: "own-accreditation" }
  | { readonly kind: "reason-missing" }
  | { readonly kind: "words-too-long"; readonly limit: number }

/**
 * Whether an accreditation may be suspended, restored or revoked. Whoever holds it is told the reason, word for word.
 * @param seen where it stood on the asker's page
 */
export function decideChange(
  change: { readonly move: AccreditationMove; readonly reason: string; readonly seen: AccreditationStatus },
  accreditation: { readonly status: AccreditationStatus; readonly isOwn: boolean },
): Result<AccreditationStatus, ChangeAccreditationRefusal> {
  const { status, isOwn } = accreditation
  const move = accreditationMoveTable.find(({ from, event }) => from === status && event === change.move)
  if (!move || change.seen !== status) return err({ kind: "changed-meanwhile", status })
  if (isOwn) return err({ kind: "own-accreditation" })
  if (change.reason.trim() === "") return err({ kind: "reason-missing" })
  return isLongerThan(change.reason, accreditationWordsLimit)
    ? err({ kind: "words-too-long", limit: accreditationWordsLimit })
    : ok(move.to)
}

export const holderNameLimit = 200

export type CorrectNameRefusal =
  | Extract<ChangeAccreditationRefusal, { kind: "changed-meanwhile" | "own-accreditation" }>
  | { readonly kind: "name-missing" }
  | { readonly kind: "same-name" }
  | { readonly kind: "name-too-long"; readonly limit: number }

/**
 * Whether the name on what was awarded may be corrected: while it stands, and not by whoever holds it.
 * @param seen the name on the asker's page
 */
export function decideName(
  correction: { readonly name: string; readonly seen: string },
  accreditation: {
    readonly holderName: string
    readonly status: AccreditationStatus
    readonly isOwn: boolean
  },
): Result<string, CorrectNameRefusal> {
  const { holderName, status, isOwn } = accreditation
  if (status !== "awarded" || correction.seen !== holderName) {
    return err({ kind: "changed-meanwhile", status })
  }
  if (isOwn) return err({ kind: "own-accreditation" })
  const name = oneLine(correction.name)
  if (!/[\p{L}\p{N}]/u.test(name)) return err({ kind: "name-missing" })
  if (isLongerThan(name, holderNameLimit)) return err({ kind: "name-too-long", limit: holderNameLimit })
  return name === holderName ? err({ kind: "same-name" }) : ok(name)
}

export type AppealRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "nothing-to-appeal" }
  | { readonly kind: "already-asked" }
  | { readonly kind: "words-missing" }
  | { readonly kind: "words-too-long"; readonly limit: number }

/** Whether its holder may ask for the newest change of their accreditation to be looked at again: once for each. */
export function decideAppeal(
  words: string,
  accreditation: { readonly status: AccreditationStatus; readonly asked: boolean },
): Result<string, AppealRefusal> {
  if (accreditation.status === "awarded") return err({ kind: "nothing-to-appeal" })
  if (accreditation.asked) return err({ kind: "already-asked" })
  if (words.trim() === "") return err({ kind: "words-missing" })
  return isLongerThan(words, accreditationWordsLimit)
    ? err({ kind: "words-too-long", limit: accreditationWordsLimit })
    : ok(words.trim())
}

export type AnswerAppealRefusal =
  | { readonly kind: "already-answered" }
  | { readonly kind: "own-accreditation" }
  /** Whoever took the step does not judge it alone where somebody else can. */
  | { readonly kind: "needs-somebody-else" }
  | { readonly kind: "answer-missing" }
  | { readonly kind: "words-too-long"; readonly limit: number }

/**
 * Whether somebody may answer an appeal.
 * @param others how many colleagues may answer it who neither hold the accreditation nor took the step
 */
export function decideAnswer(
  given: { readonly outcome: AppealOutcome; readonly answer: string },
  appeal: {
    readonly answered: boolean
    readonly isOwn: boolean
    readonly tookTheStep: boolean
    readonly others: number
  },
): Result<AppealOutcome, AnswerAppealRefusal> {
  if (appeal.answered) return err({ kind: "already-answered" })
  if (appeal.isOwn) return err({ kind: "own-accreditation" })
  if (appeal.tookTheStep && appeal.others > 0) return err({ kind: "needs-somebody-else" })
  if (given.answer.trim() === "") return err({ kind: "answer-missing" })
  return isLongerThan(given.answer, accreditationWordsLimit)
    ? err({ kind: "words-too-long", limit: accreditationWordsLimit })
    : ok(given.outcome)
}
