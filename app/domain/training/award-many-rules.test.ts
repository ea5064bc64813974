import { describe, expect, test } from "vitest"
import { awardedAtOnce, sortForAward } from "#app/domain/training/award-many-rules.ts"
import { AwardManyForm } from "#app/domain/training/forms.ts"

const signed = (number: number) => ({ number, knownBy: "a", seenBy: "a", signedOffBy: "b" })
const worker = (personId: string, more: object = {}) => ({
  employmentId: `job-of-${personId}`,
  personId,
  name: personId,
  records: [signed(1), signed(2)],
  awarded: false,
  ...more,
})

describe("who can be awarded in one step", () => {
  const waiting = worker("wen", { records: [signed(1), { ...signed(2), signedOffBy: null }] })
  const all = [worker("kim"), worker("olu"), waiting, worker("ann", { awarded: true })]

  test("everybody but oneself, who waits for a sign-off, and who has it", () => {
    expect(sortForAward(all, { by: "olu", may: true })).toEqual({
      can: [all[0]],
      cannot: [
        { worker: all[1], why: { kind: "own-learning" } },
        { worker: waiting, why: { kind: "standards-open", open: [2] } },
        { worker: all[3], why: { kind: "already-awarded" } },
      ],
    })
  })

  test("nobody, by a role that does not award, and each with the nearest reason", () => {
    const { can, cannot } = sortForAward(all, { by: "ada", may: false })
    expect(can).toEqual([])
    expect(cannot.map(({ why }) => why.kind)).toEqual([
      "role-awards-nobody",
      "role-awards-nobody",
      "standards-open",
      "already-awarded",
    ])
  })
})

test("one step takes from one worker to as many as the limit, and no more", () => {
  const chosen = (count: number) => ({ chosen: Array.from({ length: count }, () => crypto.randomUUID()) })
  const isTaken = (count: number) => AwardManyForm.safeParse(chosen(count)).success
  expect([0, 1, awardedAtOnce, awardedAtOnce + 1].map(isTaken)).toEqual([false, true, true, false])
})
