import { recordEach } from "#app/domain/audit/index.server.ts"
import { verifyPath } from "#app/domain/credentials/addresses.ts"
import type { StatusPlace } from "#app/domain/credentials/badge-status.ts"
import { makeCertificate } from "#app/domain/credentials/make-certificate.server.ts"
import { decideIssue, type IssueRefusal, numbersAfter } from "#app/domain/credentials/rules.ts"
import {
  certificatesFor,
  databaseNow,
  dropNumbers,
  freeStatusPlaces,
  insertCertificates,
  keepNumbers,
  keptNumbers,
  lastNumber,
  lockIssuing,
  providerById,
} from "#app/domain/credentials/store.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { lockAwards, standardsOf } from "#app/domain/training/index.server.ts"
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

type Issued = { readonly certificateId: string }
type Outcomes = ReadonlyMap<string, Result<Issued, IssueOneRefusal>>

/**
 * Issues certificates of a provider's accreditations: of each a signed badge, PDF, row, record and letter. Their
 * numbers are kept for them first, so that they are drawn and signed outside any transaction; the last one decides
 * again under a lock, and each PDF is in store before a row names it. Stopped half-way it leaves at most numbers that
 * are used the next time and files that nobody names, never two certificates.
 * @param beforeKept is told, within the last transaction, which are kept by it
 * @returns what became of each accreditation that was asked for
 */
export async function issueCertificates(
  ctx: Ctx<SystemActor>,
  {
    accreditationIds,
    beforeKept = () => {},
  }: {
    readonly accreditationIds: readonly string[]
    readonly beforeKept?: (accreditationIds: ReadonlySet<string>) => void
  },
): Promise<Outcomes> {
  // A job says "done" with the one change made by its own ctx; all but the certificates is noted by a copy.
  const aside = { ...ctx }
  const asked = [...new Set(accreditationIds)].sort()
  for (;;) {
    const begun = await begin(aside, asked)
    const outcomes = new Map<string, Result<Issued, IssueOneRefusal>>(begun.refused)
    const made: Made[] = []
    for (const decided of begun.decided) {
      const one = await makeCertificate(decided)
      if (one.ok) made.push({ ...decided, certificate: one.value })
      else outcomes.set(decided.award.id, one)
    }
    if (made.length === 0) return outcomes
    const kept = await keep(ctx, made, beforeKept)
    // Somebody changed an award while its certificate was made, and has finished by now: so this ends.
    if (!kept.ok) continue
    for (const [id, certificateId] of kept.value) outcomes.set(id, ok({ certificateId }))
    return outcomes
  }
}

/** Issues one. */
export async function issueCertificate(
  ctx: Ctx<SystemActor>,
  { accreditationId }: { readonly accreditationId: string },
): Promise<Result<Issued, IssueOneRefusal>> {
  const outcomes = await issueCertificates(ctx, { accreditationIds: [accreditationId] })
  return outcomes.get(accreditationId) ?? err({ kind: "not-found" })
}

type Award = Awaited<ReturnType<typeof lockAwards>>[number]

type Decided = {
  readonly award: Award
  readonly provider: NonNullable<Awaited<ReturnType<typeof providerById>>>
  readonly standards: Awaited<ReturnType<typeof standardsOf>>
  readonly issuedAt: Date
  readonly number: string
  readonly place: StatusPlace
}

type Begun = {
  readonly decided: readonly Decided[]
  readonly refused: readonly (readonly [string, Result<never, IssueOneRefusal>])[]
}

/** Decides, and keeps the next numbers of the provider for those to be issued, or finds the ones kept before. */
async function begin(ctx: Ctx<SystemActor>, ids: readonly string[]): Promise<Begun> {
  const begun = await inTransaction<Begun, never>(ctx, async (tx) => {
    // No event: nothing is issued yet, and a certificate records itself.
    const { providerId } = ctx.actor
    const { issuing, refused } = await decide(tx, ctx, ids)
    const [first] = issuing
    const provider = first && providerId && (await providerById(tx, providerId))
    if (!provider) return ok({ decided: [], refused })
    const year = Number(londonDay(first.issuedAt).slice(0, 4))
    const kept = await keptNumbers(tx, ids, year)
    const without = issuing.filter(({ award }) => !kept.has(award.id)).map(({ award }) => award.id)
    const fresh = numbersAfter(await lastNumber(tx, providerId, year), { year, count: without.length })
    const numbers = new Map([...kept, ...without.map((id, at) => [id, fresh[at]!] as const)])
    await keepNumbers(
      tx,
      without.map((id) => ({ providerId, accreditationId: id, number: numbers.get(id)! })),
    )
    const places = await freeStatusPlaces(tx, providerId, issuing.length)
    const standards = await standardsOfEach(tx, issuing)
    const decided = issuing.map(({ award, issuedAt }, at) => ({
      ...{ award, provider, issuedAt, place: places[at]! },
      standards: standards.get(editionOf(award)) ?? [],
      number: numbers.get(award.id)!,
    }))
    return ok({ decided, refused })
  })
  return begun.ok ? begun.value : { decided: [], refused: [] }
}

