import { data, redirect } from "@remix-run/node"
import {
  type ApplicationView,
  findApplicant,
  readApplication,
} from "#app/domain/applications/index.server.ts"
import { parseReference } from "#app/domain/applications/reference-words.ts"
import { isToHear } from "#app/domain/applications/rules.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { days } from "#app/kernel/durations.ts"
import type { Result } from "#app/kernel/result.ts"
import { csrfFieldName } from "#app/ui/layout/frame.ts"
import { addressOf } from "#app/web/caller.server.ts"
import { cookieHeader, readCookie } from "#app/web/cookies.server.ts"
import { csrfHolds } from "#app/web/csrf.server.ts"
import { helperKeysIn, keepToHelping, leadToSent } from "#app/web/helper-key.server.ts"
import type { FormProblems } from "#app/web/problems.server.ts"
import { limit, type TooMany } from "#app/web/rate-limit.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"

type Key = { readonly reference: string; readonly deviceToken: string }

const keysKept = 5
const keptForSeconds = days(365) / 1_000

/** This browser's keys to applications, newest first. */
function keysIn(request: Request): readonly Key[] {
  const entries = (readCookie(request, "application") ?? "").split(",")
  return entries.flatMap((entry) => {
    const [reference, deviceToken] = entry.split(":")
    return reference && deviceToken ? [{ reference, deviceToken }] : []
  })
}

function keysHeader(keys: readonly Key[]): string {
  const value = keys.slice(0, keysKept).map(({ reference, deviceToken }) => `${reference}:${deviceToken}`)
  return cookieHeader("application", value.join(","), { maxAgeSeconds: keptForSeconds })
}

/** A `Set-Cookie` value with which this browser opens the application from now on. */
export function rememberApplication(request: Request, key: Key): string {
  return keysHeader([key, ...keysIn(request).filter((known) => known.reference !== key.reference)])
}

/** A `Set-Cookie` value with which this browser no longer opens the application. */
export function forgetApplication(request: Request, reference: string): string {
  return keysHeader(keysIn(request).filter((known) => known.reference !== reference))
}

/** References that this browser has keys to; whether they still open is asked when they are used. */
export function referencesIn(request: Request): readonly string[] {
  return keysIn(request).map(({ reference }) => reference)
}

/** What is shown where nothing can be saved: the words that were just sent, and nothing else. */
export type NotOpened = {
  readonly reference: string
  readonly words: readonly string[]
  /** Why it can no longer be changed; without it, this browser has lost its key. */
  readonly why?: string
}

/**
 * Whoever holds the key to the application at this address.
 * @throws Response: for a page, the way to come back; for something sent, 404 with the words that were sent
 */
export async function applicantCtx(request: Request, reference = ""): Promise<Ctx<ApplicantActor>> {
  const stranger = strangerCtx(request)
  const key = [...keysIn(request), ...helperKeysIn(request)].find((known) => known.reference === reference)
  const actor = key && (await findApplicant(stranger, key))
  if (actor?.helping) await keepToHelping(request, actor, reference)
  if (actor) return { ...stranger, actor }
  await leadToSent(request, reference)
  if (request.method === "GET" || request.method === "HEAD") {
    throw redirect(`/apply?reference=${encodeURIComponent(reference)}`, 303)
  }
  throw data({ reference, words: await wordsSent(request) } satisfies NotOpened, { status: 404 })
}

async function wordsSent(request: Request): Promise<string[]> {
  if (request.headers.get("content-type")?.startsWith("multipart/form-data")) return []
  const fields = new URLSearchParams(await request.clone().text())
  // Only what this browser's own form sent is shown again.
  if (!csrfHolds(request, fields.get(csrfFieldName))) return []
  return wordsIn(Object.fromEntries(fields))
}

const typedInWords = [
  "body",
  "words",
  "what",
  "applying",
  "meeting",
  "work",
  "gaps",
  "name",
  "email",
  "phone",
  "reason",
]

function wordsIn(values: FormProblems["values"]): string[] {
  return typedInWords.flatMap((field) => values[field] ?? []).filter((text) => text.trim() !== "")
}

/**
 * For a form sent after its page had ended: the application was taken back or decided about meanwhile. What was
 * typed is shown once more, to be copied; where there were no words it leads to the application.
 * @throws Response
 */
