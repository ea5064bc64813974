import { decideNoting, type NoteRefusal } from "#app/domain/training/learning-rules.ts"
import { currentEdition, type Proof } from "#app/domain/training/vocabulary.ts"
import { dayFrom } from "#app/kernel/form-values.ts"
import { oneLine } from "#app/kernel/one-line.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** What is read of a line, in the order of the file to fill in. */
export const importCells = ["worker", "training", "completed", "taught", "evidence"] as const
export type ImportCell = (typeof importCells)[number]

export const importLinesLimit = 10_000
export const importBytesLimit = 2 * 1_048_576

/** One line that somebody filled in. */
export type FileLine = {
  /** As a program that shows lines counts them. */
  readonly line: number
  readonly cells: Readonly<Record<ImportCell, string>>
  /** It has more cells than there are columns: one of them was cut in two, and we cannot tell which. */
  readonly tooLong: boolean
}

export type ImportFile = {
  readonly lines: readonly FileLine[]
  /** Names of columns that are not read. */
  readonly ignored: readonly string[]
  /** Lines of the file to fill in that nobody filled in. */
  readonly unfilled: number
}

export type FileRefusal =
  | { readonly kind: "nothing" }
  | { readonly kind: "workbook" }
  | { readonly kind: "not-text" }
  | { readonly kind: "too-large"; readonly limitBytes: number }
  | { readonly kind: "too-many-lines"; readonly limit: number }
  /** A quotation mark stands within a cell that is not quoted. */
  | { readonly kind: "quotes"; readonly line: number }
  /** One is opened, and the file ends before it is closed. */
  | { readonly kind: "quotes-open" }
  | { readonly kind: "columns-missing"; readonly columns: readonly ImportCell[] }
  /** Two columns say the same, and only one of them can be meant. */
  | { readonly kind: "columns-twice"; readonly names: readonly string[] }

export type LineRefusal =
  | { readonly kind: "missing" }
  | { readonly kind: "too-long-line" }
  | { readonly kind: "nobody" }
  | { readonly kind: "several-people"; readonly count: number }
  | { readonly kind: "several-jobs" }
  | { readonly kind: "no-such-training" }
  | { readonly kind: "several-trainings" }
  | { readonly kind: "has-own-plan" }
  | { readonly kind: "no-day" }
  /** The same was said on a line above. */
  | { readonly kind: "twice"; readonly line: number }
  | Exclude<NoteRefusal, { readonly kind: "already-noted" }>

/** What cannot be read of a line, with the cell as it was; null where it is about the line as a whole, which is then there. */
export type LineProblem = {
  readonly line: number
  readonly cell: ImportCell | null
  readonly was: string
  readonly why: LineRefusal
}

export type ImportWorker = {
  readonly employmentId: string
  readonly personId: string
  readonly name: string
  readonly email: string | null
}

export type ImportTraining = {
  readonly code: string
  readonly title: string
  readonly choice: string | null
  readonly proof: Proof
}

/** A line whose worker, training and day are known. */
export type FoundLine = {
  readonly line: number
  readonly worker: ImportWorker
  readonly training: ImportTraining
  readonly completedOn: string
  readonly taughtBy: string
  readonly evidence: string
  /** As they were. */
  readonly cells: FileLine["cells"]
}

const dashes = /[\u2010-\u2015]/g
const fold = (text: string) =>
  oneLine(text).normalize("NFC").replaceAll("\u2019", "'").replace(dashes, "-").toLocaleLowerCase("en")

function byKey<T>(
  all: readonly T[],
  keysOf: (each: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const each of all) {
    for (const key of new Set(keysOf(each).map(fold))) {
      const same = found.get(key)
      if (same) same.push(each)
      else found.set(key, [each])
    }
  }
  return found
}

const months = "january february march april may june july august september october november december".split(
  " ",
)

/** A day as people and spreadsheets in Britain write it, `YYYY-MM-DD`; null for any other, which nobody should guess. */
export function dayOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text)
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const words = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text)
  const month = words?.[2]?.toLowerCase() ?? ""
  const named = months.findIndex(
    (each) => each === month || each.slice(0, 3) === month || (month === "sept" && each === "september"),
  )
  const [day, inYear, year] = iso
    ? [iso[3], iso[2], iso[1]]
    : british
      ? british.slice(1)
      : words && named >= 0
        ? [words[1], named + 1, words[3]]
        : []
  if (day === undefined || Number(year) < 1950) return null
  return dayFrom(Number(day), Number(inYear), Number(year))
}

type Finding = { readonly found: readonly FoundLine[]; readonly wrong: readonly LineProblem[] }

