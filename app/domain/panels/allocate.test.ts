import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  type Allocation,
  type AllocationRequest,
  type AskedBefore,
  allocate,
  answersAtPace,
} from "#app/domain/panels/allocate.ts"
import { partsOf } from "#app/domain/panels/allocation-moves.ts"

type Limits = { readonly atMost?: number | null; readonly atTheirPace?: number | null }

const member = (name: string, drawsOnSupport: boolean, limits: Limits = {}) => ({
  memberId: name,
  drawsOnSupport,
  atMost: limits.atMost ?? null,
  atTheirPace: limits.atTheirPace ?? null,
})

const answersOf = (applications: number, questions: number) =>
  Array.from({ length: applications * questions }, (_, at) => ({
    answerId: `a${at}`,
    applicationId: `p${at % applications}`,
    questionId: `q${Math.floor(at / applications)}`,
  }))

const base: AllocationRequest = {
  seed: 7,
  scorers: 3,
  quorum: 1,
  members: [],
  answers: [],
  asked: [],
  conflicts: [],
}

/** A panel with a quorum it can keep, and what people sent. */
const panels = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    drawing: fc.integer({ min: 1, max: 5 }),
    others: fc.integer({ min: 0, max: 5 }),
    quorum: fc.integer({ min: 1, max: 3 }),
    applications: fc.integer({ min: 1, max: 12 }),
    questions: fc.integer({ min: 1, max: 4 }),
  })
  .filter(({ drawing, others, quorum }) => drawing + others >= 3 && quorum <= drawing)
  .map(({ seed, drawing, others, quorum, applications, questions }) => ({
    ...base,
    seed,
    quorum,
    members: [
      ...Array.from({ length: drawing }, (_, at) => member(`draws${at}`, true)),
      ...Array.from({ length: others }, (_, at) => member(`other${at}`, false)),
    ],
    answers: answersOf(applications, questions),
  }))

/** The same with people's own limits, and with people who know each other. */
const limited = fc
  .tuple(
    panels,
    fc.infiniteStream(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 2 })),
    fc.infiniteStream(fc.nat(9)),
  )
  .map(([panel, limits, knows]) => ({
    ...panel,
    members: panel.members.map((one) => ({ ...one, atMost: limits.next().value })),
    conflicts: panel.members.flatMap(({ memberId }) =>
      knows.next().value === 0
        ? [{ memberId, applicationId: `p${knows.next().value % panel.answers.length}` }]
        : [],
    ),
  }))

const pair = ({ answerId, memberId }: { answerId: string; memberId: string }) => `${answerId} ${memberId}`
const draws = ({ memberId }: { memberId: string }) => memberId.startsWith("draws")

function byAnswer({ answers, asked }: AllocationRequest, { give, end }: Allocation) {
  const ended = new Set(end.map(pair))
  const live = [...asked.filter((one) => one.endedWhy === null && !ended.has(pair(one))), ...give]
  return answers.map((answer) => ({
    ...answer,
    on: live.filter(({ answerId }) => answerId === answer.answerId),
  }))
}

const loads = ({ members }: AllocationRequest, { give }: Allocation) =>
  members.map(({ memberId }) => give.filter((one) => one.memberId === memberId).length)

/** As if all of it had been given before. */
const standing = ({ give }: Allocation, state: AskedBefore["state"] = "untouched"): AskedBefore[] =>
  give.map((one) => ({ ...one, drawsOnSupport: draws(one), endedWhy: null, state }))

/** As many as were sealed; fewer where fewer may score it, two at least. */
function wantedFor({ members, conflicts, scorers, quorum }: AllocationRequest, applicationId: string) {
  const know = conflicts.filter((each) => each.applicationId === applicationId)
  const free = members.length - new Set(know.map(({ memberId }) => memberId)).size
  return Math.max(quorum, Math.min(scorers, Math.max(2, free)))
}

/**
 * The most places that can be filled within the limits, found in another way: Ford and Fulkerson's, a place at
 * a time, over a table of what is left between answers, members and those who may be anybody.
 */
