import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { Actor } from "#app/kernel/actor.ts"
import { membershipRoles } from "#app/kernel/membership-role.ts"

/** Draws docs/permissions.md from the policies themselves. `UPDATE_DOCS=1` writes it; else it has to agree. */
const file = new URL("../docs/permissions.md", import.meta.url)

const modules = import.meta.glob<Record<string, unknown>>("/app/domain/*/policy.ts", { eager: true })
const sources = import.meta.glob<string>("/app/domain/*/policy.ts", {
  eager: true,
  query: "?raw",
  import: "default",
})

const providerId = "ours"
const staff = membershipRoles.map((role) => ({
  name: role.replace("-", " "),
  actor: { kind: "staff", personId: "me", providerId, role } satisfies Actor,
}))
const actors: readonly { readonly name: string; readonly actor: Actor }[] = [
  { name: "stranger", actor: { kind: "stranger" } },
  { name: "applicant", actor: { kind: "applicant", applicationId: "mine", providerId } },
  { name: "panel member or worker", actor: { kind: "person", personId: "me" } },
  ...staff,
  { name: "job", actor: { kind: "system", providerId } },
]

/** Whatever a policy looks at in a record, once as the asker's own and once as somebody else's. */
const joinedAt = new Date(0)
const own = { id: "mine", personId: "me", joinedAt }
const others = { id: "theirs", personId: "somebody else", joinedAt }

type Policy = (actor: Actor, record: typeof own) => unknown

function answer(policy: Policy, actor: Actor): string {
  if (policy(actor, others) === true) return "yes"
  return policy(actor, own) === true ? "their own" : ""
}

/** The first sentence of the comment above a policy. */
function meaningOf(name: string, source: string): string {
  const above = source.slice(0, source.indexOf(`export function ${name}(`))
  const comment = above.slice(above.lastIndexOf("/**") + 3, above.lastIndexOf("*/"))
  const text = comment.replace(/\n \*/g, " ").replace(/\s+/g, " ").trim()
  return text.split(/(?<=\.) /)[0] ?? ""
}

function drawn(): string {
  const policies = Object.entries(modules).flatMap(([path, module]) =>
    Object.entries(module)
      .filter(
        (entry): entry is [string, Policy] => entry[0].startsWith("may") && typeof entry[1] === "function",
      )
      .map(([name, policy]) => ({
        capability: path.split("/")[3] ?? "",
        name,
        policy,
        source: sources[path] ?? "",
      })),
  )
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  const head = ["Where", "What", ...actors.map(({ name }) => name)]
  const rows = policies.map(({ capability, name, policy, source }) =>
    line([
      capability,
      `\`${name}\`: ${meaningOf(name, source)}`,
      ...actors.map(({ actor }) => answer(policy, actor)),
    ]),
  )
  return [
    "# Permissions",
    "",
    "Who may do what, drawn from each capability's `policy.ts` by `scripts/permissions.test.ts`. It is not",
    "written by hand: `UPDATE_DOCS=1 npx vitest run scripts/permissions.test.ts` draws it again.",
    "",
    "Every policy is asked about the asker's own provider. Of another provider nobody sees anything but what is",
    "public: its records are answered with “not found”. Row security in PostgreSQL holds the same line by",
    "itself (`db/schema`, `db/migrations`), and these policies come before it.",
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows,
    "",
  ].join("\n")
}

test("docs/permissions.md says what the policies do", () => {
  const wanted = drawn()
  if (process.env.UPDATE_DOCS) writeFileSync(file, wanted)
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(wanted)
})
