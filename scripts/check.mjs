import "./house/node-version.mjs"

// Loaded only now: they may use what an old Node cannot read.
const { installWhatIsMissing } = await import("./house/install.mjs")
const { endWith } = await import("./house/sentence.mjs")
const { runSteps, staticChecks, unitTests } = await import("./house/steps.mjs")

try {
  await installWhatIsMissing()
  const { failed } = await runSteps([...staticChecks, unitTests])
  if (failed > 0) process.exitCode = 1
} catch (error) {
  endWith(error)
}
