import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { startApplying } from "../../support/applicant.ts"
import { startProduct } from "../../support/supervisor.ts"

type Product = Awaited<ReturnType<typeof startProduct>>

let folder: string
const running: Product[] = []
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "values-first-start-"))
})
test.afterEach(() => {
  for (const product of running.splice(0)) product.killEverything()
  rmSync(folder, { recursive: true, force: true })
})

async function start(over: Readonly<Record<string, string>> = {}): Promise<Product> {
  const product = await startProduct(folder, over)
  running.push(product)
  return product
}

const ready = (product: Product) =>
  expect.poll(product.said, { timeout: 180_000 }).toContain(`Values First is ready: ${product.address}`)

test("everything is killed while somebody writes; what was saved is there, and Ctrl-C ends it in order", async ({
  browser,
}) => {
  test.slow()
  const first = await start()
  await ready(first)
  const page = await (await browser.newContext({ baseURL: first.address })).newPage()
  await startApplying(page)
  await page.locator("textarea").fill("Written before the power went.")
  await page.getByRole("button", { name: "Save and continue" }).click()
  await expect(page.getByText("Question 2 of 9")).toBeVisible()
  const beside = await start()
  expect(await beside.ended).toBe(1)
  expect(beside.said()).toContain("is already in use by process")
  first.killEverything()
  await first.ended

  const again = await start({ PORT: first.port })
  await ready(again)
  await page.getByRole("link", { name: "Back" }).click()
  await expect(page.locator("textarea")).toHaveValue("Written before the power went.")
  const elsewhere = await start({ PORT: again.port })
  expect(await elsewhere.ended).toBe(1)
  expect(elsewhere.said()).toContain(`Port ${again.port} is already taken by another program`)

  again.stop()
  expect(await again.ended).toBe(0)
  expect(again.said()).toContain("Stopped")
  await expect(fetch(`${again.address}/readyz`)).rejects.toThrow()

  // A damaged database is said to be so, and nothing of it is touched.
  writeFileSync(join(folder, "postgres", "cluster", "PG_VERSION"), "none\n")
  const damaged = await start()
  expect(await damaged.ended).toBe(1)
  expect(damaged.said()).toMatch(/The database in .* is damaged .*: put a backup in its place/)
})
