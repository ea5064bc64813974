import { data } from "@remix-run/node"
import type { Problem } from "#app/ui/forms/problem.ts"

/** What was wrong with a form, and what was typed into it, so that nothing has to be typed again. */
export type FormProblems = {
  readonly problems: readonly Problem[]
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** What an action answers so that its page is drawn again with the problems said and the words kept. */
export function problems(wrong: FormProblems | readonly Problem[], status: 403 | 409 | 422 | 429 | 503) {
  const said: FormProblems = "problems" in wrong ? wrong : { problems: wrong, values: {} }
  return data(said, { status })
}

/** The same problems, with words of the page's own for the fields that it has better words for. */
export function reworded(wrong: FormProblems, words: Readonly<Record<string, string>>): FormProblems {
  const said = wrong.problems.map((problem) => {
    const better = problem.field === undefined ? undefined : words[problem.field]
    return better === undefined ? problem : { ...problem, text: better }
  })
  return { ...wrong, problems: said }
}
