import { describe, expect, it } from "vitest"
import { comesFromOurPages, csrfHolds, csrfToken } from "#app/web/csrf.server.ts"

function browser(cookie?: string): Request {
  return new Request("http://localhost:3000/x", cookie ? { headers: { cookie } } : {})
}

function cookieOf(setCookie: string | undefined): string {
  return setCookie?.split(";", 1)[0] ?? ""
}

describe("a form's token", () => {
  it("holds for the browser it was made for, however often that browser asks", () => {
    const { token, setCookie } = csrfToken(browser())
    const cookie = cookieOf(setCookie)
    const again = csrfToken(browser(cookie))
    expect(csrfHolds(browser(cookie), token)).toBe(true)
    expect(csrfHolds(browser(cookie), again.token)).toBe(true)
    expect(again.setCookie).toBeUndefined()
    expect(again.token).not.toBe(token)
  })

  it("does not hold for another browser, for none, or for a cookie somebody made up", () => {
    const { token } = csrfToken(browser())
    expect(csrfHolds(browser(cookieOf(csrfToken(browser()).setCookie)), token)).toBe(false)
    expect(csrfHolds(browser(), token)).toBe(false)
    expect(csrfHolds(browser("vf-browser=x.y"), token)).toBe(false)
  })

  it.each(["", "x", "A".repeat(86), undefined, 3])("is refused as %j", (token) => {
    const { setCookie } = csrfToken(browser())
    expect(csrfHolds(browser(cookieOf(setCookie)), token)).toBe(false)
  })

  it("sits in a cookie that scripts cannot read and other sites' posts do not carry", () => {
    expect(csrfToken(browser()).setCookie).toMatch(/^vf-browser=.*; Path=\/; HttpOnly; SameSite=Lax$/)
  })
})

describe("comesFromOurPages", () => {
  const host = "localhost:3000"
  it.each([
    [true, undefined, undefined],
    [true, "http://localhost:3000", "same-origin"],
    [true, "http://localhost:3000", undefined],
    [true, undefined, "none"],
    [true, "null", "same-origin"],
    [false, "null", undefined],
    [false, "https://evil.example", undefined],
    [false, "https://evil.example", "cross-site"],
    [false, undefined, "cross-site"],
    [false, "http://sub.localhost:3000", "same-site"],
    [false, "http://localhost:3000", "cross-site"],
    [false, "not an origin", undefined],
  ])("is %s for Origin %s and Sec-Fetch-Site %s", (expected, origin, secFetchSite) => {
    expect(comesFromOurPages({ origin, secFetchSite, host })).toBe(expected)
  })

  it("lets through the address the browser itself used, such as a tablet on the house's network", () => {
    const said = { origin: "http://192.168.1.5:3000", secFetchSite: "same-origin", host: "192.168.1.5:3000" }
    expect(comesFromOurPages(said)).toBe(true)
  })
})
