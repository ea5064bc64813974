import { and, asc, eq, isNotNull, lt, or, sql } from "drizzle-orm"
import { z } from "zod"
import { dataKeyOf, sealFor, unsealFor } from "#app/domain/applications/index.server.ts"
import { secretsKeptDays } from "#app/domain/decisions/checks.ts"
import type { Referee, Reference } from "#app/domain/decisions/references.ts"
import type { ReferenceOutcome } from "#app/domain/decisions/vocabulary.ts"
import { newId } from "#app/platform/ids.server.ts"
import type { Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { referenceAnswers, referenceRequests } from "#db/schema/references.ts"

type Owner = { readonly applicationId: string; readonly providerId: string }

const RefereeKept = z.object({ name: z.string(), relation: z.string(), email: z.string(), phone: z.string() })
const refereePlace = ({ applicationId }: Owner, id: string) => ({
  table: "reference_requests",
  row: `${applicationId}/${id}`,
})
const answerPlace = ({ applicationId }: Owner, id: string, field: string) => ({
  table: "reference_answers",
  row: `${applicationId}/${id}/${field}`,
})

type NewRequest = Owner & {
  readonly referee: Referee
  readonly careWork: boolean
  readonly namedBy: string | null
  readonly askedAt: Date
  readonly expiresAt: Date
}

/** @param hashOf what is kept of the link to a request */
export async function insertRequest(
  tx: Tx,
  dataKey: Uint8Array,
  { referee, ...request }: NewRequest,
  hashOf: (id: string) => string,
): Promise<string> {
  const id = newId()
  const refereeSealed = sealFor(request, dataKey, refereePlace(request, id), JSON.stringify(referee))
  await tx.insert(referenceRequests).values({ ...request, id, refereeSealed, tokenHash: hashOf(id) })
  return id
}

const columns = {
  id: referenceRequests.id,
  refereeSealed: referenceRequests.refereeSealed,
  careWork: referenceRequests.careWork,
  namedBy: referenceRequests.namedBy,
  state: referenceRequests.state,
  askedAt: referenceRequests.askedAt,
  expiresAt: referenceRequests.expiresAt,
  writtenAt: referenceRequests.writtenAt,
  reminders: referenceRequests.reminders,
  answeredAt: referenceRequests.answeredAt,
} as const

/** All who were asked about somebody, in the order they were named; `referee` null once its clock has run. */
export async function requestsOf(tx: Tx, owner: Owner) {
  const rows = await tx
    .select(columns)
    .from(referenceRequests)
    .where(eq(referenceRequests.applicationId, owner.applicationId))
    .orderBy(asc(referenceRequests.id))
  const dataKey = rows.length > 0 ? await dataKeyOf(tx, owner.applicationId) : null
  return rows.map(({ refereeSealed, ...request }) => ({
    ...request,
    referee:
      refereeSealed && dataKey
        ? RefereeKept.parse(
            JSON.parse(unsealFor(owner, dataKey, refereePlace(owner, request.id), refereeSealed)),
          )
        : null,
  }))
}

export type RequestOnFile = Awaited<ReturnType<typeof requestsOf>>[number]

/** Holds a request until the transaction ends: of two answers, one is taken. */
export async function lockRequest(tx: Tx, owner: Owner, id: string): Promise<RequestOnFile | undefined> {
  await tx
    .select({ id: referenceRequests.id })
    .from(referenceRequests)
    .where(and(eq(referenceRequests.id, id), eq(referenceRequests.applicationId, owner.applicationId)))
    .for("update")
  return (await requestsOf(tx, owner)).find((one) => one.id === id)
}

/** Whose link this is; read by the doorkeeper alone. */
export async function requestByHash(tx: Tx, tokenHash: string) {
  const [row] = await tx
    .select({
      id: referenceRequests.id,
      providerId: referenceRequests.providerId,
      applicationId: referenceRequests.applicationId,
      tokenHash: referenceRequests.tokenHash,
    })
    .from(referenceRequests)
    .where(eq(referenceRequests.tokenHash, tokenHash))
  return row
}

type Said = Partial<Reference> & { readonly whyNot?: string }
type NewAnswer = Owner & {
  readonly requestId: string
  readonly outcome: ReferenceOutcome
  readonly writtenBy: string | null
  readonly said: Said
}

/** Ends the request, by the database's trigger. */
export async function insertAnswer(
  tx: Tx,
  dataKey: Uint8Array,
  { said, ...answer }: NewAnswer,
): Promise<void> {
  const sealed = (field: keyof Said) => {
    const text = said[field]
    return text ? sealFor(answer, dataKey, answerPlace(answer, answer.requestId, field), text) : null
  }
  await tx.insert(referenceAnswers).values({
    ...answer,
    signedSealed: sealed("signed"),
    workedSealed: sealed("worked"),
    conductSealed: sealed("conduct"),
    whyLeftSealed: sealed("whyLeft"),
    whyNotSealed: sealed("whyNot"),
  })
}

/** What was said, request by request, in the clear; each part null where it was not said, or its clock has run. */
export async function answersOf(tx: Tx, owner: Owner) {
  const rows = await tx
    .select({ answer: referenceAnswers, writtenBy: people.name })
    .from(referenceAnswers)
    .leftJoin(people, eq(people.id, referenceAnswers.writtenBy))
    .where(eq(referenceAnswers.applicationId, owner.applicationId))
  const dataKey = rows.length > 0 ? await dataKeyOf(tx, owner.applicationId) : null
  return rows.map(({ answer, writtenBy }) => {
    const opened = (field: string, sealed: Uint8Array | null) =>
      sealed && dataKey
        ? unsealFor(owner, dataKey, answerPlace(owner, answer.requestId, field), sealed)
        : null
    return {
      requestId: answer.requestId,
      answeredAt: answer.answeredAt,
      /** The colleague who rang. */
      writtenBy,
      signed: opened("signed", answer.signedSealed),
      worked: opened("worked", answer.workedSealed),
      conduct: opened("conduct", answer.conductSealed),
      whyLeft: opened("whyLeft", answer.whyLeftSealed),
      whyNot: opened("whyNot", answer.whyNotSealed),
    }
  })
}

export async function stopRequest(tx: Tx, id: string): Promise<void> {
  await tx.update(referenceRequests).set({ state: "stopped" }).where(eq(referenceRequests.id, id))
}

export async function saveWritten(tx: Tx, id: string): Promise<void> {
  await tx.update(referenceRequests).set({ writtenAt: sql`now()` }).where(eq(referenceRequests.id, id))
}

export async function saveReminders(tx: Tx, id: string, reminders: number): Promise<void> {
  await tx.update(referenceRequests).set({ reminders }).where(eq(referenceRequests.id, id))
}

/** Applications of this provider with somebody who was written to, has not answered and whose link still holds. */
export async function applicationsAwaiting(tx: Tx, providerId: string, now: Date): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ applicationId: referenceRequests.applicationId })
    .from(referenceRequests)
    .where(
      and(
        eq(referenceRequests.providerId, providerId),
        eq(referenceRequests.state, "asked"),
        isNotNull(referenceRequests.writtenAt),
        lt(referenceRequests.reminders, 2),
        sql`${referenceRequests.expiresAt} > ${now.toISOString()}::timestamptz`,
      ),
    )
  return rows.map(({ applicationId }) => applicationId)
}

