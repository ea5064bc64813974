import { describe, expect, it } from "vitest"
import { checkLanguage } from "#app/domain/language-check/check.server.ts"
import { type Labelled, readLabelled } from "#app/domain/language-check/labelled/read-labelled.ts"
import { type Finding, type FindingKind, findingKinds } from "#app/domain/language-check/vocabulary.ts"

type Counts = { right: number; wrong: number; missed: number }

/**
 * A finding is right where a label of its kind overlaps it; a label is found where a finding of its kind
 * overlaps it. Single words of a sentence that is labelled hard to read are not labelled, and not counted.
 */
function countIn({ text, labels }: Labelled, found: readonly Finding[], counts: Record<FindingKind, Counts>) {
  const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end
  const isHard = labels.some(({ kind }) => kind === "hard-to-read")
  const mistakes: string[] = []
  for (const label of labels) {
    if (found.some((one) => one.kind === label.kind && overlap(one, label))) continue
    counts[label.kind].missed += 1
    mistakes.push(`missed ${label.kind} "${text.slice(label.start, label.end)}" in: ${text}`)
  }
  for (const one of found) {
    if (labels.some((label) => label.kind === one.kind && overlap(one, label))) counts[one.kind].right += 1
    else if (!isHard) {
      counts[one.kind].wrong += 1
      mistakes.push(`wrongly ${one.kind} "${one.found}" in: ${text}`)
    }
  }
  return mistakes
}

const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest))
const said = (value: number) => value.toFixed(3)

describe.each(["tuning", "held-out"] as const)("the labelled sentences: %s", (name) => {
  it("are found and left alone as they are labelled, nine times in ten of each kind", async () => {
    const sentences = readLabelled(name)
    const counts = Object.fromEntries(
      findingKinds.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]),
    ) as Record<FindingKind, Counts>
    const mistakes: string[] = []
    for (const sentence of sentences) {
      mistakes.push(...countIn(sentence, await checkLanguage(sentence.text, sentence.use), counts))
    }
    const all = findingKinds.reduce(
      (sum, kind) => ({
        right: sum.right + counts[kind].right,
        wrong: sum.wrong + counts[kind].wrong,
        missed: sum.missed + counts[kind].missed,
      }),
      { right: 0, wrong: 0, missed: 0 },
    )
    const rows = [...findingKinds.map((kind) => [kind, counts[kind]] as const), ["all", all] as const]
    const report = rows.map(
      ([kind, { right, wrong, missed }]) =>
        `${kind.padEnd(13)} precision ${said(share(right, wrong))}  recall ${said(share(right, missed))}  (${right} right, ${wrong} wrong, ${missed} missed)`,
    )
    console.log(
      [`${name}: ${sentences.length} sentences`, ...report, ...(name === "tuning" ? mistakes : [])].join(
        "\n",
      ),
    )
    for (const [kind, { right, wrong, missed }] of rows) {
      expect(share(right, wrong), `precision, ${kind}`).toBeGreaterThanOrEqual(0.9)
      expect(share(right, missed), `recall, ${kind}`).toBeGreaterThanOrEqual(0.9)
    }
  })
})

describe("the labelled set", () => {
  it("is large enough, and no sentence stands in both halves", () => {
    const [tuning, heldOut] = [readLabelled("tuning"), readLabelled("held-out")].map((half) =>
      half.map(({ text }) => text),
    )
    expect(tuning!.length + heldOut!.length).toBeGreaterThanOrEqual(300)
    expect(tuning!.filter((text) => heldOut!.includes(text))).toEqual([])
  })
})
