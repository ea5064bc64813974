import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "@playwright/test"
import { freePort } from "./db/embedded.ts"

// This file is read again by every worker: what the first reading chose is handed on by the environment.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), "values-first-e2e-"))

const baseURL = `http://localhost:${process.env.E2E_PORT}`
const chromium = process.env.CHROMIUM
const everyPage = "journeys/every-page.ts"
const stories = { testMatch: "journeys/**/*.ts", testIgnore: everyPage }
const asRoot = process.getuid?.() === 0

/**
 * Stories against the product as `npm start` brings it up, with a database and a port of their own.
 * A story that must hold without script says so by the tag `@no-script` and runs in both projects; one that can
 * be told once only, for it changes somebody of the demo for good, by `@only-no-script`.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A story shares its system with all others. One that held only the second time is named in the report as "flaky".
  retries: process.env.CI ? 1 : 0,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    // A film of every story would cost more than the story; a failure tells what the page said.
    trace: "off",
    screenshot: "only-on-failure",
    actionTimeout: 30_000,
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-quic",
        "--disable-background-networking",
        "--no-first-run",
        "--disable-component-update",
        "--disable-sync",
        // A microphone that hears a tone, and nobody to ask whether it may be used.
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
      ],
    },
  },
  projects: [
    // First, while the demo is as it begins.
    { name: "pages", testMatch: everyPage },
    { name: "script", ...stories, grepInvert: /@only-no-script/ },
    { name: "no-script", ...stories, grep: /@(only-)?no-script/, use: { javaScriptEnabled: false } },
    // Once every page has been opened: all that was kept of them is looked at once more, all at once.
    { name: "all-pages", testMatch: "checks/all-pages.ts", dependencies: ["pages", "script", "no-script"] },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    url: `${baseURL}/readyz`,
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
    stdout: "ignore",
    stderr: "pipe",
    env: {
      PORT: process.env.E2E_PORT,
      DATA_DIR: process.env.E2E_DATA_DIR,
      DEMO: "1",
      // Never a database of somebody's own.
      DATABASE_URL: "",
      DATABASE_OWNER_URL: "",
    },
  },
})
