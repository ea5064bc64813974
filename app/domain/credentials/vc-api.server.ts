import { z } from "zod"
import { type CarriedBadge, isObject } from "#app/domain/credentials/badge-carrier.server.ts"
import { ownFirst } from "#app/domain/credentials/check-given-badge.server.ts"
import {
  type AnyCredential,
  CredentialShape,
  PresentationShape,
} from "#app/domain/credentials/credential-shape.ts"
import { datesOf, each, type GivenSignature, type GivenStatus } from "#app/domain/credentials/given-badge.ts"
import { checkProof, openCredential } from "#app/domain/credentials/given-signature.server.ts"
import { askStatus } from "#app/domain/credentials/given-status.server.ts"
import { signCredential } from "#app/domain/credentials/sign-badge.server.ts"
import {
  placeInTestList,
  readTestList,
  setTestStatus,
  testIssuer,
  testListPath,
} from "#app/domain/credentials/test-issuer.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { type ReadOutside, readOutside } from "#app/platform/outside.server.ts"

/** What is wrong, as suites read it (RFC 9457; types of the data model v2.0, 7.1, and of status lists, 3.5). */
export type VcProblem = { readonly type: string; readonly title: string; readonly detail: string }

const model = "https://www.w3.org/TR/vc-data-model#"

function problem(kind: string, title: string, detail: string): VcProblem {
  return { type: kind.includes("://") ? kind : `${model}${kind}`, title, detail }
}

const malformed = ({ issues }: z.ZodError): VcProblem =>
  problem(
    "MALFORMED_VALUE_ERROR",
    "A value is not as the data model asks",
    issues.map(({ path, message }) => `${path.join(".") || "document"}: ${message}`).join("; "),
  )

const IssueRequest = z.looseObject({ credential: CredentialShape })
const VerifyRequest = z.looseObject({ verifiableCredential: z.looseObject({}) })
const PresentRequest = z.looseObject({
  verifiablePresentation: PresentationShape.loose(),
  options: z.looseObject({ challenge: z.string().optional(), domain: z.string().optional() }).optional(),
})
const StatusRequest = z.looseObject({
  credentialId: z.string().min(1),
  credentialStatus: z.union([z.looseObject({}), z.array(z.looseObject({}))]).optional(),
  status: z.boolean().optional(),
})

/** Signs any credential by the test key, in the test issuer's name. */
export async function issueForTests(
  ctx: Ctx,
  asked: unknown,
): Promise<Result<{ readonly verifiableCredential: object }, VcProblem>> {
  const parsed = IssueRequest.safeParse(asked)
  if (!parsed.success) return err(malformed(parsed.error))
  const { did, key } = testIssuer()
  const credential = withPlace(parsed.data.credential)
  if (!credential) {
    return err(problem("MALFORMED_VALUE_ERROR", "It has no id", "A credential with a status needs an id"))
  }
  const { issuer, proof: _, ...rest } = credential
  const document = { ...rest, issuer: isObject(issuer) ? { ...issuer, id: did } : did }
  try {
    return ok({
      verifiableCredential: await signCredential(document as never, { did, key, createdAt: ctx.now() }),
    })
  } catch (error) {
    // Words that no context defines, or a context that does not ship with the program.
    const detail = error instanceof Error ? error.message : "It has no canonical form"
    return err(problem("PARSING_ERROR", "It cannot be read as JSON-LD", detail))
  }
}

/** Where a status is asked for without saying where, it gets a place in the test list. */
function withPlace(credential: AnyCredential): AnyCredential | undefined {
  const { credentialStatus, id } = credential
  if (!isObject(credentialStatus) || credentialStatus.type !== "BitstringStatusListEntry") return credential
  if (credentialStatus.statusListCredential !== undefined) return credential
  const place = id === undefined ? undefined : placeInTestList(id)
  return place && { ...credential, credentialStatus: place }
}

export type Verified = { readonly verified: boolean; readonly problemDetails: readonly VcProblem[] }

/** Checks any credential as a badge is checked: its form, signature, dates and status. */
export async function verifyForTests(
  ctx: Ctx,
  asked: unknown,
  outside: ReadOutside = readOutside,
): Promise<Verified> {
  const parsed = VerifyRequest.safeParse(asked)
  const problems = parsed.success
    ? await problemsOf(ctx, parsed.data.verifiableCredential, readWithTestList(ctx, outside))
    : [malformed(parsed.error)]
  return { verified: problems.length === 0, problemDetails: problems }
}

