import { statesOfJobs } from "#app/domain/audit/index.server.ts"
import { issueCertificateJob } from "#app/domain/credentials/jobs.ts"
import { certificatesFor } from "#app/domain/credentials/store.server.ts"
import type { CertificateStep } from "#app/domain/credentials/vocabulary.ts"
import { awardedAtOnce, awardsBetween, namesOf } from "#app/domain/training/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { isId } from "#app/kernel/is-id.ts"
import { londonDay, londonInstant } from "#app/kernel/london-time.ts"
import { reading } from "#db/ctx.ts"

/** What a provider awarded on a day in London, newest first, and what became of the certificates. */
export function readAwardsOf(
  ctx: Ctx<StaffActor>,
  { day, from: above }: { readonly day: string; readonly from: string | null },
) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const dayAfter = londonDay(after(new Date(`${day}T12:00:00Z`), days(1)))
    const [from, to] = [londonInstant(day, "00:00")!, londonInstant(dayAfter, "00:00")!]
    const place = above !== null && isId(above) ? above : null
    const limit = awardedAtOnce + 1
    const found = await awardsBetween(tx, providerId, { from, to, after: place, limit })
    const awards = found.slice(0, awardedAtOnce)
    const ids = awards.map(({ id }) => id)
    const certificates = await certificatesFor(tx, ids)
    const states = await statesOfJobs(tx, { providerId, job: issueCertificateJob.name, subjectIds: ids })
    const names = await namesOf(
      tx,
      awards.map(({ awardedBy }) => awardedBy),
    )
    return {
      awards: awards.map(({ awardedBy, ...award }) => {
        const certificate = certificates.get(award.id) ?? null
        const state = states.get(award.id)
        const step: CertificateStep = certificate
          ? "made"
          : state === "gave-up"
            ? "stopped"
            : state === "done"
              ? "none"
              : "under-way"
        return { ...award, by: names.get(awardedBy) ?? null, certificate, step }
      }),
      next: found.length > awardedAtOnce ? (awards.at(-1)?.id ?? null) : null,
    }
  })
}