function mostPlaces(panel: AllocationRequest): number {
  const { answers, members, conflicts, quorum } = panel
  const left = new Map<string, number>()
  const near = new Map<string, Set<string>>()
  const edge = (a: string, b: string, room: number) => {
    left.set(`${a}>${b}`, room)
    left.set(`${b}>${a}`, left.get(`${b}>${a}`) ?? 0)
    near.set(a, (near.get(a) ?? new Set()).add(b))
    near.set(b, (near.get(b) ?? new Set()).add(a))
  }
  for (const { answerId, applicationId } of answers) {
    const full = wantedFor(panel, applicationId)
    edge("from", answerId, full)
    edge(answerId, `any ${answerId}`, full - quorum)
    for (const one of members) {
      if (conflicts.some((each) => each.memberId === one.memberId && each.applicationId === applicationId))
        continue
      edge(one.drawsOnSupport ? answerId : `any ${answerId}`, one.memberId, 1)
    }
  }
  for (const { memberId, atMost } of members) edge(memberId, "to", atMost ?? 10_000)
  const push = (at: string, seen: Set<string>): boolean => {
    if (at === "to") return true
    seen.add(at)
    for (const next of near.get(at) ?? []) {
      const room = left.get(`${at}>${next}`) ?? 0
      if (room > 0 && !seen.has(next) && push(next, seen)) {
        left.set(`${at}>${next}`, room - 1)
        left.set(`${next}>${at}`, (left.get(`${next}>${at}`) ?? 0) + 1)
        return true
      }
    }
    return false
  }
  let filled = 0
  while (push("from", new Set())) filled++
  return filled
}

