import { expect, it } from "vitest"
import { decideRole } from "#app/domain/accounts/colleague-rules.ts"

it.each([
  ["owner", "viewer", 1, false],
  ["owner", null, 1, false],
  ["owner", "owner", 1, true],
  ["owner", "viewer", 2, true],
  ["owner", null, 2, true],
  ["recruiter", null, 1, true],
  ["viewer", "owner", 1, true],
] as const)("%s to %s with %i owners: %s", (now, next, owners, allowed) => {
  expect(decideRole(now, next, owners).ok).toBe(allowed)
})
