import { record } from "#app/domain/audit/record.server.ts"
import { verifyPath } from "#app/domain/credentials/addresses.ts"
import type { StatusPlace } from "#app/domain/credentials/badge-status.ts"
import { makeCertificate } from "#app/domain/credentials/make-certificate.server.ts"
import { decideIssue, type IssueRefusal, nextNumber } from "#app/domain/credentials/rules.ts"
import {
  certificateFor,
  databaseNow,
  dropNumber,
  freeStatusPlace,
  insertCertificate,
  keepNumber,
  keptNumber,
  lastNumber,
  lockIssuing,
  providerById,
} from "#app/domain/credentials/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { findAward, standardsOf } from "#app/domain/training/index.server.ts"
import { schemeTitles } from "#app/domain/training/vocabulary.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

export type IssueOneRefusal =
  | IssueRefusal
  | { readonly kind: "not-found" }
  /** A name with nothing in it that can be seen cannot be signed. */
  | { readonly kind: "holder-name-empty" }
  | { readonly kind: "issuer-name-empty" }

/** The name was corrected meanwhile: it is made anew. */
type MadeTooEarly = { readonly kind: "made-too-early" }

type Issued = { readonly certificateId: string }

/**
 * Issues the certificate of an accreditation: signed badge, PDF, row, record and letter. Its number is kept for it
 * first, so that many are drawn and signed at once and outside any transaction; the last one decides again under a lock,
 * and the PDF is in store before the row names it. Stopped half-way it leaves at most a number that is used the next
 * time and a file that nobody names, never two certificates.
 */
export async function issueCertificate(
  ctx: Ctx<SystemActor>,
  { accreditationId }: { accreditationId: string },
): Promise<Result<Issued, IssueOneRefusal>> {
  // A job says "done" with the one change made by its own ctx; all but the certificate is noted by a copy.
  const aside = { ...ctx }
  for (;;) {
    const found = await begin(aside, accreditationId)
    if (!found.ok) return found
    const made = await makeCertificate(found.value)
    if (!made.ok) return made
    const kept = await keep(ctx, found.value, made.value)
    if (kept.ok) return kept
    // Whoever corrected the name has finished, so this ends.
    if (kept.error.kind !== "made-too-early") return err(kept.error)
  }
}

type Decided = {
  readonly award: NonNullable<Awaited<ReturnType<typeof findAward>>>
  readonly provider: NonNullable<Awaited<ReturnType<typeof providerById>>>
  readonly standards: Awaited<ReturnType<typeof standardsOf>>
  readonly issuedAt: Date
  readonly number: string
  readonly place: StatusPlace
}

/** Decides, and keeps the next number of the provider for it, or finds the one kept before. */
function begin(ctx: Ctx<SystemActor>, accreditationId: string) {
  return inTransaction<Decided, IssueOneRefusal>(ctx, async (tx) => {
    // No event: nothing is issued yet, and the certificate records itself.
    const decided = await decideOne(tx, ctx, accreditationId)
    if (!decided.ok) return decided
    const { award, issuedAt } = decided.value
    const year = Number(londonDay(issuedAt).slice(0, 4))
    const before = await keptNumber(tx, accreditationId, year)
    const number = before ?? nextNumber({ year, last: await lastNumber(tx, award.providerId, year) })
    if (!before) await keepNumber(tx, { providerId: award.providerId, accreditationId, number })
    const provider = await providerById(tx, award.providerId)
    if (!provider) return err({ kind: "not-found" })
    const standards = await standardsOf(tx, award.scheme, award.edition)
    const place = await freeStatusPlace(tx, award.providerId)
    return ok({ award, provider, standards, issuedAt, number, place })
  })
}

/** Whether it may be issued now; the award and the provider's issuing are locked until the transaction ends. */
async function decideOne(tx: Tx, ctx: Ctx<SystemActor>, accreditationId: string) {
  const award = await findAward(tx, accreditationId, { lock: true })
  if (!award || award.providerId !== ctx.actor.providerId) return err<IssueOneRefusal>({ kind: "not-found" })
  // What follows must see what whoever held the lock before has written.
  await lockIssuing(tx, award.providerId)
  const issued = await certificateFor(tx, accreditationId)
  const decision = decideIssue(
    { ...award, certificateId: issued && !issued.revokedAt ? issued.id : null },
    { now: ctx.now(), databaseNow: await databaseNow(tx) },
  )
  return decision.ok ? ok({ award, issuedAt: decision.value.issuedAt }) : decision
}

type Made = Extract<Awaited<ReturnType<typeof makeCertificate>>, { ok: true }>["value"]

function keep(ctx: Ctx<SystemActor>, { award, provider, issuedAt, number }: Decided, made: Made) {
  return inTransaction<Issued, IssueOneRefusal | MadeTooEarly>(ctx, async (tx) => {
    const again = await decideOne(tx, ctx, award.id)
    if (!again.ok) return again
    if (again.value.award.holderName !== award.holderName) return err({ kind: "made-too-early" })
    const { providerId, personId, scheme, edition } = award
    const certificateId = await insertCertificate(tx, {
      ...made,
      providerId,
      accreditationId: award.id,
      personId,
      number,
      scheme,
      edition,
      issuedAt,
    })
    await dropNumber(tx, award.id)
    await record(tx, ctx, {
      event: "certificate.issued",
      providerId,
      subjectId: certificateId,
      detail: { accreditationId: award.id },
    })
    if (award.holderEmail) {
      await queueMessage(tx, ctx, {
        providerId,
        to: { email: award.holderEmail },
        template: "certificate-ready",
        data: {
          name: award.holderName,
          award: schemeTitles[scheme],
          provider: provider.name,
          url: `${env().APP_URL}${verifyPath(made.code)}`,
        },
        dedupeKey: `certificate-ready|${certificateId}`,
      })
    }
    return ok({ certificateId })
  })
}
