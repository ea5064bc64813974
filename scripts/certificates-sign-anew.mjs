import "./house/node-version.mjs"

// Loaded only now: they may use what an old Node cannot read.
const { runOnDatabase } = await import("./house/run-on-database.mjs")
const { endWith } = await import("./house/sentence.mjs")

try {
  await runOnDatabase("sign-anew")
} catch (error) {
  endWith(error)
}
