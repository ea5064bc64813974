import { describe, expect, test } from "vitest"
import { languages } from "#app/ui/language/language.ts"
import { wordsFor } from "#app/ui/language/words.ts"

/** Every sentence on screen, with where it stands. Functions are called with stand-ins. */
function sentencesOf(branch: unknown, path = ""): { path: string; text: string }[] {
  if (typeof branch === "string") return [{ path, text: branch }]
  if (typeof branch === "function") return sentencesOf(tried(branch as (...args: unknown[]) => unknown), path)
  if (typeof branch !== "object" || branch === null) return []
  return Object.entries(branch).flatMap(([key, value]) => sentencesOf(value, path ? `${path}.${key}` : key))
}

/** What a function of the catalogue says; nothing where a number does for none of its arguments. */
function tried(say: (...args: unknown[]) => unknown): unknown {
  try {
    return say(...Array.from({ length: say.length }, () => 2))
  } catch {
    return undefined
  }
}

/** Words that make people smaller than they are: domain glossary, "never". */
const diminishing =
  /\b(service users?|clients?|patients?|carers?|vulnerable|(care|support|special|additional|complex|individual|your|their|people’s|person’s) needs|deficits?|suffers?|wheelchair-bound|challenging|lay members?|tests?|exams?|requisitions?|competenc(y|ies)|expert by experience)\b/i

describe.each(languages)("words in %s", (language) => {
  const sentences = sentencesOf(wordsFor(language))

  // Above what somebody wrote in their own words nothing stands.
  test("none is empty", () => {
    const empty = sentences.filter(({ text }) => text.trim() === "")
    expect(empty.filter(({ path }) => path !== "feedback.frames.own")).toEqual([])
  })

  test("none diminishes people", () => {
    expect(sentences.filter(({ text }) => diminishing.test(text))).toEqual([])
  })
})

test("choices that a form sends are the same in each language, and mean the same", () => {
  const chosen = (language: "en" | "easy-read" | "cy") => {
    const { apply } = wordsFor(language)
    return [apply.question.points, apply.question.aloud.speeds, apply.start.languages].map((choices) =>
      choices.map(({ value }) => value),
    )
  }
  expect(chosen("easy-read")).toEqual(chosen("en"))
  expect(chosen("cy")).toEqual(chosen("en"))
})

test("people draw on support, and in Easy Read, and there alone, they get it", () => {
  const said = (language: "en" | "easy-read", words: RegExp) =>
    sentencesOf(wordsFor(language)).filter(({ text }) => words.test(text))
  expect(said("en", /\bgets? support\b/i)).toEqual([])
  // What staff and workers alone read is not written in Easy Read.
  const staff = /^(provider|demo|account|passport)\b/
  expect(said("easy-read", /\bdraws? on\b/i).filter(({ path }) => !staff.test(path))).toEqual([])
})
