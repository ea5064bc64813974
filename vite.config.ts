import { vitePlugin as remix } from "@remix-run/dev"
import { defineConfig } from "vite"
import config from "./remix.config.js"
import { stylesInUse } from "./scripts/house/styles-in-use.ts"

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [remix(config)],
  css: {
    preprocessorOptions: { scss: { loadPaths: ["node_modules"], quietDeps: true } },
    postcss: { plugins: [stylesInUse("app")] },
  },
  build: { assetsInlineLimit: 0 },
})