async function problemsOf(ctx: Ctx, given: Json, read: ReadOutside): Promise<readonly VcProblem[]> {
  const carried = carriedIn(given)
  if (carried.kind === "json") {
    const shape = CredentialShape.safeParse(carried.json)
    if (!shape.success) return [malformed(shape.error)]
  }
  const opened = await openCredential(carried, read)
  if (!opened) return [problem("PARSING_ERROR", "It is no credential", "The token cannot be read")]
  const { credential, signature } = opened
  if (signature !== "valid") return [unsigned(signature)]
  const shape = CredentialShape.safeParse(credential)
  if (!shape.success) return [malformed(shape.error)]
  const now = ctx.now()
  const { state } = datesOf(credential, now)
  const status = await askStatus(credential, { read, now })
  return [
    ...(state === "current" ? [] : [problem("RANGE_ERROR", "It is not in force", `Its dates: ${state}`)]),
    ...(status === "stands" || status === "no-list" ? [] : [notStanding(status)]),
  ]
}

type Json = Readonly<Record<string, unknown>>

/** A credential as JSON, or wrapped around a token (`EnvelopedVerifiableCredential`). */
function carriedIn(given: Json): CarriedBadge {
  const [, token] = /^data:application\/vc\+jwt,(.+)$/.exec(String(given.id)) ?? []
  const isEnvelope = each(given.type).includes("EnvelopedVerifiableCredential")
  return isEnvelope && token !== undefined ? { kind: "token", token } : { kind: "json", json: given }
}

const unsigned = (signature: GivenSignature) =>
  problem("CRYPTOGRAPHIC_SECURITY_ERROR", "The signature does not hold", `Signature: ${signature}`)

const notStanding = (status: GivenStatus) =>
  problem(
    "https://www.w3.org/ns/credentials/status-list#STATUS_VERIFICATION_ERROR",
    "It does not stand",
    `Status: ${status}`,
  )

/** Checks a presentation: that its holder signed it for this occasion, and each credential in it. */
export async function verifyPresentationForTests(
  ctx: Ctx,
  asked: unknown,
  outside: ReadOutside = readOutside,
): Promise<Verified> {
  const parsed = PresentRequest.safeParse(asked)
  if (!parsed.success) return { verified: false, problemDetails: [malformed(parsed.error)] }
  const { verifiablePresentation: presentation, options = {} } = parsed.data
  const read = readWithTestList(ctx, outside)
  const [proof] = each(presentation.proof).filter(isObject)
  const { holder } = presentation
  const named = isObject(holder) ? holder.id : holder
  // Where nobody is named, whoever signed is the holder.
  const controller = String(named ?? proof?.verificationMethod ?? "").split("#")[0] || null
  const signature = await checkProof(presentation, presentation.proof, {
    ...{ controller, purpose: "authentication", read },
  })
  const isForNow =
    (options.challenge === undefined || proof?.challenge === options.challenge) &&
    (options.domain === undefined || each(proof?.domain).includes(options.domain))
  const inside = await Promise.all(
    each(presentation.verifiableCredential)
      .filter(isObject)
      .map((credential) => problemsOf(ctx, credential, read)),
  )
  const problemDetails = [
    ...(signature === "valid" ? [] : [unsigned(signature)]),
    ...(isForNow
      ? []
      : [
          problem(
            "CRYPTOGRAPHIC_SECURITY_ERROR",
            "It was made for another occasion",
            "The challenge or the domain is another one",
          ),
        ]),
    ...inside.flat(),
  ]
  return { verified: problemDetails.length === 0, problemDetails }
}

/** Withdraws what the test key signed, or lets it stand again. */
export function changeStatusForTests(asked: unknown): Result<null, VcProblem | "unknown"> {
  const parsed = StatusRequest.safeParse(asked)
  if (!parsed.success) return err(malformed(parsed.error))
  const { credentialId, credentialStatus, status } = parsed.data
  const [entry] = each(credentialStatus).filter(isObject)
  const isWithdrawn = status ?? String(entry?.status ?? "1") === "1"
  return setTestStatus(credentialId, isWithdrawn) ? ok(null) : err("unknown")
}

/** Reads as a badge's check does, and the test list without going out. */
function readWithTestList(ctx: Ctx, outside: ReadOutside): ReadOutside {
  const own = ownFirst(ctx, outside)
  const list = `${env().APP_URL}${testListPath}`
  return async (address) => (address === list ? ok(await readTestList(ctx)) : own(address))
}
