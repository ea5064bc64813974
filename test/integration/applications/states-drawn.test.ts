import { expect, it } from "vitest"
import { applicationMoves, isFinal } from "#app/domain/applications/rules.ts"
import { applicationStatuses } from "#app/domain/applications/vocabulary.ts"
import { offerMoves } from "#app/domain/decisions/offer-moves.ts"
import { offerStatuses } from "#app/domain/decisions/vocabulary.ts"
import { accreditationMoveTable } from "#app/domain/training/accreditation-rules.ts"
import { accreditationStatuses } from "#app/domain/training/vocabulary.ts"

/** Mermaid takes no hyphens in the name of a state. */
const drawnAs = (status: string) => status.replaceAll("-", "_")

type Table = {
  readonly title: string
  readonly source: string
  readonly first: string
  readonly statuses: readonly string[]
  readonly last: readonly string[]
  readonly moves: readonly { readonly from: string; readonly event: string; readonly to: string }[]
}

const draw = ({ title, source, first, statuses, last, moves }: Table) =>
  [
    `# ${title}`,
    "",
    `Drawn from \`${source}\` by its test (\`npx vitest run states-drawn -u\`).`,
    "",
    "```mermaid",
    "stateDiagram-v2",
    `  [*] --> ${first}`,
    ...statuses.map((status) => `  state "${status}" as ${drawnAs(status)}`),
    ...moves.map(({ from, event, to }) => `  ${drawnAs(from)} --> ${drawnAs(to)}: ${event}`),
    ...last.map((status) => `  ${drawnAs(status)} --> [*]`),
    "```",
    "",
    "| From | What happens | To |",
    "|---|---|---|",
    ...moves.map(({ from, event, to }) => `| ${from} | ${event} | ${to} |`),
    "",
  ].join("\n")

it("an application stands in docs as it is in the table", async () => {
  const drawn = draw({
    title: "Where an application can stand",
    source: "app/domain/applications/rules.ts",
    first: "draft: start",
    statuses: applicationStatuses,
    last: applicationStatuses.filter(isFinal),
    moves: applicationMoves,
  })
  await expect(drawn).toMatchFileSnapshot("../../../docs/application-states.md")
})

it("an offer stands in docs as it is in the table", async () => {
  const drawn = draw({
    title: "Where an offer can stand",
    source: "app/domain/decisions/offer-moves.ts",
    first: "made: make",
    statuses: offerStatuses,
    last: offerStatuses.filter((status) => !offerMoves.some(({ from }) => from === status)),
    moves: offerMoves,
  })
  await expect(drawn).toMatchFileSnapshot("../../../docs/offer-states.md")
})

it("an accreditation stands in docs as it is in the table", async () => {
  const drawn = draw({
    title: "Where an accreditation can stand",
    source: "app/domain/training/accreditation-rules.ts",
    first: "awarded: award",
    statuses: accreditationStatuses,
    last: [],
    moves: accreditationMoveTable,
  })
  await expect(drawn).toMatchFileSnapshot("../../../docs/accreditation-states.md")
})
