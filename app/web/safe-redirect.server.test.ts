import { describe, expect, it } from "vitest"
import { sameSitePath } from "#app/web/safe-redirect.server.ts"

describe("sameSitePath", () => {
  it.each([
    ["/jobs", "/jobs"],
    ["/jobs?page=2#list", "/jobs?page=2#list"],
    ["/a/../b", "/b"],
  ])("keeps %s", (to, kept) => {
    expect(sameSitePath(to)).toBe(kept)
  })

  it.each([
    "//evil.example/x",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "javascript:alert(1)",
    "jobs",
    "",
    undefined,
    null,
    42,
    `/${"a".repeat(3_000)}`,
  ])("refuses %j", (to) => {
    expect(sameSitePath(to, "/home")).toBe("/home")
  })
})
