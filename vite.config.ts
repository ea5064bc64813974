import { vitePlugin as remix } from "@remix-run/dev"
import { defineConfig } from "vite"
import config from "./remix.config.js"

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [remix(config)],
  css: { preprocessorOptions: { scss: { loadPaths: ["node_modules"], quietDeps: true } } },
  build: { assetsInlineLimit: 0 },
})
