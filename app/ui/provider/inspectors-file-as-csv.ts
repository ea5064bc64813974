import { type InspectorsFile, mostInAFile } from "#app/domain/decisions/inspection.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import type { Words } from "#app/ui/language/en/index.ts"

type Said = Pick<Words["provider"], "inspection" | "checks">
type Cells = readonly (string | null)[]

/** A file for an inspector as lines of a spreadsheet: one for each thing asked of each person. */
export function inspectorsFileCells(file: InspectorsFile, { inspection: words, checks }: Said): Cells[] {
  const made = londonDay(file.madeAt)
  const lines = file.people.flatMap(({ name, role, job, startedOn, endedOn, checked, why }): Cells[] => {
    const who = [name, role, job, startedOn, endedOn]
    if (!checked) {
      const gap = why === "not-looked-at" ? null : words.yes
      return [[...who, null, null, why && words.whys[why], gap, null, null, null, null, null, made]]
    }
    return checked.items.map(({ item, standing, record }): Cells => {
      const kept = record && (record.secret ? words.secret : (record.evidence ?? words.forgotten))
      return [
        ...who,
        words.numbers[item],
        checks.items[item].title,
        words.standings[standing],
        standing === "missing" || standing === "run-out" ? words.yes : words.no,
        kept,
        record?.seenOn ?? null,
        record ? (record.checkedBy ?? words.nobodyNamed) : null,
        record && londonDay(record.checkedAt),
        record && (record.expiresOn ?? words.noEnd),
        made,
      ]
    })
  })
  const columns = Object.values(words.columns)
  return [columns, ...lines, ...(file.more ? [[words.more(mostInAFile)]] : [])]
}
