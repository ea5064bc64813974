import {
  type AnswerLack,
  type AskedQuestion,
  fitting,
  type GivenAnswer,
  isAnswered,
  isSameAnswer,
  lackOf,
} from "#app/domain/applications/answers.ts"
import type { ApplicationEvent, ApplicationStatus, ContactWay } from "#app/domain/applications/vocabulary.ts"
import type { VacancyStatus } from "#app/domain/vacancies/vocabulary.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import { oneLine } from "#app/kernel/one-line.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** Every way an application moves. What is not here does not happen. */
export const applicationMoves = [
  { from: "draft", event: "submit", to: "submitted" },
  { from: "draft", event: "withdraw", to: "withdrawn" },
  { from: "submitted", event: "shortlist", to: "shortlisted" },
  { from: "submitted", event: "not-shortlist", to: "not-shortlisted" },
  { from: "submitted", event: "withdraw", to: "withdrawn" },
  { from: "shortlisted", event: "offer", to: "offered" },
  { from: "shortlisted", event: "not-appoint", to: "not-appointed" },
  { from: "shortlisted", event: "withdraw", to: "withdrawn" },
  { from: "offered", event: "accept", to: "accepted" },
  { from: "offered", event: "decline", to: "declined" },
  { from: "offered", event: "end-offer", to: "not-appointed" },
  { from: "accepted", event: "decline", to: "declined" },
  { from: "accepted", event: "end-offer", to: "not-appointed" },
  { from: "accepted", event: "start", to: "started" },
] as const satisfies readonly {
  readonly from: ApplicationStatus
  readonly event: ApplicationEvent
  readonly to: ApplicationStatus
}[]

export type WrongState = {
  readonly kind: "wrong-state"
  readonly status: ApplicationStatus
  readonly event: ApplicationEvent
}

/** Where an application goes when something happens to it. */
export function decideMove(
  status: ApplicationStatus,
  event: ApplicationEvent,
): Result<ApplicationStatus, WrongState> {
  const move = applicationMoves.find((one) => one.from === status && one.event === event)
  return move ? ok(move.to) : err({ kind: "wrong-state", status, event })
}

/** No more happens to an application that stands here. */
export function isFinal(status: ApplicationStatus): boolean {
  return !applicationMoves.some((move) => move.from === status)
}

export function mayBeWithdrawn(status: ApplicationStatus): boolean {
  return decideMove(status, "withdraw").ok
}

export type Draft = {
  readonly status: ApplicationStatus
  readonly vacancyStatus: VacancyStatus
  readonly vacancyClosesAt: Date
}

export type NotOpen =
  | { readonly kind: "already-sent" }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "vacancy-closed"; readonly closedAt: Date }

/** Whether anything may still be written: until the vacancy closes, sent or not. */
export function decideWriting(draft: Draft, now: Date): Result<"open", NotOpen> {
  if (draft.status === "withdrawn") return err({ kind: "withdrawn" })
  if (draft.status !== "draft" && draft.status !== "submitted") return err({ kind: "already-sent" })
  if (draft.vacancyStatus !== "published" || now >= draft.vacancyClosesAt) {
    return err({ kind: "vacancy-closed", closedAt: draft.vacancyClosesAt })
  }
  return ok("open")
}

/** Whether somebody who sent an application is still to hear of it: until they start, or take it back. */
export function isToHear(status: ApplicationStatus): boolean {
  return status !== "draft" && status !== "withdrawn" && status !== "started"
}

/** Whether how somebody is reached may be changed: as all else they write, and for as long as they are to hear. */
export function decideReaching(draft: Draft, now: Date): Result<"open", NotOpen> {
  return isToHear(draft.status) ? ok("open") : decideWriting(draft, now)
}

/** What is recorded of something saved: a draft goes on, and what was sent already is changed. */
export function eventOfSaving({ status }: Pick<Draft, "status">) {
  return status === "draft" ? "application.saved" : "application.changed"
}

