import { chainOf, type LearningChain, withRenewed } from "#app/domain/training/learning-chain.ts"
import { type LearningLine, learningLine } from "#app/domain/training/learning-line.ts"
import { isWhole, type LearningStep, openLearningSteps } from "#app/domain/training/learning-rules.ts"
import { linksOf, newestChoice, recordsOf, standingsOf } from "#app/domain/training/learning-store.server.ts"
import { learningStepsOf, mayAssess, mayNoteLearning } from "#app/domain/training/policy.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import { namesOf, workerOf } from "#app/domain/training/store.server.ts"
import { currentEdition } from "#app/domain/training/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { reading, type Tx } from "#db/ctx.ts"

/** Where a worker stands with all that is wanted of their role, or that they have, beside the Care Certificate. */
export async function learningLines(
  tx: Tx,
  worker: { readonly providerId: string; readonly employmentId: string; readonly role: string },
  day: string,
): Promise<readonly LearningLine[]> {
  const all = await requirementsOn(tx, { providerId: worker.providerId, day })
  const standings = await standingsOf(tx, worker.employmentId)
  return all
    .filter(({ code }) => code !== currentEdition.scheme)
    .map((each) => learningLine(each, all, { standing: standings.get(each.code), role: worker.role, day }))
    .filter(({ state }) => state !== "not-wanted")
}

/** How a worker came to where they stand, by requirement. */
export async function learningChains(
  tx: Tx,
  employmentId: string,
  day: string,
): Promise<ReadonlyMap<string, LearningChain>> {
  const links = await linksOf(tx, employmentId)
  const chains = new Map<string, LearningChain>()
  for (const code of new Set(links.map((link) => link.code))) {
    const records = links
      .filter((link) => link.code === code)
      .map((link) => ({ ...link, isWhole: isWhole({ ...link, takenBack: false }) }))
    const chain = chainOf(records, day)
    if (chain) chains.set(code, chain)
  }
  return chains
}

/** As `learningLines`, for the provider they work for. */
export function readLearningOf(
  ctx: Ctx<StaffActor>,
  { day, ...worker }: { readonly employmentId: string; readonly role: string; readonly day: string },
) {
  return reading(ctx, (tx) => learningLines(tx, { ...worker, providerId: ctx.actor.providerId }, day))
}

/** One worker and one requirement: all that was noted, and what whoever asks may say; null where there is none. */
export function readLearning(
  ctx: Ctx<StaffActor>,
  { employmentId, code, day }: { readonly employmentId: string; readonly code: string; readonly day: string },
) {
  return reading(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const worker = isId(employmentId) ? await workerOf(tx, providerId, employmentId) : undefined
    if (!worker || code === currentEdition.scheme) return null
    const all = await requirementsOn(tx, { providerId, day })
    const requirement = all.find((each) => each.code === code)
    if (!requirement) return null
    const standing = (await standingsOf(tx, employmentId)).get(code)
    const rows = await recordsOf(tx, employmentId, code)
    const choice = requirement.choice ? await newestChoice(tx, employmentId, requirement.choice) : undefined
    const names = await namesOf(tx, [
      ...rows.flatMap(({ recordedBy, assessedBy, signedOffBy, takenBackBy }) =>
        [recordedBy, assessedBy, signedOffBy, takenBackBy].filter((each) => each !== null),
      ),
      ...(choice ? [choice.chosenBy] : []),
    ])
    const who = { by, workerId: worker.personId, may: learningStepsOf(ctx.actor) }
    const isOneself = worker.personId === by
    const mark = (at: Date | null, whom: string | null) => at && { at, by: (whom && names.get(whom)) ?? null }
    const records = rows.map((row) => {
      const said = { ...row, takenBack: row.takenBackAt !== null }
      const open: readonly LearningStep[] = openLearningSteps(said, who)
      return {
        id: row.id,
        completedOn: row.completedOn,
        until: row.until,
        taughtBy: row.taughtBy,
        evidence: row.evidence,
        edition: row.edition,
        proof: row.proof,
        noted: mark(row.recordedAt, row.recordedBy)!,
        assessed: mark(row.assessedAt, row.assessedBy),
        signedOff: mark(row.signedOffAt, row.signedOffBy),
        takenBack: row.takenBackAt && { ...mark(row.takenBackAt, row.takenBackBy)!, why: row.takenBackWhy! },
        isWhole: isWhole(said),
        files: row.files,
        open,
        needsSecondPerson:
          row.assessedBy === by && said.proof === "signed-off" && !said.takenBack && row.signedOffBy === null,
      }
    })
    const chosen = standing?.chosen ?? null
    const mayNote = mayNoteLearning(ctx.actor) && !isOneself
    const line = learningLine(requirement, all, { standing, role: worker.role, day })
    return {
      employmentId,
      name: worker.name,
      isOneself,
      requirement,
      line,
      records: withRenewed(records),
      chain: line.state === "other-chosen" ? null : chainOf(records, day),
      choice: choice
        ? {
            mine: choice.code === code,
            reason: choice.reason,
            at: choice.chosenAt,
            by: names.get(choice.chosenBy) ?? null,
          }
        : null,
      mayNote: mayNote && (requirement.choice === null || chosen === true),
      mayChoose: mayNote && requirement.choice !== null && chosen !== true,
      maySee: mayAssess(ctx.actor) && requirement.proof !== "taught",
    }
  })
}