describe("who scores which answer", () => {
  test("a panel of three scores everything", () => {
    const members = [member("draws0", true), member("other0", false), member("other1", false)]
    const plan = allocate({ ...base, members, answers: answersOf(6, 3) })
    expect(plan.give).toHaveLength(6 * 3 * 3)
    expect(plan.short).toEqual([])
  })

  const three = [member("draws0", true), member("other0", false), member("other1", false)]

  test("of a panel of three, two are enough where the third knows the writer or has left, and one is not", () => {
    const answers = answersOf(2, 1)
    const conflicts = [{ memberId: "other1", applicationId: "p0" }]
    const plan = allocate({ ...base, members: three, answers, conflicts })
    expect(plan.give.map(({ answerId }) => answerId)).toEqual(["a0", "a0", "a1", "a1", "a1"])
    expect(plan.short).toEqual([])
    const left = allocate({ ...base, members: three.slice(0, 2), answers })
    expect(left.short).toEqual([])
    const alone = allocate({
      ...base,
      members: three.slice(0, 2),
      answers,
      conflicts: [{ memberId: "other0", applicationId: "p0" }],
    })
    expect(alone.short).toEqual([{ answerId: "a0", missing: 1, missingDrawing: 0 }])
    const unheard = allocate({ ...base, members: three.slice(1), answers })
    expect(unheard.short.map(({ missingDrawing }) => missingDrawing)).toEqual([1, 1])
  })

  test("of a panel of three one of whom scored it and left, both others are asked for still", () => {
    const sent = {
      answerId: "a0",
      memberId: "other1",
      drawsOnSupport: false,
      endedWhy: null,
      state: "sent",
    } as const
    const answers = answersOf(1, 1)
    const plan = allocate({ ...base, members: three.slice(0, 2), answers, asked: [sent] })
    expect(plan.give.map(({ memberId }) => memberId)).toEqual(["draws0", "other0"])
    expect(plan.short).toEqual([])
  })

  test("every answer goes to as many members as were sealed, and as many who draw on support", () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const plan = allocate(panel)
        expect(plan.short).toEqual([])
        for (const { on } of byAnswer(panel, plan)) {
          expect(new Set(on.map(({ memberId }) => memberId)).size).toBe(on.length)
          expect(on.length).toBeGreaterThanOrEqual(3)
          expect(on.filter(draws).length).toBeGreaterThanOrEqual(panel.quorum)
        }
      }),
    )
  })

  test("members are linked by the answers they share: of every question, and all in all", () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const given = byAnswer(panel, allocate(panel)).map(({ questionId, on }) => ({
          questionId,
          on: new Set(on.map(({ memberId }) => memberId)),
        }))
        expect(partsOf(given)).toHaveLength(1)
        for (const question of new Set(given.map(({ questionId }) => questionId))) {
          expect(partsOf(given.filter(({ questionId }) => questionId === question))).toHaveLength(1)
        }
      }),
    )
  })

  test("is shared out evenly among those who can be asked alike", () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const given = loads(panel, allocate(panel))
        const drawing = given.slice(0, panel.members.filter(({ drawsOnSupport }) => drawsOnSupport).length)
        const others = given.slice(drawing.length)
        for (const group of [drawing, others].filter(({ length }) => length > 0)) {
          expect(Math.max(...group) - Math.min(...group)).toBeLessThanOrEqual(2)
        }
        // Nobody who may be asked alike does less, so that somebody who draws on support does more.
        if (others.length > 0) expect(Math.min(...drawing)).toBeGreaterThanOrEqual(Math.min(...others) - 2)
      }),
    )
  })

  test("keeps to what each asked for and to whom they know, and leaves no place empty that could be filled", () => {
    fc.assert(
      fc.property(limited, (panel) => {
        const plan = allocate(panel)
        loads(panel, plan).forEach((load, at) => {
          expect(load).toBeLessThanOrEqual(panel.members[at]!.atMost ?? Number.POSITIVE_INFINITY)
        })
        const known = new Set(panel.conflicts.map((one) => `${one.memberId} ${one.applicationId}`))
        const answers = byAnswer(panel, plan)
        for (const { on, applicationId } of answers) {
          expect(on.filter(({ memberId }) => known.has(`${memberId} ${applicationId}`))).toEqual([])
        }
        const missing = plan.short.reduce((sum, one) => sum + one.missing, 0)
        const wanted = panel.answers.reduce((sum, one) => sum + wantedFor(panel, one.applicationId), 0)
        expect(wanted - missing).toBe(mostPlaces(panel))
        for (const { answerId, missing: all, missingDrawing } of plan.short) {
          const { on, applicationId } = answers.find((one) => one.answerId === answerId)!
          expect(all).toBe(
            Math.max(wantedFor(panel, applicationId) - on.length, panel.quorum - on.filter(draws).length),
          )
          expect(missingDrawing).toBe(Math.max(0, panel.quorum - on.filter(draws).length))
        }
      }),
      { numRuns: 200 },
    )
  })

  test("is the same again from the same seed, in whatever order all of it comes", () => {
    fc.assert(
      fc.property(limited, (panel) => {
        const turned = {
          ...panel,
          members: panel.members.toReversed(),
          answers: panel.answers.toReversed(),
          conflicts: panel.conflicts.toReversed(),
        }
        expect(allocate(turned)).toMatchObject({ give: allocate(panel).give, short: allocate(panel).short })
      }),
    )
  })
})

