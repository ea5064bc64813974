import { and, eq } from "drizzle-orm"
import { record } from "#app/domain/audit/index.server.ts"
import { currentEdition } from "#app/domain/training/vocabulary.ts"
import { identify } from "#db/ctx.ts"
import { services } from "#db/schema/care-services.ts"
import { employments } from "#db/schema/decisions.ts"
import { learningChoices, learningRecords } from "#db/schema/learning.ts"
import { accreditations, trainingRecords } from "#db/schema/training.ts"
import type { DemoWorker } from "#db/seed/demo-content/demo-types.ts"
import { demoPeople } from "#db/seed/demo-content/people.ts"
import { demoWorkers } from "#db/seed/demo-content/workers.ts"
import { seedRequirements } from "#db/seed/reference/requirements.ts"
import { idOf, type Who } from "./load-providers.ts"
import type { Loading } from "./loading.ts"

/** Workers with their plans. An award is told to the workers (the jobs) as any other: its certificate is real. */
export async function loadWorkers(loading: Loading, who: Who): Promise<void> {
  for (const demo of demoWorkers) await loadWorker(loading, who, demo)
}

async function loadWorker({ tx, daysAgo }: Loading, who: Who, demo: DemoWorker) {
  const providerId = idOf(who.providers, demo.provider)
  const personId = idOf(who.people, demo.person)
  const assessor = idOf(who.people, demo.knownAndSeenBy)
  const signer = idOf(who.people, demo.signedOffBy)
  const actor = { kind: "staff", personId: signer, providerId, role: "owner" } as const
  await identify(tx, actor)
  const [service] = await tx
    .select({ id: services.id })
    .from(services)
    .where(and(eq(services.providerId, providerId), eq(services.name, demo.service)))
  const [employment] = await tx
    .insert(employments)
    .values({
      providerId,
      personId,
      roleCode: demo.roleCode,
      serviceId: service!.id,
      startedOn: daysAgo(demo.startedDaysAgo).toISOString().slice(0, 10),
    })
    .returning({ id: employments.id })
  const employmentId = employment!.id
  const said = (days: number | null, by: string) =>
    days === null ? { at: null, by: null } : { at: daysAgo(days), by }
  await tx.insert(trainingRecords).values(
    demo.records.map((record) => {
      const known = said(record.knownDaysAgo, assessor)
      const seen = said(record.seenDaysAgo, assessor)
      const signedOff = said(record.signedOffDaysAgo, signer)
      return {
        providerId,
        employmentId,
        ...currentEdition,
        standardNumber: record.standard,
        knownAt: known.at,
        knownBy: known.by,
        seenAt: seen.at,
        seenBy: seen.by,
        signedOffAt: signedOff.at,
        signedOffBy: signedOff.by,
      }
    }),
  )
  await loadLearning({ tx, daysAgo }, demo, { providerId, employmentId, assessor, signer })
  await identify(tx, actor)
  if (!demo.awarded) return
  const [award] = await tx
    .insert(accreditations)
    .values({
      providerId,
      employmentId,
      personId,
      holderName: demoPeople.find(({ code }) => code === demo.person)?.name ?? demo.person,
      ...currentEdition,
      awardedAt: daysAgo(demo.awarded.daysAgo),
      awardedBy: idOf(who.people, demo.awarded.by),
    })
    .returning({ id: accreditations.id })
  const ctx = { actor, now: () => new Date() }
  await record(tx, ctx, { event: "accreditation.awarded", providerId, subjectId: award!.id })
}

type Learner = {
  readonly providerId: string
  readonly employmentId: string
  readonly assessor: string
  readonly signer: string
}

/** An assessor notes what a worker learnt beside the Care Certificate; somebody else signs it off. */
async function loadLearning({ tx, daysAgo }: Loading, demo: DemoWorker, who: Learner) {
  const { providerId, employmentId, assessor, signer } = who
  await identify(tx, { kind: "staff", personId: assessor, providerId, role: "assessor" })
  if (demo.chosen) {
    const chosenAt = daysAgo(demo.startedDaysAgo - 3)
    await tx
      .insert(learningChoices)
      .values({ providerId, employmentId, ...demo.chosen, chosenBy: assessor, chosenAt })
  }
  const noted = await tx
    .insert(learningRecords)
    .values(
      demo.learning.map((one) => ({
        providerId,
        employmentId,
        code: one.code,
        validFrom: seedRequirements.find(({ code }) => code === one.code)!.validFrom,
        completedOn: daysAgo(one.completedDaysAgo).toISOString().slice(0, 10),
        taughtBy: one.taughtBy,
        evidence: one.evidence,
        recordedBy: assessor,
        recordedAt: daysAgo(one.notedDaysAgo),
        assessedBy: one.seen ? assessor : null,
        assessedAt: one.seen ? daysAgo(one.notedDaysAgo) : null,
      })),
    )
    .returning({ id: learningRecords.id, code: learningRecords.code })
  await identify(tx, { kind: "staff", personId: signer, providerId, role: "owner" })
  for (const { id, code } of noted) {
    const days = demo.learning.find((one) => one.code === code)?.signedOffDaysAgo
    if (days === undefined) continue
    const said = { signedOffBy: signer, signedOffAt: daysAgo(days) }
    await tx.update(learningRecords).set(said).where(eq(learningRecords.id, id))
  }
}