/** Takes away what referees said, and who they were, once it was kept long enough; that they were asked stays. */
export async function forgetOldReferences(tx: Tx, now: Date): Promise<readonly string[]> {
  const old = (column: typeof referenceAnswers.answeredAt | typeof referenceRequests.askedAt) =>
    sql`${column} < ${now.toISOString()}::timestamptz - make_interval(days => ${secretsKeptDays})`
  const nothing = {
    signedSealed: null,
    workedSealed: null,
    conductSealed: null,
    whyLeftSealed: null,
    whyNotSealed: null,
  }
  const a = referenceAnswers
  const answers = await tx
    .update(a)
    .set(nothing)
    .where(
      and(
        or(
          isNotNull(a.signedSealed),
          isNotNull(a.workedSealed),
          isNotNull(a.conductSealed),
          isNotNull(a.whyLeftSealed),
          isNotNull(a.whyNotSealed),
        ),
        old(a.answeredAt),
      ),
    )
    .returning({ id: a.requestId })
  const requests = await tx
    .update(referenceRequests)
    .set({ refereeSealed: null })
    .where(and(isNotNull(referenceRequests.refereeSealed), old(referenceRequests.askedAt)))
    .returning({ id: referenceRequests.id })
  return [...new Set([...answers, ...requests].map(({ id }) => id))]
}