const editionOf = ({ scheme, edition }: Award) => `${scheme} ${edition}`

async function standardsOfEach(tx: Tx, issuing: readonly { readonly award: Award }[]) {
  const found = new Map<string, Decided["standards"]>()
  for (const { award } of issuing) {
    const name = editionOf(award)
    if (!found.has(name)) found.set(name, await standardsOf(tx, award.scheme, award.edition))
  }
  return found
}

/** Which may be issued now; the awards and the provider's issuing are locked until the transaction ends. */
async function decide(tx: Tx, ctx: Ctx<SystemActor>, ids: readonly string[]) {
  const { providerId } = ctx.actor
  const found = await lockAwards(tx, ids)
  const awards = found.filter((award) => award.providerId === providerId)
  // What follows must see what whoever held the lock before has written.
  if (providerId) await lockIssuing(tx, providerId)
  const issued = await certificatesFor(tx, ids)
  const clocks = { now: ctx.now(), databaseNow: await databaseNow(tx) }
  const issuing: { readonly award: Award; readonly issuedAt: Date }[] = []
  const refused = new Map<string, Result<never, IssueOneRefusal>>(
    ids.map((id) => [id, err({ kind: "not-found" })]),
  )
  for (const award of awards) {
    const before = issued.get(award.id)
    const certificateId = before && !before.revokedAt ? before.id : null
    const decision = decideIssue({ ...award, certificateId }, clocks)
    if (decision.ok) {
      refused.delete(award.id)
      issuing.push({ award, issuedAt: decision.value.issuedAt })
    } else refused.set(award.id, decision)
  }
  return { issuing, refused: [...refused] }
}

type Made = Decided & {
  readonly certificate: Extract<Awaited<ReturnType<typeof makeCertificate>>, { ok: true }>["value"]
}

/** Keeps all that was made, or none where one of the awards, or a place in a list, is no longer as it was. */
function keep(
  ctx: Ctx<SystemActor>,
  made: readonly Made[],
  beforeKept: (accreditationIds: ReadonlySet<string>) => void,
) {
  return inTransaction<ReadonlyMap<string, string>, { readonly kind: "made-too-early" }>(ctx, async (tx) => {
    const ids = made.map(({ award }) => award.id)
    const { issuing } = await decide(tx, ctx, ids)
    const names = new Map(issuing.map(({ award }) => [award.id, award.holderName]))
    if (made.some(({ award }) => names.get(award.id) !== award.holderName)) {
      return err({ kind: "made-too-early" })
    }
    const kept = await insertCertificates(
      tx,
      made.map(({ award, number, issuedAt, certificate }) => ({
        ...certificate,
        providerId: award.providerId,
        accreditationId: award.id,
        personId: award.personId,
        number,
        scheme: award.scheme,
        edition: award.edition,
        issuedAt,
      })),
    )
    if (kept.size < made.length) return err({ kind: "made-too-early" })
    await dropNumbers(tx, ids)
    await recordEach(
      tx,
      ctx,
      made.map(({ award }) => ({
        event: "certificate.issued",
        providerId: award.providerId,
        subjectId: kept.get(award.id)!,
        detail: { accreditationId: award.id },
      })),
    )
    for (const one of made) await writeToHolder(tx, ctx, one, kept.get(one.award.id)!)
    beforeKept(new Set(ids))
    return ok(kept)
  })
}

async function writeToHolder(
  tx: Tx,
  ctx: Ctx<SystemActor>,
  { award, provider, certificate }: Made,
  certificateId: string,
): Promise<void> {
  if (!award.holderEmail) return
  await queueMessage(tx, ctx, {
    providerId: award.providerId,
    to: { email: award.holderEmail },
    template: "certificate-ready",
    data: {
      name: award.holderName,
      award: schemeTitles[award.scheme],
      provider: provider.name,
      url: `${env().APP_URL}${verifyPath(certificate.code)}`,
    },
    dedupeKey: `certificate-ready|${certificateId}`,
  })
}
