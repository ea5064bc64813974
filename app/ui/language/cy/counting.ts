const kinds = new Intl.PluralRules("cy")
const numbers = new Intl.NumberFormat("cy-GB")

/** How a noun begins after a number: as it is, and where it mutates after 2, 3 and 6. */
type Forms = {
  readonly noun: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
}

/** "3 chwestiwn": the noun stays singular after a number, and mutates as the spoken number asks. */
export function counted(count: number, { noun, two = noun, few = noun, many = few }: Forms): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { two, few, many }
  return `${inFigures(count)} ${forms[kinds.select(count)] ?? noun}`
}

/** Grouped in thousands. */
export function inFigures(count: number): string {
  return numbers.format(count)
}

/** Numbers whose spoken form begins with a vowel take "ac". */
const vowelFirst = new Set([1, 8, 11])

/** "2, 5 ac 8". */
export function listOfNumbers(list: readonly number[]): string {
  const last = list.at(-1)
  if (last === undefined) return ""
  if (list.length === 1) return String(last)
  return `${list.slice(0, -1).join(", ")} ${vowelFirst.has(last) ? "ac" : "a"} ${last}`
}

export const jobs = (count: number) => counted(count, { noun: "swydd" })
export const hours = (count: number) => counted(count, { noun: "awr" })
export const days = (count: number) => counted(count, { noun: "diwrnod", two: "ddiwrnod" })
export const minutesLong = (count: number) => counted(count, { noun: "munud", two: "funud" })
export const questionsIn = (count: number) =>
  counted(count, { noun: "cwestiwn", two: "gwestiwn", few: "chwestiwn" })

/** For a text that is longer than it may be. */
export const tooLong = (limit: number) =>
  `Mae hwn yn hirach na ${inFigures(limit)} nod. Gwnewch ef yn fyrrach. Nid oes dim a ysgrifennoch ar goll`