export function overMeanwhile(reference = "", { values, why }: Over): never {
  const words = wordsIn(values)
  if (words.length === 0) throw redirect(`/apply/${reference}`, 303)
  throw data({ reference, words, why } satisfies NotOpened, { status: 409 })
}

type Over = { readonly values: FormProblems["values"]; readonly why: string }

/** The application at this address, for a page of it. @throws Response as `applicantCtx` does */
export async function openApplication(
  request: Request,
  reference: string | undefined,
): Promise<{ ctx: Ctx<ApplicantActor>; application: ApplicationView }> {
  const ctx = await applicantCtx(request, reference)
  const application = await readApplication(ctx)
  if (!application) throw new Response(null, { status: 404 })
  return { ctx, application }
}

/**
 * A part of an application that can be filled in, and changed once it is sent; leads to the application where
 * that is over. A closed vacancy still opens: its page says so, with the words that were being written.
 */
export async function openDraft(request: Request, reference: string | undefined) {
  const opened = await openApplication(request, reference)
  const { status } = opened.application
  if (status !== "draft" && status !== "submitted")
    throw redirect(`/apply/${opened.application.reference}`, 303)
  return opened
}

/** The same for how they are reached, which may change for as long as they are to hear from us. */
export async function openToReach(request: Request, reference: string | undefined) {
  const opened = await openApplication(request, reference)
  const { status } = opened.application
  if (status !== "draft" && !isToHear(status)) throw redirect(`/apply/${opened.application.reference}`, 303)
  return opened
}

/** Applications of the same browser but this one, newest first, each with its key. */
export async function earlierCtxs(request: Request, reference: string): Promise<EarlierCtx[]> {
  const stranger = strangerCtx(request)
  const found: EarlierCtx[] = []
  for (const key of keysIn(request).filter((known) => known.reference !== reference)) {
    // What a helper wrote for themself in this browser is nobody else's answer.
    if (helperKeysIn(request).some((known) => known.reference === reference)) return found
    const actor = await findApplicant(stranger, key)
    if (actor) found.push({ reference: key.reference, ctx: { ...stranger, actor } })
  }
  return found
}

type EarlierCtx = { readonly reference: string; readonly ctx: Ctx<ApplicantActor> }

/** Where a saved page leads: back to the check page for whoever came from there. */
export function nextPage(request: Request, reference: string | undefined, next: string): string {
  const fromCheck = new URL(request.url).searchParams.get("from") === "check"
  return `/apply/${reference}/${fromCheck && !next.startsWith("check") ? "check" : next}`
}

const quarterHour = 15 * 60
const hour = 60 * 60

/** A house of twenty may apply from one address in one evening. */
export function limitStarts(request: Request): Promise<Result<void, TooMany>> {
  return limit({ name: "application-start", key: addressOf(request), max: 100, windowSeconds: hour })
}

/** Tight for one application, so that no word can be guessed; generous for an address that many share. */
export async function limitGuesses(request: Request, reference: string): Promise<Result<void, TooMany>> {
  const address = addressOf(request)
  const byAddress = await limit({
    name: "come-back-address",
    key: address,
    max: 200,
    windowSeconds: quarterHour,
  })
  if (!byAddress.ok) return byAddress
  // However it is spelt, it is one application that is being guessed at.
  const key = parseReference(reference) ?? reference
  return limit({ name: "come-back-reference", key, max: 10, windowSeconds: quarterHour })
}

/** Plenty for a talk, and too few to bury everybody else's messages. */
export function limitMessages(applicationId: string): Promise<Result<void, TooMany>> {
  return limit({ name: "message-to-provider", key: applicationId, max: 30, windowSeconds: hour })
}

/** So that nobody uses us to fill somebody's mailbox. */
export async function limitLinkEmails(
  request: Request,
  applicationId: string,
): Promise<Result<void, TooMany>> {
  const key = addressOf(request)
  const byAddress = await limit({ name: "come-back-email-address", key, max: 60, windowSeconds: hour })
  if (!byAddress.ok) return byAddress
  return limit({ name: "come-back-email", key: applicationId, max: 5, windowSeconds: hour })
}
