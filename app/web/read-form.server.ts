import type { z } from "zod"
import { type Err, err, type Ok } from "#app/kernel/result.ts"
import type { Problem } from "#app/ui/forms/problem.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { csrfFieldName } from "#app/ui/layout/frame.ts"
import { csrfHolds } from "#app/web/csrf.server.ts"
import { fieldsOf } from "#app/web/form-fields.ts"
import { languageOf } from "#app/web/language.server.ts"
import type { FormProblems } from "#app/web/problems.server.ts"

type Values = FormProblems["values"]
type Words = ReturnType<typeof wordsFor>

/** A form that holds comes with its values as typed, for a refusal that is only found out later. */
export type ReadForm<T> = (Ok<T> & { readonly values: Values }) | Err<FormProblems>

/**
 * Reads a posted form through its schema, once its token is known to be this browser's. `params` of the
 * address join the fields and win over them.
 *
 * The schema sees cleaned text: line ends are `\n`, letters composed (NFC), control characters gone. A
 * list is a list with one box ticked or none; an empty text in a field that may be left out is left out.
 * A problem's text is the schema's own message, or the catalogue's where the schema has none.
 */
export async function readForm<S extends z.ZodType>(
  request: Request,
  schema: S,
  params: Readonly<Record<string, string | undefined>> = {},
): Promise<ReadForm<z.output<S>>> {
  const sent = await sentFields(request)
  const token = sent.get(csrfFieldName)?.at(-1)
  sent.delete(csrfFieldName)
  const values = typedValues(sent)
  const words = wordsFor(languageOf(request))

  if (!csrfHolds(request, token)) return err({ problems: [{ text: words.server.formTooOld }], values })

  return parsed(schema, { sent, params, values, words })
}

/** Reads fields that were sent, or kept, before through another schema: as `readForm`, which knew whose they are. */
export function readValues<S extends z.ZodType>(
  request: Request,
  schema: S,
  values: Values,
): ReadForm<z.output<S>> {
  const all = (value: string | readonly string[]) => (typeof value === "string" ? [value] : [...value])
  const sent = new Map(Object.entries(values).map(([name, value]) => [name, all(value)]))
  return parsed(schema, { sent, params: {}, values, words: wordsFor(languageOf(request)) })
}

type Sent = {
  readonly sent: ReadonlyMap<string, readonly string[]>
  readonly params: Readonly<Record<string, string | undefined>>
  readonly values: Values
  readonly words: Words
}

function parsed<S extends z.ZodType>(
  schema: S,
  { sent, params, values, words }: Sent,
): ReadForm<z.output<S>> {
  const read = schema.safeParse(
    { ...schemaInput(schema, sent), ...params },
    { error: (issue) => plainReason(issue, words) },
  )
  if (read.success) return { ok: true, value: read.data, values }
  return err({ problems: firstOfEachField(read.error.issues), values })
}

/** A text as it is kept: composed letters, `\n` line ends, no control characters but tab and line end. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .normalize("NFC")
}

async function sentFields(request: Request): Promise<Map<string, string[]>> {
  const multipart = request.headers.get("content-type")?.startsWith("multipart/form-data")
  const pairs = multipart ? await request.formData() : new URLSearchParams(await request.text())
  const fields = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    if (typeof value !== "string") continue
    fields.set(name, [...(fields.get(name) ?? []), cleanText(value)])
  }
  return fields
}

function typedValues(sent: ReadonlyMap<string, readonly string[]>): Values {
  return Object.fromEntries([...sent].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? "") : all]))
}

function schemaInput(schema: z.ZodType, sent: ReadonlyMap<string, readonly string[]>) {
  const input: Record<string, unknown> = Object.fromEntries(
    [...sent].map(([name, all]) => [name, all.at(-1)]),
  )
  for (const [name, { list, optional }] of fieldsOf(schema)) {
    const all = (sent.get(name) ?? []).filter((text) => text !== "")
    if (list) input[name] = all
    if (optional && all.length === 0) delete input[name]
  }
  return input
}

function plainReason(issue: z.core.$ZodRawIssue, { server }: Words): string {
  if (issue.input === undefined || issue.input === "" || issue.input === null) return server.answerMissing
  if (issue.code === "too_big" && issue.origin === "string")
    return server.answerTooLong(Number(issue.maximum))
  return server.answerNotUnderstood
}

function firstOfEachField(issues: readonly z.core.$ZodIssue[]): Problem[] {
  const found = new Map<string, Problem>()
  for (const { path, message } of issues) {
    const field = path.length > 0 ? String(path[0]) : ""
    if (!found.has(field)) found.set(field, field === "" ? { text: message } : { field, text: message })
  }
  return [...found.values()]
}
