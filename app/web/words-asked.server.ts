import { data } from "@remix-run/node"
import { z } from "zod"
import { checkLanguage } from "#app/domain/language-check/index.server.ts"
import { type Mend, mended, readMend } from "#app/domain/language-check/mend.ts"
import type { Finding, TextUse } from "#app/domain/language-check/vocabulary.ts"
import type { FormProblems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** What the language check found in the fields of a form; fields with nothing are left out. */
export type Checked = Readonly<Record<string, readonly Finding[]>>

/** What an action answers on a page whose words are checked: its form again, and what was found in it. */
type CheckedForm = FormProblems & {
  readonly checked: Checked
  /** Somebody only had their words looked at, or mended; null where they pressed something else. */
  readonly looked: { readonly mended: Mend | null } | null
}

const Asked = z.object({ check: z.string().optional(), mend: z.string().optional() })

/**
 * Somebody pressed "check the words" or a better word, which sends their whole form: what the page shows again,
 * mended. Null where they pressed something else, which is then the page's own to answer.
 */
export async function wordsAsked(request: Request, fields: readonly string[], use: TextUse) {
  const form = await readForm(request.clone(), Asked)
  // A form that is too old or not ours: the page's own reading says so.
  if (!form.ok) return null
  const mend = form.value.mend === undefined ? null : readMend(form.value.mend)
  if (!mend && form.value.check !== "words") return null
  const text = mend && fields.includes(mend.field) ? textOf(form.values, mend.field) : null
  const better = mend && text !== null ? mended(text, mend) : null
  const { check: _check, mend: _mend, ...typed } = form.values
  const values = mend && better !== null ? { ...typed, [mend.field]: better } : typed
  const looked = { mended: better === null ? null : mend }
  const said: CheckedForm = { problems: [], values, checked: await checkFields(values, fields, use), looked }
  return data(said)
}

/** As `problems`, with what the language check found in the words as they were typed. */
export async function problemsChecked(
  wrong: FormProblems,
  status: 409 | 422,
  fields: readonly string[],
  use: TextUse,
) {
  const said: CheckedForm = { ...wrong, checked: await checkFields(wrong.values, fields, use), looked: null }
  return data(said, { status })
}

/** What is to be thought over in each of these fields. */
export async function checkFields(
  values: FormProblems["values"],
  fields: readonly string[],
  use: TextUse,
): Promise<Checked> {
  const checked: Record<string, Finding[]> = {}
  for (const field of fields) {
    const found = await checkLanguage(textOf(values, field), use)
    if (found.length > 0) checked[field] = found
  }
  return checked
}

/** The first field whose words make people small, for a second look before they go to anybody. */
export function fieldToReadAgain(checked: Checked): string | undefined {
  return Object.keys(checked).find((field) => checked[field]?.some(({ blocks }) => blocks))
}

function textOf(values: FormProblems["values"], field: string): string {
  const value = values[field]
  return typeof value === "string" ? value : (value?.at(-1) ?? "")
}
