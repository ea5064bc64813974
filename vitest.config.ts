import { defineConfig } from "vitest/config"

/** Settings that hold in tests; databases and queues get their addresses from test/support. */
const env = {
  NODE_ENV: "test",
  APP_URL: "http://localhost:3000",
  SESSION_SECRET: "a secret that is long enough and guards nothing",
  DATA_KEY: Buffer.alloc(32, 1).toString("base64"),
  SIGNING_KEY_ED25519: Buffer.alloc(32, 2).toString("base64"),
  LOG_LEVEL: "silent",
  TZ: "UTC",
} as const

export default defineConfig({
  // Remix's plugin stays out: tests import modules as they are.
  esbuild: { jsx: "automatic" },
  test: {
    env,
    restoreMocks: true,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,db,workers,scripts,bench}/**/*.test.{ts,tsx,mjs}"],
          // Rules are pure: an address that answers nobody shows at once who is not.
          env: { DATABASE_URL: "postgres://nobody:nothing@127.0.0.1:1/none" },
          // For what is tried a thousand times over, on a machine that does much else.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.{ts,tsx}"],
          globalSetup: ["test/support/database-server.ts"],
          setupFiles: ["test/support/database.ts"],
          pool: "forks",
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
