import type { SeedQuestion } from "#db/seed/reference/question-types.ts"
import { promptQuestions } from "#db/seed/reference/questions-prompts.ts"
import { homeScenarios } from "#db/seed/reference/questions-scenarios-home.ts"
import { outScenarios } from "#db/seed/reference/questions-scenarios-out.ts"
import { writtenQuestions } from "#db/seed/reference/questions-written.ts"

/** The national library: questions of our own that any provider may pick from. */
export const seedQuestions: readonly SeedQuestion[] = [
  ...promptQuestions,
  ...homeScenarios,
  ...outScenarios,
  ...writtenQuestions,
]