/** How much may be written, in characters as people see them. */
export const answerLimit = 2_000
export const adjustmentsLimit = 1_000
export const withdrawalReasonLimit = 500
export const nameLimit = 200

export type SaveRefusal =
  | NotOpen
  | AnswerLack
  | { readonly kind: "answer-too-long"; readonly limit: number }
  /** It was saved elsewhere since this page was opened: `kept` is what is saved now. */
  | { readonly kind: "changed-elsewhere"; readonly kept: GivenAnswer; readonly savedAs: string }

type Saving = {
  readonly draft: Draft
  readonly question: AskedQuestion
  readonly given: Partial<GivenAnswer>
  /** What the page showed when it was opened: the question's `savedAs` of then. */
  readonly seen: string | null
  /** False for "save and come back later", which takes an answer that is not done, until it is sent. */
  readonly done: boolean
}

/** Whether an answer is taken, and as what: only what fits the question's kind is kept. */
export function decideSaving(
  { draft, question, given, seen, done }: Saving,
  now: Date,
): Result<GivenAnswer, SaveRefusal> {
  const open = decideWriting(draft, now)
  if (!open.ok) return open
  const answer = fitting(question, given)
  if (question.savedAs !== null && question.savedAs !== seen && !isSameAnswer(question, question, answer)) {
    const { body, ratings, bestAndWorst, ordering, savedAs } = question
    return err({ kind: "changed-elsewhere", kept: { body, ratings, bestAndWorst, ordering }, savedAs })
  }
  if (isLongerThan(answer.body ?? "", answerLimit))
    return err({ kind: "answer-too-long", limit: answerLimit })
  // What is sent stays whole: the panel never finds half an answer.
  const lack = done || draft.status !== "draft" ? lackOf(question, answer) : null
  return lack ? err(lack) : ok(answer)
}

export type SubmitRefusal =
  | NotOpen
  | { readonly kind: "questions-unanswered"; readonly numbers: readonly number[] }
  | { readonly kind: "adjustments-unanswered" }
  | { readonly kind: "contact-missing" }
  | { readonly kind: "not-declared" }

export type DraftToSend = Draft & {
  readonly questions: readonly AskedQuestion[]
  /** Whether it was said if adjustments are wanted. */
  readonly adjustmentsAnswered: boolean
  readonly contact: Contact | null
  readonly hasSecretWord: boolean
}

/**
 * Whether a draft is whole and may be sent.
 * @param sending `notBarred`: they declare that they are not barred from working with adults. It is the one
 *   question about criminal records that may be asked before an offer (Unlock's guidance, backed by the ICO).
 */
export function decideSubmission(
  draft: DraftToSend,
  sending: { readonly notBarred: boolean },
  now: Date,
): Result<"submitted", SubmitRefusal> {
  if (draft.status === "submitted") return err({ kind: "already-sent" })
  const open = decideWriting(draft, now)
  if (!open.ok) return open
  const numbers = draft.questions.filter((one) => !isAnswered(one, one)).map((one) => one.number)
  if (numbers.length > 0) return err({ kind: "questions-unanswered", numbers })
  if (!draft.adjustmentsAnswered) return err({ kind: "adjustments-unanswered" })
  if (!isReachable(draft.contact, draft.hasSecretWord)) return err({ kind: "contact-missing" })
  if (!sending.notBarred) return err({ kind: "not-declared" })
  return ok("submitted")
}

/** What to call somebody and how they hear from us. */
export type Contact = {
  readonly name: string
  readonly way: ContactWay
  readonly email: string | null
  readonly phone: string | null
}

/** Whether we know what to call them and how they hear from us. */
export function isReachable(contact: Contact | null, hasSecretWord: boolean): boolean {
  if (!contact || contact.name === "") return false
  const known: Record<ContactWay, boolean> = {
    email: contact.email !== null,
    phone: contact.phone !== null,
    // By reference alone they need a second thing that only they know.
    reference: hasSecretWord,
  }
  return known[contact.way]
}

