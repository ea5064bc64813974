import type { ServerBuild } from "@remix-run/node"

declare const config: {
  readonly appDirectory: "app"
  readonly serverModuleFormat: "esm"
  readonly future: ServerBuild["future"] & { readonly unstable_optimizeDeps: boolean }
}
export default config
