/** Something to put right, in plain words; `field` is the name of the form field it is about. */
export type Problem = { readonly field?: string; readonly text: string }

/** What is wrong with one field, or nothing. */
export function problemOf(problems: readonly Problem[] | undefined, field: string): string | undefined {
  return problems?.find((problem) => problem.field === field)?.text
}
