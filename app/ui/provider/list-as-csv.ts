import { days } from "#app/kernel/durations.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import type { ListedApplication } from "#app/ui/provider/application-table.tsx"

type Questions = readonly { readonly title: string; readonly hidden: boolean }[]
type ProviderWords = Words["provider"]

/** The first line of a list for a spreadsheet. */
export function columnNames(questions: Questions, { lists }: ProviderWords): readonly string[] {
  const words = lists.csv.columns
  return [
    words.application,
    words.name,
    words.stage,
    words.sent,
    words.days,
    words.heard,
    words.lived,
    ...questions.flatMap(({ title }) => [words.mean(title), words.lowest(title), words.highest(title)]),
  ]
}

/** One application as a line: what the list shows, no more. */
export function applicationCells(
  row: ListedApplication,
  questions: Questions,
  words: ProviderWords,
  now: Date,
): readonly (string | number | null)[] {
  const { submittedAt } = row
  return [
    // By its whole name: a spreadsheet takes 12E4 for a number.
    words.applications.named(row.name),
    row.who,
    words.statuses[row.status],
    submittedAt && londonDay(submittedAt),
    submittedAt && Math.floor((now.getTime() - submittedAt.getTime()) / days(1)),
    row.erased ? null : row.membersHeard,
    row.erased ? null : row.heard.livedExperience,
    ...questions.flatMap(({ hidden }, index): (string | number | null)[] => {
      const spread = row.spreads[index]
      if (row.erased || (!hidden && !spread)) return [null, null, null]
      if (hidden || !spread) return [words.lists.csv.hidden, null, null]
      return [Math.round(spread.mean * 10) / 10, spread.lowest, spread.highest]
    }),
  ]
}
