import { createHash } from "node:crypto"
import { record, recordEach } from "#app/domain/audit/index.server.ts"
import {
  type FileRefusal,
  type FoundLine,
  findLines,
  type ImportPlan,
  type LineState,
  planImport,
  statesOf,
} from "#app/domain/training/import-rules.ts"
import {
  insertRecords,
  knownOf,
  lockEmployments,
  workersNow,
} from "#app/domain/training/import-store.server.ts"
import { mayNoteLearning } from "#app/domain/training/policy.ts"
import { readImportFile } from "#app/domain/training/read-import-file.server.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

/** A line of which something else becomes than was said of it before. */
export type ChangedLine = { readonly line: number; readonly was: LineState; readonly is: LineState }

export type ImportPreview = ImportPlan & {
  readonly ignored: readonly string[]
  readonly unfilled: number
  /** What is said here of each line: it comes back with "Note these", which writes nothing that was not said so. */
  readonly seen: string
  readonly changed: readonly ChangedLine[]
}

type NotFound = { readonly kind: "not-found" }
export type ImportRefusal = NotFound | { readonly kind: "changed"; readonly preview: ImportPreview }

/** What would be noted of a file. Nothing is written, and nothing of the file is kept. */
export async function previewImport(ctx: Ctx<StaffActor>, text: string) {
  if (!mayNoteLearning(ctx.actor)) return err<NotFound | FileRefusal>({ kind: "not-found" })
  const file = readImportFile(text)
  if (!file.ok) return err<NotFound | FileRefusal>(file.error)
  const plan = await reading(ctx, (tx) => planOf(tx, ctx, file.value.lines, { locked: false }))
  return ok(previewOf(plan, file.value, null))
}

/**
 * Notes all lines of a file that can be noted, or none: only where it comes to the same as whoever presses has `seen`.
 * Where it is all noted already, as after a second press, there is nothing left to do.
 */
export function importLearning(
  ctx: Ctx<StaffActor>,
  { text, seen }: { readonly text: string; readonly seen: string },
) {
  return inTransaction<{ noted: number }, ImportRefusal | FileRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    if (!mayNoteLearning(ctx.actor)) return err({ kind: "not-found" })
    const file = readImportFile(text)
    if (!file.ok) return file
    const plan = await planOf(tx, ctx, file.value.lines, { locked: true })
    const preview = previewOf(plan, file.value, seen)
    if (preview.seen !== seen) {
      const { changed } = preview
      const isDone = changed.length > 0 && changed.every(({ was, is }) => was === "note" && is === "there")
      return isDone && plan.toNote.length === 0
        ? ok({ noted: changed.length })
        : err({ kind: "changed", preview })
    }
    if (plan.toNote.length === 0) return err({ kind: "changed", preview })
    const noted = await insertRecords(tx, plan.toNote, { providerId, by, now: ctx.now() })
    if (noted.length !== plan.toNote.length) throw new Error("not every line was noted")
    await record(tx, ctx, {
      event: "learning.imported",
      providerId,
      subjectId: providerId,
      detail: { noted: noted.length },
    })
    await recordEach(
      tx,
      ctx,
      noted.map(({ id, code }) => ({ event: "learning.noted", providerId, subjectId: id, detail: { code } })),
    )
    return ok({ noted: noted.length })
  })
}

async function planOf(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  lines: Parameters<typeof findLines>[0],
  { locked }: { readonly locked: boolean },
): Promise<ImportPlan> {
  const { providerId, personId: by } = ctx.actor
  const today = londonDay(ctx.now())
  const workers = await workersNow(tx, providerId)
  const trainings = await requirementsOn(tx, { providerId, day: today })
  const finding = findLines(lines, { workers, trainings })
  const ids = finding.found.map(({ worker }) => worker.employmentId)
  if (locked) await lockEmployments(tx, providerId, ids)
  return planImport(finding, { by, today, of: await knownOf(tx, ids) })
}

const letters: Readonly<Record<LineState, string>> = { note: "n", there: "t", wrong: "w" }

function previewOf(
  plan: ImportPlan,
  { ignored, unfilled }: { readonly ignored: readonly string[]; readonly unfilled: number },
  before: string | null,
): ImportPreview {
  const marks = marksOf(plan)
  const states = new Map(Object.entries(letters).map(([state, letter]) => [letter, state as LineState]))
  const old = before === null ? marks : before.split(".")
  const changed = marks.flatMap((mark, index): ChangedLine[] => {
    const was = old[index]
    if (mark === was) return []
    const [line, is] = markedAs(mark, states)
    return [{ line, was: was === undefined ? is : markedAs(was, states)[1], is }]
  })
  return { ...plan, ignored, unfilled, seen: marks.join("."), changed }
}

function markedAs(mark: string, states: ReadonlyMap<string, LineState>): [number, LineState] {
  const [, line = "0", letter = ""] = /^(\d+)([a-z])/.exec(mark) ?? []
  return [Number(line), states.get(letter) ?? "wrong"]
}

/** For each line what becomes of it; of what is to be noted also a print of all that would be written. */
function marksOf(plan: ImportPlan): readonly string[] {
  const prints = new Map(plan.toNote.map((found) => [found.line, printOf(found)]))
  return [...statesOf(plan)]
    .sort(([one], [other]) => one - other)
    .map(([line, state]) => `${line}${letters[state]}${prints.get(line) ?? ""}`)
}

function printOf({ worker, training, completedOn, taughtBy, evidence }: FoundLine): string {
  const written = JSON.stringify([
    worker.employmentId,
    worker.name,
    training.code,
    completedOn,
    taughtBy,
    evidence,
  ])
  return createHash("sha256").update(written).digest("base64url").slice(0, 12)
}
