import { beforeAll, describe, expect, it } from "vitest"
import { findWhoWrote, hideAgain, hideMore, hideWhoWrote, sayMarks } from "#app/domain/panels/masking.ts"
import type { WordBook } from "#app/domain/panels/masking-names.ts"
import { wordBook } from "#app/domain/panels/word-book.server.ts"
import { unseenAnswers, writtenAnswers } from "#test/support/written-answers.ts"

let book: WordBook
beforeAll(async () => {
  book = await wordBook()
})

type Labelled = { readonly text: string; readonly labels: readonly { start: number; end: number }[] }

function labelled(marked: string): Labelled {
  const labels: { start: number; end: number }[] = []
  let text = ""
  let from = 0
  for (const match of marked.matchAll(/«[a-z]+:([^»]+)»/g)) {
    text += marked.slice(from, match.index)
    labels.push({ start: text.length, end: text.length + match[1]!.length })
    text += match[1]!
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), labels }
}

function figures(sentences: readonly string[]) {
  const missed: string[] = []
  const needless: string[] = []
  let labels = 0
  let hidden = 0
  for (const marked of sentences) {
    const each = labelled(marked)
    const found = findWhoWrote(each.text, {}, book)
    labels += each.labels.length
    hidden += found.length
    for (const label of each.labels) {
      const covered = found.some(({ start, end }) => start <= label.start && label.end <= end)
      if (!covered) missed.push(`${each.text.slice(label.start, label.end)}  <  ${each.text}`)
    }
    for (const { start, end } of found) {
      const right = each.labels.some((label) => label.start < end && start < label.end)
      if (!right) needless.push(`${each.text.slice(start, end)}  <  ${each.text}`)
    }
  }
  return {
    labels,
    hidden,
    missed,
    needless,
    recall: 1 - missed.length / labels,
    precision: 1 - needless.length / hidden,
  }
}

describe("hiding who wrote an answer", () => {
  it.each([
    ["sentences the rules were made with", writtenAnswers, 120],
    ["sentences written afterwards", unseenAnswers, 60],
  ])("finds most of what tells in %s, and hides little else", (_, sentences, least) => {
    const { labels, hidden, missed, needless, recall, precision } = figures(sentences)
    console.info(
      `${sentences.length} sentences: ${labels} things tell, recall ${recall.toFixed(3)}; ${hidden} hidden, precision ${precision.toFixed(3)}`,
      { missed, needless },
    )
    expect(sentences.length).toBeGreaterThanOrEqual(least)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(precision).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    ["my name is sian and i live in wrexham", "my name is ⟦name⟧ and i live in ⟦place⟧"],
    ["I asked Leon Davies's sister.", "I asked ⟦name⟧'s sister."],
    ["I am 54, born in May 1972.", "I am ⟦age⟧, born in ⟦date⟧."],
    ["Ring 07700 900123 or write to a.b@c.org.uk.", "Ring ⟦phone⟧ or write to ⟦email⟧."],
    ["I lived at 12 Church Street, CF10 1AA.", "I lived at ⟦address⟧, ⟦address⟧."],
    ["I was at St Mary's Primary School.", "I was at ⟦school⟧."],
    ["My nan and God taught me English in Care homes in May.", null],
    ["Hope, Patience and Respect matter; I will listen.", null],
  ])("%s", (text, body) => {
    expect(hideWhoWrote(text, {}, book).body).toBe(body ?? text)
  })

  it("hides the writer's own name, e-mail and number however they are typed", () => {
    const known = { name: "Wren Bloom", email: "Wren@Example.org", phone: "+44 7700 900123" }
    const text = "wren BLOOM here, wren@example.org or 07700-900-123. I saw plants in bloom. Ask Bloom."
    const { body, hidden } = hideWhoWrote(text, known, book)
    expect(body).toBe("⟦name⟧ here, ⟦email⟧ or ⟦phone⟧. I saw plants in bloom. Ask ⟦name⟧.")
    expect(hidden).toBe(4)
  })

  it("hides more on top of what is hidden, whole words only", () => {
    const { body, hidden } = hideMore("I sat with ⟦name⟧ at the Lighthouse. A lighthouse, not a house.", [
      "lighthouse",
      " name ",
      "",
    ])
    expect(body).toBe("I sat with ⟦name⟧ at the ⟦words⟧. A ⟦words⟧, not a house.")
    expect(hidden).toBe(3)
  })

  it("hides again what was hidden by hand, and says what of it stands there no more", () => {
    expect(hideAgain("At the Lighthouse with ⟦name⟧.", ["lighthouse", "the pier"])).toEqual({
      body: "At the ⟦words⟧ with ⟦name⟧.",
      hidden: 2,
      gone: ["the pier"],
    })
    expect(hideAgain("At ⟦place⟧.", [])).toEqual({ body: "At ⟦place⟧.", hidden: 1, gone: [] })
  })

  it("says marks in words", () => {
    expect(sayMarks("I asked ⟦name⟧ in ⟦place⟧, ⟦who⟧.", (kind) => `[${kind}]`)).toBe(
      "I asked [name] in [place], ⟦who⟧.",
    )
  })

  it("takes no longer for a text made to be hard", () => {
    const hard = [
      "a",
      "1 ",
      "A ",
      "Ab ",
      "a.",
      "a-",
      "@",
      "0",
      "oh ",
      "12 Ab ",
      "'a",
      "of School ",
      "ap Ab ",
      "I'm Ab ",
    ]
    for (const part of hard) {
      const text = part.repeat(Math.ceil(5000 / part.length))
      const began = performance.now()
      hideWhoWrote(text, { name: "Ab Oh", email: "a@a.aa", phone: "0000000000" }, book)
      expect(performance.now() - began, part).toBeLessThan(2000)
    }
  })
})