describe("when something changes", () => {
  test("what was given stays, and nothing is given twice", () => {
    fc.assert(
      fc.property(limited, (panel) => {
        const first = allocate(panel)
        const again = allocate({ ...panel, asked: standing(first) })
        expect(again).toMatchObject({ give: [], end: [], short: first.short })
      }),
    )
  })

  test("who leaves keeps what they sent; all else of theirs goes to somebody else", () => {
    fc.assert(
      fc.property(panels, fc.nat(), (panel, which) => {
        const first = allocate(panel)
        const leaving = panel.members[which % panel.members.length]!
        const asked = standing(first).map((one, at): AskedBefore => {
          if (one.memberId !== leaving.memberId) return one
          return at % 2 === 0 ? { ...one, state: "sent" } : { ...one, endedWhy: "left" }
        })
        const request = { ...panel, asked, members: panel.members.filter((one) => one !== leaving) }
        const plan = allocate(request)
        expect(plan.give.filter(({ memberId }) => memberId === leaving.memberId)).toEqual([])
        const short = new Set(plan.short.map(({ answerId }) => answerId))
        for (const { answerId, applicationId, on } of byAnswer(request, plan)) {
          if (short.has(answerId)) continue
          expect(on.length).toBeGreaterThanOrEqual(wantedFor(request, applicationId))
          expect(on.filter(draws).length).toBeGreaterThanOrEqual(panel.quorum)
        }
      }),
    )
  })

  const four = ["draws0", "draws1", "other0", "other1"].map((name) => member(name, name.startsWith("draws")))
  const request = { ...base, members: four, answers: answersOf(8, 1) }

  test("an answer that somebody cannot score moves on, never back to them", () => {
    const asked = standing(allocate(request))
    const [one, ...rest] = asked as [AskedBefore, ...AskedBefore[]]
    const said = { ...request, asked: [{ ...one, state: "cannot" as const }, ...rest] }
    const plan = allocate(said)
    expect(plan.end).toEqual([{ answerId: one.answerId, memberId: one.memberId, why: "cannot-score" }])
    expect(plan.give).toHaveLength(1)
    expect(plan.give[0]?.answerId).toBe(one.answerId)
    expect(plan.give[0]?.memberId).not.toBe(one.memberId)
  })

  test("who asks for less gives back what they have not begun, and may have it again later", () => {
    const asked = standing(allocate(request)).map((one, at) =>
      at % 2 ? one : { ...one, state: "saved" as const },
    )
    const own = asked.filter(({ memberId }) => memberId === "other0")
    const begun = own.filter(({ state }) => state === "saved")
    const less = four.map((one) => (one.memberId === "other0" ? { ...one, atMost: 0 } : one))
    const plan = allocate({ ...request, members: less, asked })
    expect(plan.end.every(({ memberId, why }) => memberId === "other0" && why === "asked-for-less")).toBe(
      true,
    )
    expect(plan.end).toHaveLength(own.length - begun.length)
    const untouched = new Set(begun.map(pair))
    expect(plan.end.filter((one) => untouched.has(pair(one)))).toEqual([])
    const ended = new Set(plan.end.map(pair))
    const after = asked.map(
      (one): AskedBefore => (ended.has(pair(one)) ? { ...one, endedWhy: "asked-for-less" } : one),
    )
    expect(allocate({ ...request, asked: after }).short).toEqual([])
  })

  test("two halves that share no answer are linked by one more reading", () => {
    const six = ["draws0", "draws1", "other0", "other1", "other2", "other3"]
    const halves = [
      ["draws0", "other0", "other1"],
      ["draws1", "other2", "other3"],
    ]
    const asked = halves.flatMap((half, at) =>
      half.map(
        (memberId): AskedBefore => ({
          answerId: `a${at}`,
          memberId,
          drawsOnSupport: memberId.startsWith("draws"),
          endedWhy: null,
          state: "sent",
        }),
      ),
    )
    const plan = allocate({
      ...base,
      members: six.map((name) => member(name, name.startsWith("draws"))),
      answers: answersOf(2, 1),
      asked,
    })
    expect(plan.give).toHaveLength(1)
  })
})

test("200 applications, 12 questions and 9 members are little work", () => {
  const members = Array.from({ length: 9 }, (_, at) => member(at < 3 ? `draws${at}` : `other${at}`, at < 3))
  const plan = allocate({ ...base, members, answers: answersOf(200, 12) })
  expect(plan.give).toHaveLength(200 * 12 * 3)
  const given = loads({ ...base, members }, plan)
  expect(Math.max(...given) - Math.min(...given)).toBeLessThanOrEqual(2)
  expect(plan.weighed).toBeLessThan(250_000)

  // With limits that cannot all be kept to, it is found out at once that nothing can be mended.
  const tight = members.map((one) => ({ ...one, atMost: one.drawsOnSupport ? 400 : 700 }))
  const short = allocate({ ...base, quorum: 2, members: tight, answers: answersOf(200, 12) })
  expect(short.short.length).toBeGreaterThan(0)
  expect(short.weighed).toBeLessThan(1_000_000)
})

test.each([
  [null, [1, 2, 3], null],
  [10, [1, 2, 3, 4, 5, 6, 7], 140],
  [10, [6, 7], 40],
  [10, [], 0],
])("%o answers a day on days %o are %o in a fortnight", (answersADay, days, answers) => {
  const from = new Date("2026-11-02T12:00:00Z")
  expect(answersAtPace({ answersADay, days }, from, new Date("2026-11-15T12:00:00Z"))).toBe(answers)
})
