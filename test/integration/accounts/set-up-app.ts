import { expect } from "vitest"
import { codeAt } from "#app/platform/one-time-code.server.ts"
import { type openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { owner } from "#test/integration/accounts/cast.ts"

/** The code an app shows, by the database's clock. `off`: of so many half minutes later. */
export async function codeNow(secret: string, off = 0): Promise<string> {
  const [row] = await owner<{ step: number }[]>`select floor(extract(epoch from now()) / 30)::int as step`
  return codeAt(secret, (row?.step ?? 0) + off)
}

/** Opens a provider's page, is led to set up an app, and does. @returns its secret, the codes page, where it led */
export async function setUpApp(visitor: ReturnType<typeof openBrowser>, page: string) {
  const setUp = whereTo(await visitor.get(page)) ?? ""
  expect(setUp).toBe(`/account/second-step/set-up?return=${encodeURIComponent(page)}`)
  const begun = await visitor.send(setUp, "/account/second-step/set-up", { return: page })
  const appPage = whereTo(begun) ?? ""
  expect(appPage).toBe(`/account/second-step/app?return=${encodeURIComponent(page)}`)
  const text = await (await visitor.get(appPage)).text()
  const secret = /secret=([A-Z2-7]{32})/.exec(text)?.[1] ?? ""
  const confirmed = await visitor.send(appPage, "/account/second-step/app", {
    code: await codeNow(secret),
    return: page,
  })
  expect(confirmed.status).toBe(200)
  return { secret, codes: await confirmed.text(), appPage }
}
