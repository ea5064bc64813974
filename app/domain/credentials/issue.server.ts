import { record } from "#app/domain/audit/record.server.ts"
import { verifyPath } from "#app/domain/credentials/addresses.ts"
import type { StatusPlace } from "#app/domain/credentials/badge-status.ts"
import { makeCertificate } from "#app/domain/credentials/make-certificate.server.ts"
import { decideIssue, type IssueRefusal, nextNumber } from "#app/domain/credentials/rules.ts"
import {
  certificateFor,
  databaseNow,
  freeStatusPlace,
  insertCertificate,
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
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

export type IssueOneRefusal =
  | IssueRefusal
  | { readonly kind: "not-found" }
  /** A name with nothing in it that can be seen cannot be signed. */
  | { readonly kind: "holder-name-empty" }
  | { readonly kind: "issuer-name-empty" }

/** Another certificate of the provider took the number meanwhile, or the name was corrected: it is made anew. */
type MadeTooEarly = { readonly kind: "made-too-early" }

type Issued = { readonly certificateId: string }

/**
 * Issues the certificate of an accreditation: signed badge, PDF, row, record and letter. Drawing and signing
 * happen before the transaction, which decides again under a lock; the PDF is in store before the row names
 * it. Stopped half-way it leaves at most a file that nobody names, never two certificates.
 */
export async function issueCertificate(
  ctx: Ctx<SystemActor>,
  { accreditationId }: { accreditationId: string },
): Promise<Result<Issued, IssueOneRefusal>> {
  for (;;) {
    const found = await reading(ctx, (tx) => decideOne(tx, ctx, accreditationId))
    if (!found.ok) return found
    const made = await makeCertificate(found.value)
    if (!made.ok) return made
    const kept = await keep(ctx, found.value, made.value)
    if (kept.ok) return kept
    // Whoever took the number, or corrected the name, has finished, so this ends.
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

async function decideOne(
  tx: Tx,
  ctx: Ctx<SystemActor>,
  accreditationId: string,
  { lock = false } = {},
): Promise<Result<Decided, IssueOneRefusal>> {
  const award = await findAward(tx, accreditationId, { lock })
  if (!award || award.providerId !== ctx.actor.providerId) return err({ kind: "not-found" })
  // What follows must see what whoever held the lock before has written.
  if (lock) await lockIssuing(tx, award.providerId)
  const issued = await certificateFor(tx, accreditationId)
  const decision = decideIssue(
    { ...award, certificateId: issued && !issued.revokedAt ? issued.id : null },
    { now: ctx.now(), databaseNow: await databaseNow(tx) },
  )
  if (!decision.ok) return decision
  const { issuedAt } = decision.value
  const year = Number(londonDay(issuedAt).slice(0, 4))
  const provider = await providerById(tx, award.providerId)
  if (!provider) return err({ kind: "not-found" })
  const number = nextNumber({ year, last: await lastNumber(tx, award.providerId, year) })
  const standards = await standardsOf(tx, award.scheme, award.edition)
  const place = await freeStatusPlace(tx, award.providerId)
  return ok({ award, provider, standards, issuedAt, number, place })
}

type Made = Extract<Awaited<ReturnType<typeof makeCertificate>>, { ok: true }>["value"]

function keep(ctx: Ctx<SystemActor>, { award, provider, issuedAt, number }: Decided, made: Made) {
  return inTransaction<Issued, IssueOneRefusal | MadeTooEarly>(ctx, async (tx) => {
    const again = await decideOne(tx, ctx, award.id, { lock: true })
    if (!again.ok) return again
    const sameName = again.value.award.holderName === award.holderName
    if (again.value.number !== number || !sameName) return err({ kind: "made-too-early" })
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