/** Whom and which training each line means. Whatever fits more than one is said, never guessed. */
export function findLines(
  lines: readonly FileLine[],
  known: { readonly workers: readonly ImportWorker[]; readonly trainings: readonly ImportTraining[] },
): Finding {
  const emails = byKey(known.workers, ({ email }) => (email === null ? [] : [email]))
  const names = byKey(known.workers, ({ name }) => [name])
  const codes = byKey(known.trainings, ({ code }) => [code])
  const titles = byKey(known.trainings, ({ title }) => [title])
  const found: FoundLine[] = []
  const wrong: LineProblem[] = []
  for (const { line, cells, tooLong } of lines) {
    if (tooLong) {
      wrong.push({ line, cell: null, was: wholeLine(cells), why: { kind: "too-long-line" } })
      continue
    }
    const worker = workerOf(cells.worker, emails, names)
    const training = trainingOf(cells.training, codes, titles)
    const day = cells.completed === "" ? err(missing) : dayResult(cells.completed)
    const taught = cells.taught === "" ? err(missing) : ok(cells.taught)
    const evidence = cells.evidence === "" ? err(missing) : ok(cells.evidence)
    const read = { worker, training, completed: day, taught, evidence }
    for (const cell of importCells) {
      const result = read[cell]
      if (!result.ok) wrong.push({ line, cell, was: cells[cell], why: result.error })
    }
    if (worker.ok && training.ok && day.ok && taught.ok && evidence.ok) {
      found.push({
        line,
        worker: worker.value,
        training: training.value,
        completedOn: day.value,
        taughtBy: oneLine(taught.value),
        evidence: evidence.value.trim(),
        cells,
      })
    }
  }
  return { found, wrong }
}

const missing = { kind: "missing" } as const

const wholeLine = (cells: FileLine["cells"]) =>
  importCells
    .map((cell) => cells[cell])
    .filter((text) => text !== "")
    .join(" · ")

function dayResult(text: string): Result<string, LineRefusal> {
  const day = dayOf(text)
  return day === null ? err({ kind: "no-day" }) : ok(day)
}

type Keys<T> = ReadonlyMap<string, readonly T[]>

function workerOf(
  cell: string,
  emails: Keys<ImportWorker>,
  names: Keys<ImportWorker>,
): Result<ImportWorker, LineRefusal> {
  if (cell === "") return err(missing)
  const [one, ...others] = (cell.includes("@") ? emails : names).get(fold(cell)) ?? []
  if (!one) return err({ kind: "nobody" })
  if (others.length === 0) return ok(one)
  const people = new Set([one, ...others].map(({ personId }) => personId)).size
  return err(people === 1 ? { kind: "several-jobs" } : { kind: "several-people", count: people })
}

function trainingOf(
  cell: string,
  codes: Keys<ImportTraining>,
  titles: Keys<ImportTraining>,
): Result<ImportTraining, LineRefusal> {
  if (cell === "") return err(missing)
  const found = new Set([...(codes.get(fold(cell)) ?? []), ...(titles.get(fold(cell)) ?? [])])
  const [one, ...others] = found
  if (!one) return err({ kind: "no-such-training" })
  if (others.length > 0) return err({ kind: "several-trainings" })
  return one.code === currentEdition.scheme ? err({ kind: "has-own-plan" }) : ok(one)
}

/** What is known of one worker and one training. */
export type KnownOfOne = { readonly chosen: boolean | null; readonly noted: readonly string[] }

export type ImportPlan = {
  readonly toNote: readonly FoundLine[]
  /** Lines that say what is noted already. */
  readonly there: readonly FoundLine[]
  readonly wrong: readonly LineProblem[]
}

const cellOf: Partial<Record<NoteRefusal["kind"], ImportCell>> = {
  "own-learning": "worker",
  "day-ahead": "completed",
  "choose-first": "training",
  "other-chosen": "training",
}

/** What becomes of each line by the same rules as of one note (`decideNoting`). */
export function planImport(
  { found, wrong }: Finding,
  known: {
    readonly by: string
    readonly today: string
    readonly of: (employmentId: string, code: string) => KnownOfOne
  },
): ImportPlan {
  const toNote: FoundLine[] = []
  const there: FoundLine[] = []
  const problems = [...wrong]
  const said = new Map<string, number>()
  for (const each of found) {
    const { line, worker, training, completedOn, taughtBy, evidence } = each
    const key = `${worker.employmentId} ${training.code} ${completedOn}`
    const above = said.get(key)
    said.set(key, above ?? line)
    const decision =
      above === undefined
        ? decideNoting(
            { completedOn, taughtBy, evidence },
            {
              by: known.by,
              workerId: worker.personId,
              today: known.today,
              choice: training.choice,
              ...known.of(worker.employmentId, training.code),
            },
          )
        : err({ kind: "twice", line: above } as const)
    if (decision.ok) toNote.push(each)
    else if (decision.error.kind === "already-noted") there.push(each)
    else problems.push(problemOf(each, decision.error))
  }
  return { toNote, there, wrong: problems.sort((one, other) => one.line - other.line) }
}

function problemOf(found: FoundLine, why: Exclude<LineRefusal, { kind: "missing" }>): LineProblem {
  const cell = why.kind === "words-too-long" ? why.field : (cellOf[why.kind as NoteRefusal["kind"]] ?? null)
  return { line: found.line, cell, was: cell ? found.cells[cell] : wholeLine(found.cells), why }
}

export type LineState = "note" | "there" | "wrong"

/** Of each line that was filled in, what becomes of it. */
export function statesOf({ toNote, there, wrong }: ImportPlan): ReadonlyMap<number, LineState> {
  return new Map([
    ...toNote.map(({ line }) => [line, "note"] as const),
    ...there.map(({ line }) => [line, "there"] as const),
    ...wrong.map(({ line }) => [line, "wrong"] as const),
  ])
}
