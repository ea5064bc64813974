import "./house/node-version.mjs"

// Loaded only now: it may use what an old Node cannot read.
const { start } = await import("./house/start.mjs")
await start({ dev: process.argv.includes("--dev") })
