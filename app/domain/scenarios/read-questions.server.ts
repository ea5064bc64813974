import { asc, desc, eq, inArray } from "drizzle-orm"
import {
  type LiveDoubt,
  type LiveGap,
  liveDoubts,
  liveGaps,
  recordFrom,
  type VersionState,
  versionState,
} from "#app/domain/scenarios/bank-rules.ts"
import {
  authorsOf,
  draftSeal,
  findQuestion,
  isUsed,
  keysOf,
  ratersOf,
  ratingsOf,
  samplesOf,
  type VersionRow,
  versionsOf,
} from "#app/domain/scenarios/bank-store.server.ts"
import { agreementOfRatings, isWhole } from "#app/domain/scenarios/go-live.server.ts"
import { countWhysToType } from "#app/domain/scenarios/why-store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { keyRaters, questionRecords, questions, questionVersions } from "#db/schema/scenarios.ts"

/** The provider's own questions as they stand, the shared library, and what other providers share. */
export function readQuestions(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const rows = await tx
      .select({
        questionId: questions.id,
        ownerId: questions.providerId,
        setting: questions.setting,
        sharedAt: questions.sharedAt,
        retiredAt: questions.retiredAt,
        copiedFrom: questions.copiedFrom,
        versionId: questionVersions.id,
        version: questionVersions.version,
        kind: questionVersions.kind,
        title: questionVersions.title,
        credit: questionVersions.credit,
        liveAt: questionVersions.liveAt,
      })
      .from(questionVersions)
      .innerJoin(questions, eq(questions.id, questionVersions.questionId))
      .orderBy(asc(questions.id), desc(questionVersions.version))
    const asked = await tx
      .select({ versionId: keyRaters.questionVersionId, doneAt: keyRaters.doneAt })
      .from(keyRaters)
      .where(eq(keyRaters.providerId, providerId))
    const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title)
    const newest = rows.filter(
      (row, at) =>
        (row.ownerId === providerId || row.liveAt) &&
        rows.findIndex(
          (one) => one.questionId === row.questionId && (one.ownerId === providerId || one.liveAt),
        ) === at,
    )
    const listed = newest.map(({ sharedAt, retiredAt, copiedFrom, liveAt, ownerId, ...row }) => {
      const raters = asked.filter(({ versionId }) => versionId === row.versionId)
      const state: "draft" | "asked-to-rate" | "live" = liveAt
        ? "live"
        : raters.length > 0
          ? "asked-to-rate"
          : "draft"
      return {
        ...row,
        owner: ownerId === providerId ? "own" : ownerId === null ? "library" : "other",
        state,
        /** An earlier version is asked while this one is written. */
        liveBefore:
          state !== "live" && rows.some((one) => one.questionId === row.questionId && one.liveAt !== null),
        shared: sharedAt !== null,
        retired: retiredAt !== null,
        copied: copiedFrom !== null,
        raters: { asked: raters.length, done: raters.filter(({ doneAt }) => doneAt !== null).length },
      }
    })
    const of = (owner: string) => listed.filter((one) => one.owner === owner).sort(byTitle)
    return {
      own: of("own"),
      library: of("library"),
      others: of("other").filter(({ retired }) => !retired),
    }
  })
}

/**
 * One question with all that its page shows: the provider's own with what is still to be done, one of others
 * as it is live. Null where it is not within reach.
 */
export function readQuestion(ctx: Ctx<StaffActor>, questionId: string) {
  return reading(ctx, async (tx) => {
    const question = await findQuestion(tx, questionId)
    if (!question) return null
    const mine = question.providerId === ctx.actor.providerId
    const versions = await versionsOf(tx, questionId)
    const version = versions.find(({ liveAt }) => mine || liveAt)
    if (!version) return null
    const samples = await samplesOf(tx, version.id)
    const authors = await authorsOf(tx, version.id)
    const copied = question.copiedFrom
    return {
      questionId,
      mine,
      owner: mine
        ? ("own" as const)
        : question.providerId === null
          ? ("library" as const)
          : ("other" as const),
      setting: question.setting,
      shared: question.sharedAt !== null,
      retired: question.retiredAt !== null,
      copied: copied !== null,
      version: shownOf(version),
      hasLive: versions.some(({ liveAt }) => liveAt),
      versions: versions.length,
      samples: samples.map(({ place, body, easy, points, why }) => ({ place, body, easy, points, why })),
      authors: authors.map(({ creditedAs, part, personId }) => ({
        creditedAs,
        part,
        personId: mine ? personId : null,
      })),
      keys: version.liveAt ? await keysOf(tx, version.id) : [],
      record: await recordOf(tx, copied ? [version.id, copied] : [version.id]),
      work: mine ? await workOn(tx, version, samples.filter(isWhole).length) : null,
      seal: mine ? draftSeal(version, samples, authors) : "",
    }
  })
}

function shownOf(version: VersionRow) {
  const { id, version: number, kind, title, situation, ask, easyRead, options, welsh, guide } = version
  const { valueCodes, credit, liveAt, liveReason, alpha, alphaLow, alphaHigh, raters } = version
  return {
    ...{ id, number, kind, title, situation, ask, easyRead, options, welsh, guide, valueCodes, credit },
    ...{ liveAt, liveReason, alpha, alphaLow, alphaHigh, raters },
  }
}

type Work = {
  readonly state: VersionState
  readonly gaps: readonly LiveGap[]
  readonly doubts: readonly LiveDoubt[]
  /** Spoken whys that somebody has to type. */
  readonly whysToType: number
  readonly raters: readonly {
    readonly id: string
    readonly called: string
    readonly done: boolean
    readonly personId: string
  }[]
  /** How far the raters agree; null while somebody is at it, or before anybody was asked. */
  readonly agreement: {
    readonly alpha: number | null
    readonly alphaLow: number | null
    readonly alphaHigh: number | null
  } | null
}

/** What is still to be done on the provider's own newest version before it is asked. */
async function workOn(tx: Tx, version: VersionRow, samples: number): Promise<Work> {
  const raters = await ratersOf(tx, version.id)
  const done = raters.filter(({ doneAt }) => doneAt !== null).length
  const allIn = done > 0 && done === raters.length
  const agreement = allIn ? agreementOfRatings(version.id, await ratingsOf(tx, version.id)) : null
  const live = version.liveAt !== null
  const whysToType = live ? 0 : await countWhysToType(tx, version.id)
  return {
    state: versionState({ liveAt: version.liveAt, ratings: (await isUsed(tx, version.id)) ? 1 : 0 }),
    gaps: live ? [] : liveGaps({ ...version, samples, raters: { asked: raters.length, done }, whysToType }),
    whysToType,
    doubts: !live && agreement ? liveDoubts(version.kind, done, agreement.alpha) : [],
    raters: raters.map(({ doneAt, id, called, personId }) => ({
      id,
      called,
      personId,
      done: doneAt !== null,
    })),
    agreement,
  }
}

/** How a question has worked wherever its words were asked; null while too few answers say nothing. */
async function recordOf(tx: Tx, versionIds: readonly string[]) {
  const rows = await tx
    .select({ shown: questionRecords.shown })
    .from(questionRecords)
    .where(inArray(questionRecords.questionVersionId, [...versionIds]))
  return recordFrom(rows.flatMap(({ shown }) => shown ?? []))
}