export type ContactProblem =
  | { readonly kind: "name-missing" }
  | { readonly kind: "name-too-long"; readonly limit: number }
  | { readonly kind: "email-not-whole" }
  | { readonly kind: "phone-not-whole" }

type ContactTyped = { readonly name: string; readonly email: string; readonly phone: string }

const emailLimit = 254
const phoneLimit = 60
const fewestDigits = 7

/** Takes what was typed for the chosen way, all that is wrong at once; nothing typed for another way is kept. */
export function decideContact(
  way: ContactWay,
  typed: ContactTyped,
): Result<Contact, readonly ContactProblem[]> {
  const name = oneLine(typed.name)
  const email = way === "email" ? typed.email.replace(/\s/g, "") : null
  const phone = way === "phone" ? typed.phone.trim() : null
  const problems: ContactProblem[] = []
  if (name === "") problems.push({ kind: "name-missing" })
  if (isLongerThan(name, nameLimit)) problems.push({ kind: "name-too-long", limit: nameLimit })
  if (email !== null && !looksLikeEmail(email)) problems.push({ kind: "email-not-whole" })
  if (phone !== null && !looksLikePhone(phone)) problems.push({ kind: "phone-not-whole" })
  return problems.length > 0 ? err(problems) : ok({ name, way, email, phone })
}

export function looksLikeEmail(text: string): boolean {
  if (text.length > emailLimit) return false
  const [before, host, ...more] = text.split("@")
  return Boolean(before) && more.length === 0 && /^[^.\s][^\s]*\.[^.\s]+$/.test(host ?? "")
}

/** Words may stand beside the number: "07700 900123, after six". */
function looksLikePhone(text: string): boolean {
  return text.length <= phoneLimit && text.replace(/\D/g, "").length >= fewestDigits
}

export type SecretWordProblem =
  | { readonly kind: "secret-word-too-short"; readonly least: number }
  | { readonly kind: "secret-word-too-long"; readonly limit: number }
  | { readonly kind: "secret-word-in-reference" }

const shortestSecretWord = 6
const longestSecretWord = 100

/** Makes a secret word the same however it is typed or read out: case and spaces do not count. */
export function plainSecretWord(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "")
}

/** Whether a word can guard this application. @returns the word as it is compared */
export function decideSecretWord(text: string, reference: string): Result<string, SecretWordProblem> {
  const word = plainSecretWord(text)
  if (!isLongerThan(word, shortestSecretWord - 1)) {
    return err({ kind: "secret-word-too-short", least: shortestSecretWord })
  }
  if (isLongerThan(word, longestSecretWord)) {
    return err({ kind: "secret-word-too-long", limit: longestSecretWord })
  }
  if (plainSecretWord(reference.replaceAll("-", "")).includes(word.replaceAll("-", ""))) {
    return err({ kind: "secret-word-in-reference" })
  }
  return ok(word)
}

/** Refusals of verbs that need no rule of their own to be decided. */
export type NotFound = { readonly kind: "not-found" }
export type AdjustmentsTooLong = { readonly kind: "adjustments-too-long"; readonly limit: number }
export type ReasonTooLong = { readonly kind: "reason-too-long"; readonly limit: number }
export type WayNotChosen = { readonly kind: "way-not-chosen" }
export type EmailNotWhole = Extract<ContactProblem, { kind: "email-not-whole" }>
/** One refusal for all that may be wrong, so that nobody learns which references exist. */
export type DoesNotOpen = { readonly kind: "does-not-open" }

/** Everything an applicant may be told "no" about, for the catalogue to have words for. */
export type ApplicantRefusal =
  | NotFound
  | SaveRefusal
  | SubmitRefusal
  | ContactProblem
  | SecretWordProblem
  | AdjustmentsTooLong
  | ReasonTooLong
  | WayNotChosen
  | DoesNotOpen
  | WrongState
