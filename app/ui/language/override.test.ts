import { expect, test } from "vitest"
import { withOverride } from "#app/ui/language/override.ts"

const base = {
  title: "Find work",
  count: (n: number) => `${n} jobs`,
  steps: ["Read", "Answer", "Send"],
  menu: { help: "Help", signIn: "Sign in" },
}

test("what the override says is laid over, and what it leaves out stays", () => {
  const words = withOverride(base, { title: "Find a job", menu: { help: "Get help" } })
  expect(words.title).toBe("Find a job")
  expect(words.menu).toEqual({ help: "Get help", signIn: "Sign in" })
  expect(words.count(3)).toBe("3 jobs")
})

test("functions and whole lists are replaced", () => {
  const words = withOverride(base, { count: (n: number) => `Jobs: ${n}`, steps: ["Look", "Go"] })
  expect(words.count(3)).toBe("Jobs: 3")
  expect(words.steps).toEqual(["Look", "Go"])
})

test("the base is left as it was", () => {
  withOverride(base, { menu: { help: "Get help" } })
  expect(base.menu.help).toBe("Help")
})
