import { beforeEach, describe, expect, it, vi } from "vitest"
import { browserTests, integrationTests, runStep, runSteps } from "./steps.mjs"

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => {})
})

const step = (code, over = {}) => ({ title: "A step", args: ["-e", code], ...over })
const printed = () => console.log.mock.calls.flat().join("\n")

describe("a step", () => {
  it("that only says yes or no counts as one test", async () => {
    expect(await runStep(step(""))).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(await runStep(step("process.exit(3)"))).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it("shows what it printed only when it failed", async () => {
    await runStep(step("console.log('all quiet')"))
    expect(printed()).not.toContain("all quiet")
    await runStep(step("console.log('what went wrong'); process.exit(1)"))
    expect(printed()).toContain("what went wrong")
  })

  const reporting = { reportIn: "REPORT", count: ({ passed }) => ({ passed, failed: 0, skipped: 0 }) }
  const report = `require("node:fs").writeFileSync(process.env.REPORT, '{"passed":7}')`

  it("is not passed without its report, nor by its report alone", async () => {
    expect(await runStep(step(report, reporting))).toEqual({ passed: 7, failed: 0, skipped: 0 })
    expect(await runStep(step("", reporting))).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(await runStep(step(`${report}; process.exit(1)`, reporting))).toMatchObject({ failed: 1 })
  })

  it("that fails does not keep the next from running, and all are added up", async () => {
    const total = await runSteps([step("process.exit(1)"), step(""), step(report, reporting)])
    expect(total).toEqual({ passed: 8, failed: 1, skipped: 0 })
  })
})

describe("what is counted", () => {
  it("a file that could not be loaded is a failure, though none of its tests ran", () => {
    const file = (status, ...results) => ({
      status,
      assertionResults: results.map((result) => ({ status: result })),
    })
    const testResults = [file("passed", "passed"), file("failed"), file("failed", "passed", "failed")]
    const report = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults }
    expect(integrationTests.count(report)).toEqual({ passed: 2, failed: 2, skipped: 2 })
  })

  it("an error outside every story is a failure", () => {
    const stats = { expected: 3, flaky: 0, unexpected: 1, skipped: 2 }
    expect(browserTests.count({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })
})
