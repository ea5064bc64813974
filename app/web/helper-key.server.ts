import { redirect } from "@remix-run/node"
import { membershipsOf } from "#app/domain/accounts/index.server.ts"
import { type HelperKey, readSentHelp } from "#app/domain/applications/index.server.ts"
import { mayAssist } from "#app/domain/applications/policy.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import { hours } from "#app/kernel/durations.ts"
import { cookieHeader, readCookie } from "#app/web/cookies.server.ts"
import { requireSecondStep } from "#app/web/ctx.server.ts"
import { sessionFromRequest } from "#app/web/session.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"

const keysKept = 5
/** A day's work; after it the helper carries on from the job's own page. */
const keptForSeconds = hours(12) / 1_000

/** Keys to drafts that are typed for somebody in this browser, newest first; apart from one's own applications. */
export function helperKeysIn(request: Request): readonly HelperKey[] {
  const entries = (readCookie(request, "helping") ?? "").split(",")
  return entries.flatMap((entry) => {
    const [reference, deviceToken] = entry.split(":")
    return reference && deviceToken ? [{ reference, deviceToken }] : []
  })
}

/** A `Set-Cookie` value with which a helper opens the draft from now on. */
export function rememberHelp(request: Request, key: HelperKey): string {
  return keysHeader([key, ...helperKeysIn(request).filter(({ reference }) => reference !== key.reference)])
}

/** A `Set-Cookie` value without the key to a draft that is sent or handed over. */
export function forgetHelp(request: Request, reference: string): string {
  return keysHeader(helperKeysIn(request).filter((known) => known.reference !== reference))
}

function keysHeader(keys: readonly HelperKey[]): string {
  const value = keys.slice(0, keysKept).map(({ reference, deviceToken }) => `${reference}:${deviceToken}`)
  return cookieHeader("helping", value.join(","), { maxAgeSeconds: keptForSeconds })
}

/** Pages on which somebody types for another. All others are the applicant's alone. */
const typed = /^\/apply\/[^/]+\/(?:question\/\d+|adjustments(?:\/what)?|contact(?:\/details)?|check|helping)$/

/**
 * Lets a helper's key open what may be typed, and only beside the session of the colleague it belongs to, while
 * they work there. @throws Response for everything else
 */
export async function keepToHelping(
  request: Request,
  { helping, providerId }: ApplicantActor,
  reference: string,
): Promise<void> {
  const { personId } = await requireSecondStep(request)
  if (personId !== helping?.personId || !(await slugWhereTheyHelp(request, { personId, providerId }))) {
    throw new Response(null, { status: 404 })
  }
  if (typed.test(new URL(request.url).pathname)) return
  if (request.method !== "GET" && request.method !== "HEAD") throw new Response(null, { status: 404 })
  throw redirect(`/apply/${reference}/helping`, 303)
}

async function slugWhereTheyHelp(
  request: Request,
  { personId, providerId }: { readonly personId: string; readonly providerId: string },
): Promise<string | null> {
  const memberships = await membershipsOf(strangerCtx(request), personId)
  const here = memberships.find((one) => one.providerId === providerId)
  return here && mayAssist({ kind: "staff", personId, providerId, role: here.role }) ? here.slug : null
}

/**
 * Leads a helper who pressed "send" twice, and whose key the first press has ended, to the page that says it is
 * sent. @throws Response there; does nothing where this browser's helper did not send that application
 */
export async function leadToSent(request: Request, reference: string): Promise<void> {
  if (!helperKeysIn(request).some((known) => known.reference === reference)) return
  const personId = (await sessionFromRequest(request))?.personId
  const sent = personId && (await readSentHelp(strangerCtx(request), { reference, personId }))
  const slug = sent && (await slugWhereTheyHelp(request, { personId, providerId: sent.providerId }))
  if (slug) throw toJob(request, { slug, vacancy: sent.vacancy, reference }, "sent")
}

/** Leads a helper from a draft that is sent or handed over to the job it was for, without their key. */
export async function helpEnded(
  request: Request,
  { helping, providerId }: ApplicantActor,
  { reference, vacancy }: { readonly reference: string; readonly vacancy: string },
  how: "sent" | "stopped",
): Promise<Response> {
  const slug = helping && (await slugWhereTheyHelp(request, { personId: helping.personId, providerId }))
  if (!slug) throw new Response(null, { status: 404 })
  return toJob(request, { slug, vacancy, reference }, how)
}

type Job = { readonly slug: string; readonly vacancy: string; readonly reference: string }

function toJob(request: Request, { slug, vacancy, reference }: Job, how: "sent" | "stopped"): Response {
  return redirect(`/provider/${slug}/vacancies/${vacancy}/help-apply?${how}=${reference}`, {
    status: 303,
    headers: { "Set-Cookie": forgetHelp(request, reference) },
  })
}
