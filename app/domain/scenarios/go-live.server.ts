import { createHash } from "node:crypto"
import { record } from "#app/domain/audit/index.server.ts"
import {
  type GoLiveRefusal,
  keyFromRatings,
  liveDoubts,
  liveGaps,
  type Rated,
} from "#app/domain/scenarios/bank-rules.ts"
import {
  authorsOf,
  draftSeal,
  lockQuestion,
  ratersOf,
  ratingsOf,
  replaceKeys,
  type SampleRow,
  samplesOf,
  saveVersion,
  versionsOf,
} from "#app/domain/scenarios/bank-store.server.ts"
import { mayKeepQuestions } from "#app/domain/scenarios/policy.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { countWhysToType } from "#app/domain/scenarios/why-store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { bootstrapAlpha, krippendorffAlpha, type Unit } from "#app/kernel/statistics/krippendorff.ts"
import { inTransaction } from "#db/ctx.ts"

type Live = { readonly questionId: string; readonly seen: string; readonly reason: string }

/**
 * Lets the newest version be asked. A key comes from those who rated it: at least three people who draw on
 * support, who agree enough; or somebody signs with a written reason why it may be used all the same.
 */
export function goLive(ctx: Ctx<StaffActor>, { questionId, seen, reason }: Live) {
  return inTransaction<{ version: number }, GoLiveRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const question = mayKeepQuestions(ctx.actor) ? await lockQuestion(tx, providerId, questionId) : undefined
    const [version] = question ? await versionsOf(tx, questionId) : []
    if (!version) return err({ kind: "not-found" })
    if (version.liveAt) return err({ kind: "already-live" })
    const samples = await samplesOf(tx, version.id)
    if (draftSeal(version, samples, await authorsOf(tx, version.id)) !== seen) {
      return err({ kind: "changed-since-seen" })
    }
    const raters = await ratersOf(tx, version.id)
    const done = raters.filter(({ doneAt }) => doneAt !== null).length
    const [gap] = liveGaps({
      ...version,
      samples: samples.filter(isWhole).length,
      raters: { asked: raters.length, done },
      whysToType: await countWhysToType(tx, version.id),
    })
    if (gap) return err(gap)
    const ratings = isKeyScored(version.kind) ? await ratingsOf(tx, version.id) : []
    const agreed = agreementOfRatings(version.id, ratings)
    const doubts = liveDoubts(version.kind, done, agreed.alpha)
    if (doubts.length > 0 && !reason) return err({ kind: "reason-missing" })
    if (isKeyScored(version.kind)) {
      await replaceKeys(
        tx,
        version,
        keyFromRatings(
          (version.options ?? []).map(({ id }) => id),
          ratings,
        ),
      )
    }
    await saveVersion(tx, version.id, {
      liveAt: ctx.now(),
      liveBy: personId,
      liveReason: doubts.length > 0 ? reason : null,
      ...agreed,
      raters: done,
    })
    await record(tx, ctx, {
      event: "question.live",
      providerId,
      subjectId: version.id,
      detail: { version: version.version, raters: done, alpha: agreed.alpha, withReason: doubts.length > 0 },
    })
    return ok({ version: version.version })
  })
}

/** A sample answer that a panel can practise on: in both kinds of words, with points and why. */
export function isWhole({ body, easy, points, why }: Pick<SampleRow, "body" | "easy" | "points" | "why">) {
  return Boolean(body && easy && points && why)
}

type RatedBy = Rated & { readonly raterId: string }

/** How far those who rated agree; null where it cannot be told. The same ratings give the same interval. */
export function agreementOfRatings(versionId: string, ratings: readonly RatedBy[]) {
  const raters = [...new Set(ratings.map(({ raterId }) => raterId))]
  const options = [...new Set(ratings.map(({ optionId }) => optionId))].sort()
  const units: Unit[] = options.map((optionId) =>
    raters.map(
      (raterId) =>
        ratings.find((one) => one.raterId === raterId && one.optionId === optionId)?.points ?? null,
    ),
  )
  const found = krippendorffAlpha(units, "ordinal")
  const seed = createHash("sha256").update(versionId).digest().readUInt32BE(0)
  const interval = found.ok ? bootstrapAlpha(units, "ordinal", { seed }) : null
  return {
    alpha: found.ok ? found.value.alpha : null,
    alphaLow: interval?.low ?? null,
    alphaHigh: interval?.high ?? null,
  }
}
