import { describe, expect, it } from "vitest"
import { type Figures, growthOf, isDirty, judge } from "./verdict.ts"

const figures = (more: Partial<Figures> = {}): Figures => ({
  requests: 1000,
  errors: 0,
  rps: 1000,
  p50: 1,
  p95: 2,
  p99: 3,
  cpuMsPerReq: 0.5,
  dbCpuMsPerReq: 0.5,
  peakRssMb: 100,
  otherCpuPct: 2,
  generatorBusy: 0.3,
  retried: 0,
  ...more,
})

const pair = (ours: Partial<Figures>, limit: Partial<Figures> = {}) => ({
  ours: figures(ours),
  limit: figures(limit),
})

describe("judge", () => {
  it("takes the median of the ratios within each pair, not of the speeds", () => {
    const pairs = [
      pair({ rps: 600 }, { rps: 1000 }),
      pair({ rps: 260 }, { rps: 400 }),
      pair({ rps: 1400 }, { rps: 2000 }),
    ]
    const verdict = judge(pairs, 0.6)
    expect(verdict).toMatchObject({ toLimit: 0.65, ok: true, basis: "clean-pairs", cleanPairs: 3 })
  })

  it("misses a target by as little as it misses it", () => {
    expect(judge([pair({ rps: 499 })], 0.5).ok).toBe(false)
    expect(judge([pair({ rps: 500 })], 0.5).ok).toBe(true)
  })

  it("leaves dirty pairs out while there is a clean one", () => {
    const verdict = judge([pair({ rps: 100, otherCpuPct: 40 }), pair({ rps: 700 })], 0.6)
    expect(verdict).toMatchObject({ toLimit: 0.7, ok: true, cleanPairs: 1 })
  })

  it("is dirty as a pair when its limit was", () => {
    expect(judge([pair({ rps: 900 }, { otherCpuPct: 16 })], 0.5).cleanPairs).toBe(0)
  })

  it("asks CPU, with slack, where nothing was clean, and says so", () => {
    const noisy = { otherCpuPct: 60 }
    const held = judge([pair({ rps: 10, cpuMsPerReq: 0.8, dbCpuMsPerReq: 0.8, ...noisy }, noisy)], 0.8)
    expect(held).toMatchObject({ toLimitCpu: 0.625, ok: true, basis: "cpu-of-noisy-pairs" })
    const missed = judge([pair({ rps: 900, cpuMsPerReq: 1.5, dbCpuMsPerReq: 0.5, ...noisy }, noisy)], 0.8)
    expect(missed.ok).toBe(false)
  })

  it("asks CPU, without slack, where the load generator held the limit back", () => {
    const busy = { generatorBusy: 0.97 }
    const verdict = judge([pair({ rps: 990, cpuMsPerReq: 1.5, dbCpuMsPerReq: 0.5, ...busy }, busy)], 0.6)
    expect(verdict).toMatchObject({ toLimit: 0.99, toLimitCpu: 0.5, ok: false })
    expect(verdict.basis).toBe("cpu-because-generator-bound")
  })
})

it("calls a cell dirty above 15 % of the machine", () => {
  expect(isDirty({ otherCpuPct: 15 })).toBe(false)
  expect(isDirty({ otherCpuPct: 15.1 })).toBe(true)
})

it("takes growth from p50 of paired cells", () => {
  const small = figures({ p50: 2 })
  const pairs = [2.2, 2.4, 9].map((p50) => ({ small, large: figures({ p50 }) }))
  expect(growthOf(pairs)).toBe(1.2)
})
