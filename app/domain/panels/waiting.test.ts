import { expect, test } from "vitest"
import type { NextStep } from "#app/domain/panels/rules.ts"
import { type PanelAtHand, whatWaits } from "#app/domain/panels/waiting.ts"

const panel = (slug: string, next: NextStep, over: Partial<PanelAtHand> = {}): PanelAtHand => ({
  slug,
  next,
  closesAt: new Date("2026-12-01T12:00:00Z"),
  answered: null,
  sayWaits: false,
  orderWaits: false,
  whyWaits: false,
  ...over,
})
const nobody = { panels: [], supported: [], ratings: [] }
const kinds = (panels: readonly PanelAtHand[]) => whatWaits({ ...nobody, panels }).map(({ kind }) => kind)

test.each<[string, PanelAtHand, string[]]>([
  ["an invitation", panel("a", { kind: "say-yes" }), ["invited"]],
  ["an invitation that was turned down", panel("a", { kind: "say-yes" }, { answered: "no" }), []],
  ["one that is asked about", panel("a", { kind: "say-yes" }, { answered: "tell-me-more" }), []],
  ["a job still being written", panel("a", { kind: "not-published" }), []],
  ["a say to agree to", panel("a", { kind: "not-published" }, { sayWaits: true }), ["agree-say"]],
  ["answers before they may be read", panel("a", { kind: "wait" }), []],
  ["answers to score", panel("a", { kind: "score", position: 1, begun: false }), ["score"]],
  ["samples to practise on", panel("a", { kind: "practise", question: 1 }), ["practise"]],
  ["scores to send", panel("a", { kind: "send", position: 1 }), ["send"]],
  ["all sent", panel("a", { kind: "all-sent" }), []],
  ["an order to agree to", panel("a", { kind: "all-sent" }, { orderWaits: true }), ["order"]],
  ["why it was not their choice", panel("a", { kind: "all-sent" }, { whyWaits: true }), ["explained"]],
])("%s", (_, at, expected) => {
  expect(kinds([at])).toEqual(expected)
})

test("what others wait for comes first, and the panel that closed first before the next", () => {
  const later = panel("later", { kind: "score", position: 1, begun: false })
  const sooner = { ...later, slug: "sooner", closesAt: new Date("2026-11-01T12:00:00Z") }
  expect(
    whatWaits({
      panels: [later, panel("asked", { kind: "say-yes" }), sooner],
      supported: [
        { supporterId: "s1", accepted: true },
        { supporterId: "s2", accepted: false },
      ],
      ratings: [
        { versionId: "v1", done: true },
        { versionId: "v2", done: false },
      ],
    }),
  ).toEqual([
    { kind: "support-asked", supporterId: "s2" },
    { kind: "invited", slug: "asked" },
    { kind: "score", slug: "sooner" },
    { kind: "score", slug: "later" },
    { kind: "rate", versionId: "v2" },
  ])
})

test("nothing waits for whoever is up to date", () => {
  expect(whatWaits(nobody)).toEqual([])
})
