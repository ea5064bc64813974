import { syllable } from "syllable"
import { describe, expect, test } from "vitest"
import { easyReadLetters } from "#app/domain/messages/wording-easy-read.ts"
import { easyRead } from "#app/ui/language/easy-read/index.ts"
import { sentencesOf } from "#app/ui/language/sentences.ts"
import { demoVoices } from "#db/seed/demo-content/said-and-asked.ts"
import { demoEasyRead } from "#db/seed/demo-content/vacancies-in-easy-read.ts"

const longestSentence = 15
const highestGrade = 4

/** Names, and the few long words that each page explains or that have no shorter twin. */
const known =
  /\b(Values First|Easy Read|Cymraeg|WCAG|Open Badges|PDF|JSON|certificates?|minutes?|computers?|family|number|answers?)\b/gi

type Text = { readonly path: string; readonly text: string }

/** Every text, with where it stands. Functions are called with short stand-ins. */
function textsOf(branch: unknown, path = ""): Text[] {
  if (typeof branch === "string") return [{ path, text: branch.replaceAll("undefined", "2") }]
  if (typeof branch === "function") return textsOf(tried(branch as (...args: unknown[]) => unknown), path)
  if (typeof branch !== "object" || branch === null) return []
  return Object.entries(branch).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key))
}

function tried(say: (...args: unknown[]) => unknown): unknown {
  try {
    return say(...Array.from({ length: say.length }, () => 2))
  } catch {
    return undefined
  }
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Flesch-Kincaid: the school year in which a text is read with ease. */
function gradeOf(text: string): number {
  const plain = text.replace(known, "name")
  const words = wordsOf(plain)
  const perSentence = words.length / sentencesOf(plain).length
  return 0.39 * perSentence + 11.8 * (syllable(plain) / words.length) - 15.59
}

const said = {
  ...easyRead,
  letters: easyReadLetters,
  adverts: Object.fromEntries(
    Object.entries(demoEasyRead).map(([code, parts]) => [
      code,
      Object.values(parts).map((lines) => lines.map(({ text }) => text)),
    ]),
  ),
  voices: demoVoices.map(({ easyRead: words }) => words.split("\n")),
}
const texts = textsOf(said)

test("no sentence is longer than fifteen words", () => {
  const long = texts.flatMap(({ path, text }) =>
    sentencesOf(text)
      .flatMap((sentence) => sentence.split(/(?<=:)\s/))
      .filter((sentence) => wordsOf(sentence).length > longestSentence)
      .map((sentence) => ({ path, sentence })),
  )
  expect(long).toEqual([])
})

// The formula says nothing of a few words: headings and buttons count with the page that they stand on.
test("no text of a line or more is above grade four", () => {
  const hard = texts
    .filter(({ text }) => wordsOf(text).length >= 8)
    .map(({ path, text }) => ({ path, text, grade: Math.round(gradeOf(text) * 10) / 10 }))
    .filter(({ grade }) => grade > highestGrade)
  expect(hard).toEqual([])
})

describe.each(Object.keys(said))("%s", (area) => {
  const pages = new Map<string, string[]>()
  for (const { path, text } of texts.filter(({ path }) => path.startsWith(`${area}.`))) {
    const page = path.split(".").slice(0, 2).join(".")
    pages.set(page, [...(pages.get(page) ?? []), /[.!?:]$/.test(text) ? text : `${text}.`])
  }

  test("all its words together are not above grade four", () => {
    const grades = [...pages].map(([page, said]) => ({
      page,
      said: said.length,
      grade: gradeOf(said.join("\n")),
    }))
    expect(grades.filter(({ said, grade }) => said > 4 && grade > highestGrade)).toEqual([])
  })
})
