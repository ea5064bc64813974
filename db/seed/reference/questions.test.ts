import { describe, expect, it } from "vitest"
import { scoreOrdering } from "#app/domain/scenarios/rules.ts"
import { isKeyScored, type PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { careValueCodes } from "#app/domain/vacancies/vocabulary.ts"
import { seedQuestions } from "#db/seed/reference/questions.ts"

/** Words the project never uses of people; the glossary says what to use instead. */
const diminishing =
  /\b(service users?|clients?|patients?|vulnerable|customers?|competenc\w+|tests?|exams?|carers?|handlers?|deficits?|needs|challenging behaviour|suffers? from|wheelchair-bound|placements?)\b/i

/** Words of English that no Welsh sentence has. */
const englishOnly =
  /(?<!\p{L})(the|and|of|you|your|with|are|is|was|were|be|they|their|them|that|this|what|which|would|could|should|his|she|he|her|him|it|its|not|but|for|from|who|when|have|has|to|in|on|if|or|as|by|there|then)(?!\p{L})/giu

/** Names of people: words with a capital in the middle of a sentence. */
const peopleIn = (text: string) =>
  (text.match(/(?<=[a-z,] )(?:Mrs? )?[A-Z][a-z]+/g) ?? []).filter((word) => !neitherPersonNorWelsh.has(word))
const neitherPersonNorWelsh = new Set(["Canada", "Europe", "Friday", "Saturday", "Sunday", "Thursday"])

const ofKind = (kind: string) => seedQuestions.filter((question) => question.kind === kind)
const sentences = (text: string) => text.split(/(?<=[.?!]”?)\s+/)
const countWords = (text: string) => text.split(/\s+/).length

/** Three samples of different worth, in both kinds of words, each with its why. */
function expectToPractiseOn({ samples = [] }: (typeof seedQuestions)[number]) {
  expect(samples).toHaveLength(3)
  expect(new Set(samples.map(({ points }) => points)).size).toBe(3)
  for (const { text, easy, why } of samples) {
    expect(countWords(text)).toBeGreaterThan(5)
    expect(why).not.toBe("")
    expect(sentences(easy ?? "").filter((one) => one === "" || countWords(one) > 15)).toEqual([])
  }
}

describe("the question library", () => {
  it("has each code once", () => {
    expect(new Set(seedQuestions.map((question) => question.code)).size).toBe(seedQuestions.length)
  })

  it("is enough to choose from", () => {
    expect(ofKind("prompt").length).toBeGreaterThanOrEqual(4)
    expect(ofKind("rate-options").length).toBeGreaterThanOrEqual(8)
    for (const kind of ["written", "best-and-worst", "put-in-order", "spoken"]) {
      expect(ofKind(kind).length).toBeGreaterThanOrEqual(3)
    }
  })

  it("touches all seven values by prompts alone and by rated scenarios alone", () => {
    for (const kind of ["prompt", "rate-options"]) {
      const touched = new Set(ofKind(kind).flatMap((question) => question.values))
      expect(careValueCodes.filter((code) => !touched.has(code))).toEqual([])
    }
  })

  it.each(seedQuestions.map((question) => [question.code, question] as const))(
    "%s is whole and plainly said",
    (_, question) => {
      expect(JSON.stringify(question)).not.toMatch(diminishing)
      expect(question.values.length).toBeGreaterThanOrEqual(1)
      expect(question.values.length).toBeLessThanOrEqual(3)

      const { lines, options: easyOptions } = question.easyRead
      const easy = [...lines!.situation, ...lines!.ask, ...Object.values(easyOptions ?? {})]
      const guide = question.guide?.flatMap((anchor) => sentences(anchor.easy ?? "")) ?? []
      const said = [...easy.flatMap(({ text }) => sentences(text)), ...guide]
      expect(said.filter((sentence) => sentence === "" || countWords(sentence) > 15)).toEqual([])
      expect(easy.length).toBeLessThanOrEqual(13)

      if (isKeyScored(question.kind)) {
        const ids = question.options?.map((option) => option.id)
        expect(ids).toEqual(["a", "b", "c", "d"])
        expect(Object.keys(easyOptions ?? {})).toEqual(ids)
        const keys = question.options!.map((option) => option.key)
        expect(Math.max(...keys)).toBe(5)
        expect(Math.min(...keys)).toBeLessThanOrEqual(2)
        // Only one is the best, so that nobody has to toss a coin for it.
        expect(keys.filter((one) => one === 5)).toHaveLength(1)
        if (question.kind === "put-in-order") {
          const key = Object.fromEntries(question.options!.map((option) => [option.id, option.key]))
          // Who leaves them as they are shown does not do well by it.
          expect(scoreOrdering(ids!, key).points).toBeLessThan(8)
        }
      } else {
        expect(question.guide?.map((anchor) => anchor.points)).toEqual([1, 2, 3, 4, 5])
        expect(guide.length).toBeGreaterThanOrEqual(5)
        expectToPractiseOn(question)
      }
    },
  )

  it.each(seedQuestions.map((question) => [question.code, question] as const))(
    "%s is whole in Welsh",
    (_, { welsh, ...english }) => {
      const optionsOf = (texts: Readonly<Record<string, string>> = {}) => Object.entries(texts)
      const pairs: [string, string | undefined][] = [
        [english.title, welsh.title],
        [english.situation, welsh.situation],
        [english.ask, welsh.ask],
        ...(english.options ?? []).map(({ id, text }) => [text, welsh.options?.[id]] as [string, string]),
        ...(english.guide ?? []).map(
          ({ description }, place) => [description, welsh.guide?.[place]] as [string, string],
        ),
      ]
      expect(pairs.filter(([plain, text]) => !text?.trim() || text === plain)).toEqual([])
      expect(optionsOf(welsh.options).map(([id]) => id)).toEqual((english.options ?? []).map(({ id }) => id))
      expect(welsh.guide?.length).toBe(english.guide?.length)

      const texts = pairs.map(([, text]) => text ?? "")
      expect(texts.flatMap((text) => text.match(englishOnly) ?? [])).toEqual([])
      // Typewriter quotes, and "ti" where we say "chi".
      expect(texts.flatMap((text) => text.match(/['"]|\b(ti|dy|wyt)\b/gi) ?? [])).toEqual([])
      const numbersIn = (text: string) => text.match(/\d+/g) ?? []
      expect(pairs.map(([, text = ""]) => numbersIn(text))).toEqual(pairs.map(([plain]) => numbersIn(plain)))
      const people = peopleIn(english.situation)
      expect(people.filter((name) => !welsh.situation.includes(name))).toEqual([])
    },
  )

  it("has questions to ask when people meet, which are told or said", () => {
    const asked = seedQuestions.filter(({ setting }) => setting === "meeting")
    expect(asked.length).toBeGreaterThanOrEqual(8)
    expect(asked.filter(({ kind }) => kind !== "prompt" && kind !== "spoken")).toEqual([])
  })

  it("has a picture beside each anchor of a guide, and a different one for each", () => {
    const bare = seedQuestions.flatMap(({ code, guide }) => {
      const pictures = (guide ?? []).flatMap(({ picture }) => picture ?? [])
      return pictures.length === (guide ?? []).length && new Set(pictures).size === pictures.length
        ? []
        : [code]
    })
    expect(bare).toEqual([])
  })

  it("gives nothing away by an option's picture", () => {
    const telling: readonly PictureName[] = [
      "yes",
      "no",
      "stop",
      "happy",
      "sad",
      "angry",
      "worry",
      "heart",
      "star",
      "hard",
    ]
    const shown = seedQuestions.flatMap(({ code, easyRead: { options } }) =>
      Object.values(options ?? {}).flatMap(({ picture }) => (telling.includes(picture) ? [code] : [])),
    )
    expect(shown).toEqual([])
  })

  it("puts the best option in every place, so that its place gives nothing away", () => {
    const places = new Set(
      ofKind("rate-options").map((question) => question.options!.find((option) => option.key === 5)!.id),
    )
    expect([...places].sort()).toEqual(["a", "b", "c", "d"])
  })
})
