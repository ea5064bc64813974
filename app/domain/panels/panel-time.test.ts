import { describe, expect, it } from "vitest"
import { applicationsInTime, type MemberWithTime, paceGaps } from "#app/domain/panels/panel-time.ts"
import { endOfLondonDay } from "#app/kernel/london-time.ts"

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const member = (over: Partial<MemberWithTime> = {}): MemberWithTime => ({
  drawsOnSupport: false,
  answersADay: null,
  answersAtMost: null,
  days: everyDay,
  ...over,
})
const panelOf = (...members: MemberWithTime[]) => ({ members, answersEach: 3, scorers: 3, quorum: 1 })
const rosa = member({ drawsOnSupport: true })
/** A Sunday. */
const closesAt = endOfLondonDay("2026-11-29")

describe("how many applications a panel can score in time", () => {
  it("counts the days between the last day to apply and the day people hear, neither of them", () => {
    const panel = panelOf(rosa, member(), member())
    expect(applicationsInTime(panel, closesAt, "2026-11-29")).toBe(0)
    expect(applicationsInTime(panel, closesAt, "2026-11-30")).toBe(0)
    // Ten answers each, three an application.
    expect(applicationsInTime(panel, closesAt, "2026-12-01")).toBe(3)
    expect(applicationsInTime(panel, closesAt, "2026-12-13")).toBe(43)
  })

  it("keeps to each member's pace, days and limit", () => {
    const slow = member({ drawsOnSupport: true, answersADay: 2, days: [1, 3] })
    // Mondays 30 Nov and 7 Dec, Wednesdays 2 and 9 Dec.
    expect(applicationsInTime(panelOf(slow, member(), member()), closesAt, "2026-12-13")).toBe(2)
    const little = member({ answersAtMost: 4 })
    expect(applicationsInTime(panelOf(rosa, member(), little), closesAt, "2026-12-13")).toBe(1)
  })

  it("lets one more member take what another cannot", () => {
    const little = member({ answersAtMost: 4 })
    const panel = panelOf(rosa, member(), member(), little)
    expect(applicationsInTime(panel, closesAt, "2026-12-13")).toBeGreaterThan(40)
  })

  it("is none where too few draw on support, and stops counting somewhere", () => {
    expect(applicationsInTime(panelOf(member(), member(), member()), closesAt, "2026-12-13")).toBe(0)
    const quick = { answersADay: 200 }
    const panel = panelOf(member({ ...quick, drawsOnSupport: true }), member(quick), member(quick))
    expect(applicationsInTime(panel, closesAt, "2027-02-13")).toBe(500)
  })
})

describe("whether the days leave a panel enough time", () => {
  it("says how far they come, and the first day that is enough", () => {
    const panel = panelOf(rosa, member(), member())
    expect(paceGaps(panel, closesAt, "2026-12-01")).toEqual([
      { kind: "panel-needs-longer", applications: 3, hearBy: "2026-12-02" },
    ])
    expect(paceGaps(panel, closesAt, "2026-12-02")).toEqual([])
  })

  it("asks for no more days where a member's own limit, and not time, is what there is too little of", () => {
    const little = member({ answersAtMost: 3 })
    expect(paceGaps(panelOf(rosa, member(), little), closesAt, "2026-12-13")).toEqual([])
    expect(paceGaps(panelOf(rosa, member(), little), closesAt, "2026-11-30")).toEqual([
      { kind: "panel-needs-longer", applications: 0, hearBy: "2026-12-01" },
    ])
  })
})
