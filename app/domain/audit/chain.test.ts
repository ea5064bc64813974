import { expect, test } from "vitest"
import { type ChainedEvent, chainStart, linkText } from "#app/domain/audit/chain.ts"

const row: ChainedEvent = {
  id: "01990000-0000-7000-8000-000000000001",
  providerId: "01990000-0000-7000-8000-0000000000aa",
  at: "2026-10-05T09:00:00.123456Z",
  actorKind: "staff",
  actorPersonId: "01990000-0000-7000-8000-0000000000bb",
  requestId: "r1",
  event: "accreditation.awarded",
  subjectId: "01990000-0000-7000-8000-0000000000cc",
  detail: '{"standards": 16}',
}

test.each(Object.keys(row) as (keyof ChainedEvent)[])("a link changes when the row's %s does", (column) => {
  expect(linkText(chainStart, { ...row, [column]: "other" })).not.toBe(linkText(chainStart, row))
})

test("a link changes with its place and with what stands before it", () => {
  const first = linkText(chainStart, row)
  expect(linkText({ ...chainStart, seq: 1 }, row)).not.toBe(first)
  expect(linkText({ ...chainStart, hash: "f".repeat(64) }, row)).not.toBe(first)
})

test("text that moves from one column to the next makes another link", () => {
  const one = linkText(chainStart, { ...row, actorKind: "ab", event: "c" })
  const other = linkText(chainStart, { ...row, actorKind: "a", event: "bc" })
  expect(one).not.toBe(other)
})
