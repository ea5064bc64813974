import type { SessionWay } from "#app/domain/accounts/vocabulary.ts"
import { days, hours, minutes, seconds } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/**
 * What a session still has to show before it opens a provider's pages. `asked`: the person has a second step and
 * did not give it. `to-set-up`: they have none yet.
 */
export type SecondStep = "not-asked" | "given" | "asked" | "to-set-up"

type Standing = {
  readonly way: SessionWay
  readonly isStaff: boolean
  readonly secondStepAt: Date | null
  readonly hasApp: boolean
  readonly hasPasskey: boolean
}

/** A passkey that knows its owner is two steps in one. People of the demo are made up. */
export function secondStepOf({ way, isStaff, secondStepAt, hasApp, hasPasskey }: Standing): SecondStep {
  if (!isStaff || way === "passkey" || way === "demo") return "not-asked"
  if (secondStepAt) return "given"
  return hasApp || hasPasskey ? "asked" : "to-set-up"
}

/** RFC 6238: how long one code is shown. */
const oneStep = seconds(30)

/** How many spare codes are made at a time. */
export const spareCodesMade = 10

/** A passkey given this lately stands for a code where something is changed. */
export const freshPasskeyFor = minutes(10)

/** Steps whose codes are taken now: a clock may be half a minute off either way. */
export function stepsAround(now: Date): readonly number[] {
  const step = Math.floor(now.getTime() / oneStep)
  return [step, step - 1, step + 1]
}

export type CodeRefusal = {
  /** `code-used`: it was right, and taken before: each works once. */
  readonly kind: "code-wrong" | "code-used"
}

/** Whether a code is taken. `step`: the one it belongs to; undefined where it belongs to none of now. */
export function decideCode(
  step: number | undefined,
  lastStep: number | null,
): Result<{ readonly step: number }, CodeRefusal> {
  if (step === undefined) return err({ kind: "code-wrong" })
  return lastStep !== null && step <= lastStep ? err({ kind: "code-used" }) : ok({ step })
}

export type TypedCode = { readonly kind: "app" | "spare"; readonly code: string }

/** What somebody typed: six numbers of their app, or one of their spare codes, with any spaces and dashes. */
export function typedCode(text: string): TypedCode {
  const code = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  if (/^\d{6}$/.test(code)) return { kind: "app", code }
  // Spare codes hold neither 0 nor 8: whoever types one saw an o or a b.
  return { kind: "spare", code: code.replaceAll("0", "o").replaceAll("8", "b") }
}

/** A secret or a spare code in groups of four, as people can read and type it. */
export function inFours(text: string): string {
  return (text.match(/.{1,4}/g) ?? []).join(" ")
}

/** What an app reads from a pattern, or opens: its secret, and what to call it. */
export function codeAppAddress(secret: string, account: string): string {
  const issuer = encodeURIComponent("Values First")
  return `otpauth://totp/${issuer}:${encodeURIComponent(account)}?secret=${secret}&issuer=${issuer}`
}

export type SetUpRefusal = CodeRefusal | { readonly kind: "second-step-first" }
export type ConfirmRefusal = CodeRefusal | { readonly kind: "second-step-first" | "nothing-begun" }
export type RemoveRefusal = SetUpRefusal | { readonly kind: "only-way" | "not-found" }

/** Staff keep one second step: without any, whoever reads their mailbox could set one up. */
export function maySpareWay({
  isStaff,
  others,
}: {
  readonly isStaff: boolean
  readonly others: number
}): boolean {
  return !isStaff || others > 0
}

// Recovery ----------------------------------------------------------------------------------------

/** How long owners have to answer. */
export const recoveryAskedFor = days(7)

/** Between the last confirmation and the link's first moment: time for whoever did not ask to say so. */
export const recoveryWait = hours(24)

/** How long the link works after that. */
export const recoveryOpenFor = days(3)

export type AskRecoveryRefusal = { readonly kind: "not-staff" | "no-second-owner" | "nothing-lost" }

/** Whether a recovery can begin: another owner answers for each provider the person works for. */
export function decideAskRecovery({
  isStaff,
  hasSecondStep,
  alone,
}: {
  readonly isStaff: boolean
  readonly hasSecondStep: boolean
  /** Of how many providers nobody else is an owner. */
  readonly alone: number
}): Result<null, AskRecoveryRefusal> {
  if (!isStaff) return err({ kind: "not-staff" })
  if (!hasSecondStep) return err({ kind: "nothing-lost" })
  return alone > 0 ? err({ kind: "no-second-owner" }) : ok(null)
}

export type ConfirmRecoveryRefusal = {
  readonly kind: "not-found" | "own-recovery" | "confirmed-already" | "recovery-over"
}

type Recovery = {
  readonly opensAt: Date | null
  readonly expiresAt: Date
  readonly usedAt: Date | null
  readonly stoppedAt: Date | null
}

export type RecoveryState = "asked" | "waiting" | "open" | "used" | "stopped" | "late"

/** How far a recovery is. */
export function stateOfRecovery(
  { opensAt, expiresAt, usedAt, stoppedAt }: Recovery,
  now: Date,
): RecoveryState {
  if (usedAt) return "used"
  if (stoppedAt) return "stopped"
  if (now >= expiresAt) return "late"
  if (!opensAt) return "asked"
  return now < opensAt ? "waiting" : "open"
}

export type UseRecoveryRefusal = { readonly kind: "not-found" | "recovery-waits" | "recovery-over" }

/** Whether a recovery's link works now. */
export function decideUseRecovery(recovery: Recovery, now: Date): Result<null, UseRecoveryRefusal> {
  const state = stateOfRecovery(recovery, now)
  if (state === "open") return ok(null)
  return err({ kind: state === "waiting" || state === "asked" ? "recovery-waits" : "recovery-over" })
}
