import { chosenRules } from "#app/domain/language-check/chosen-rules.ts"
import { finding, findWords } from "#app/domain/language-check/find-words.ts"
import { isWithin, namesIn, quotationsIn } from "#app/domain/language-check/left-alone.ts"
import { settled } from "#app/domain/language-check/settle.ts"
import { type Finding, mostCharacters, type TextUse } from "#app/domain/language-check/vocabulary.ts"

/** A sentence is hard where most of seven formulas say that it asks for this many years of age, or more. */
const readingAge = 14
const formulasThatAgree = 5 / 7
const leastWords = 12

let library: ReturnType<typeof loadLibrary> | undefined

/** Kept out of the start of every process: only who checks words loads the parser and its lists. */
async function loadLibrary() {
  const [{ unified }, { VFile }, english, equality, readability] = await Promise.all([
    import("unified"),
    import("vfile"),
    import("retext-english"),
    import("retext-equality"),
    import("retext-readability"),
  ])
  const reader = unified()
    .use(english.default)
    .use(equality.default)
    .use(readability.default, { age: readingAge, threshold: formulasThatAgree, minWords: leastWords })
    .freeze()
  return (text: string) => {
    const file = new VFile(text)
    reader.runSync(reader.parse(file), file)
    return file.messages
  }
}

/**
 * What is to be thought over in a text: words that diminish, picture a gender or an age, jargon, and sentences
 * that are hard to read. In the order of the text; words never overlap one another.
 */
export async function checkLanguage(text: string, use: TextUse): Promise<Finding[]> {
  const read = text.slice(0, mostCharacters)
  if (read.trim() === "") return []
  library ??= loadLibrary()
  const messages = (await library)(read)
  const leftAlone = [...namesIn(read), ...quotationsIn(read)]
  const fromLibrary = messages.flatMap(({ place, ruleId, source, expected }) => {
    if (!place || !("start" in place)) return []
    const [start, end] = [place.start.offset, place.end.offset]
    if (start === undefined || end === undefined) return []
    if (source === "retext-readability") return [finding(read, { start, end }, hard)]
    const kind = ruleId ? chosenRules.get(ruleId) : undefined
    if (!kind || isWithin({ start, end }, leftAlone)) return []
    // A question tells of people who are who they are: a postman may be one.
    if (kind === "gendered" && use === "question") return []
    return [finding(read, { start, end }, { ...reasons[kind], kind, better: (expected ?? []).map(inText) })]
  })
  return settled([...findWords(read, use), ...fromLibrary])
}

/** Its words come with the capital of those they stand for; ours get it when they are put in. */
const inText = (better: string) => better.charAt(0).toLowerCase() + better.slice(1)

const hard = {
  kind: "hard-to-read",
  why: `This sentence asks for a reading age of more than ${readingAge}. Make it two, with shorter words.`,
  source: "retextReadability",
  better: [],
} as const

const reasons = {
  gendered: {
    why: "It pictures one gender for work that anybody may do. The law asks adverts to be open to all.",
    source: "retextEquality",
  },
  diminishing: { why: "It is a word that makes people small.", source: "retextEquality" },
} as const
