import { afterEach, describe, expect, it, vi } from "vitest"
import { cookieHeader, forgetCookieHeader, hasPersonalCookie, readCookie } from "#app/web/cookies.server.ts"

const settings = vi.hoisted(() => ({ APP_URL: "http://localhost:3000", SESSION_SECRET: "s".repeat(32) }))
vi.mock("#app/platform/env.server.ts", () => ({ env: () => settings }))

afterEach(() => {
  settings.APP_URL = "http://localhost:3000"
})

function carrying(cookie: string): Request {
  return new Request("http://localhost/x", { headers: { cookie } })
}

describe("a cookie of ours", () => {
  it("comes back as it was, any script included", () => {
    const value = "a b; c=d, ümläut 漢"
    const pair = cookieHeader("session", value).split(";", 1)[0] ?? ""
    expect(readCookie(carrying(`other=1; ${pair}; more=2`), "session")).toBe(value)
  })

  it("is not read where a letter was changed, or under another name", () => {
    const pair = cookieHeader("session", "one").split(";", 1)[0] ?? ""
    expect(readCookie(carrying(pair.replace("one", "two")), "session")).toBeUndefined()
    expect(readCookie(carrying(pair.replace("session", "application")), "application")).toBeUndefined()
    expect(readCookie(carrying("vf-session=one"), "session")).toBeUndefined()
  })

  it("is bound to this host and to https where we are reached by https", () => {
    settings.APP_URL = "https://values.example"
    expect(cookieHeader("session", "one", { maxAgeSeconds: 60 })).toMatch(
      /^__Host-vf-session=one\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=60$/,
    )
    expect(forgetCookieHeader("session")).toMatch(/^__Host-vf-session=; .*Secure; Max-Age=0$/)
  })
})

describe("hasPersonalCookie", () => {
  it.each([
    [false, ""],
    [false, "theme=dark; vf-language=cy.x; vf-browser=abc.x"],
    [true, "vf-language=cy.x; vf-session=abc.x"],
    [true, "vf-application=abc.x"],
  ])("is %s for %s", (expected, header) => {
    expect(hasPersonalCookie(header)).toBe(expected)
  })
})
