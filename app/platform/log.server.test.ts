import { describe, expect, it } from "vitest"
import { errorLine, logLine } from "#app/platform/log.server.ts"

const at = new Date("2027-01-02T03:04:05Z")

describe("logLine", () => {
  it("holds ids, kinds, patterns and numbers", () => {
    const line = JSON.parse(logLine("info", "request", { route: "/jobs/:slug", status: 200, done: true }, at))
    expect(line).toEqual({
      at: "2027-01-02T03:04:05.000Z",
      level: "info",
      event: "request",
      route: "/jobs/:slug",
      status: 200,
      done: true,
    })
  })

  it.each(["Bronwen Llewellyn", "bronwen@example.org", "Zoë", "two\nlines"])("withholds %j", (text) => {
    expect(logLine("info", "request", { text }, at)).not.toContain(text)
  })
})

describe("errorLine", () => {
  it("says what kind of error it was and where, and not what it holds", () => {
    const cause = Object.assign(new Error("duplicate key (email)=(bronwen@example.org)"), { code: "23505" })
    const line = errorLine(
      "page-failed",
      new Error("query failed: Bronwen", { cause }),
      { requestId: "r1" },
      at,
    )
    expect(line).not.toMatch(/bronwen/i)
    expect(JSON.parse(line)).toMatchObject({ error: "Error", code: "23505", requestId: "r1", level: "error" })
    expect(JSON.parse(line).frames[0]).toContain("log.server.test.ts")
  })

  it("keeps the message of an error about code", () => {
    expect(errorLine("page-failed", new TypeError("x is not a function"), {}, at)).toContain(
      "x is not a function",
    )
  })

  it("takes anything that was thrown", () => {
    expect(errorLine("page-failed", "Bronwen", {}, at)).not.toContain("Bronwen")
  })
})
