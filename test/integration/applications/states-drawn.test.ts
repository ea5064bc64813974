import { expect, it } from "vitest"
import { applicationMoves, isFinal } from "#app/domain/applications/rules.ts"
import { applicationStatuses } from "#app/domain/applications/vocabulary.ts"

/** Mermaid takes no hyphens in the name of a state. */
const drawnAs = (status: string) => status.replaceAll("-", "_")

const drawn = [
  "# Where an application can stand",
  "",
  "Drawn from `app/domain/applications/rules.ts` by its test (`npx vitest run states-drawn -u`).",
  "",
  "```mermaid",
  "stateDiagram-v2",
  "  [*] --> draft: start",
  ...applicationStatuses.map((status) => `  state "${status}" as ${drawnAs(status)}`),
  ...applicationMoves.map(({ from, event, to }) => `  ${drawnAs(from)} --> ${drawnAs(to)}: ${event}`),
  ...applicationStatuses.filter(isFinal).map((status) => `  ${drawnAs(status)} --> [*]`),
  "```",
  "",
  "| From | What happens | To |",
  "|---|---|---|",
  ...applicationMoves.map(({ from, event, to }) => `| ${from} | ${event} | ${to} |`),
  "",
].join("\n")

it("stands in docs as it is in the table", async () => {
  await expect(drawn).toMatchFileSnapshot("../../../docs/application-states.md")
})
