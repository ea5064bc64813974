import { expect, test } from "vitest"
import { isOpenedByAPerson } from "#app/web/opened-by-a-person.ts"

const browser = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document", "sec-fetch-user": "?1" }

test.each([
  [true, "a page that is opened", "GET", browser],
  [false, "a look at its headers alone", "HEAD", browser],
  [false, "a program without a browser", "GET", {}],
  [false, "a preview that a messenger draws", "GET", { "user-agent": "WhatsApp/2" }],
  [
    false,
    "a page that is fetched by a script",
    "GET",
    { "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" },
  ],
  [false, "a page inside another", "GET", { ...browser, "sec-fetch-dest": "iframe" }],
  [false, "a browser that looks ahead", "GET", { ...browser, "sec-purpose": "prefetch;prerender" }],
  [false, "an older one that does", "GET", { ...browser, purpose: "prefetch" }],
])("%s for %s", (is, _, method, headers) => {
  expect(isOpenedByAPerson({ method, headers: new Headers(headers as Record<string, string>) })).toBe(is)
})
