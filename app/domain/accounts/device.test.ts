import { describe, expect, it } from "vitest"
import { deviceOf } from "#app/domain/accounts/device.ts"

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)"

describe("deviceOf", () => {
  it.each([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/130.0 Safari/537.36 Edg/130.0`,
      "Edge, Windows",
    ],
    [
      `Mozilla/5.0 (Linux; Android 14; Pixel 8) ${webkit} Chrome/130.0 Mobile Safari/537.36`,
      "Chrome, Android",
    ],
    [
      `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${webkit} Version/18.0 Safari/604.1`,
      "Safari, iPhone",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0", "Firefox, Linux"],
    ["curl/8.5.0", ""],
    ["", ""],
  ])("%s", (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device)
  })
})
