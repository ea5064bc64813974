import { describe, expect, it } from "vitest"
import { z } from "zod"
import { csrfToken } from "#app/web/csrf.server.ts"
import { cleanText, readForm } from "#app/web/read-form.server.ts"

function posted(fields: readonly (readonly [string, string])[], withToken = true): Request {
  const { token, setCookie } = csrfToken(new Request("http://localhost/x"))
  const body = new URLSearchParams([
    ...fields.map((pair) => [...pair]),
    ["csrf", withToken ? token : "stale"],
  ])
  return new Request("http://localhost/x", {
    method: "POST",
    body,
    headers: { cookie: setCookie?.split(";", 1)[0] ?? "" },
  })
}

const Form = z
  .object({
    reference: z.string(),
    name: z.string().trim().min(1, "Tell us your name").max(10),
    phone: z.e164("Write the number with its country code").optional(),
    values: z.array(z.enum(["kindness", "respect"])).min(1, "Choose at least one"),
    again: z.enum(["yes", "no"]),
  })
  .refine((form) => form.name !== "nobody", { path: ["name"], error: "Nobody is not a name" })

const whole = [
  ["name", " Ann "],
  ["phone", ""],
  ["values", "kindness"],
  ["again", "yes"],
  ["reference", "of-the-form"],
] as const

describe("readForm", () => {
  it("gives what the schema makes of it; the address wins over the form", async () => {
    const form = await readForm(posted(whole), Form, { reference: "of-the-address" })
    expect(form.ok && form.value).toEqual({
      reference: "of-the-address",
      name: "Ann",
      values: ["kindness"],
      again: "yes",
    })
    expect(form.ok && form.values.name).toBe(" Ann ")
  })

  it("says one thing a field in plain words and keeps all that was typed", async () => {
    const form = await readForm(
      posted([
        ["name", "a much too long name"],
        ["phone", "12"],
      ]),
      Form,
      { reference: "r" },
    )
    expect(form).toMatchObject({
      ok: false,
      error: { values: { name: "a much too long name", phone: "12" } },
    })
    expect(!form.ok && form.error.problems).toEqual([
      { field: "name", text: "Please use 10 characters or fewer" },
      { field: "phone", text: "Write the number with its country code" },
      { field: "values", text: "Choose at least one" },
      { field: "again", text: "Please answer this question" },
    ])
  })

  it("keeps several answers to one question", async () => {
    const fields = [...whole, ["values", "respect"]] as const
    const form = await readForm(posted(fields), Form, { reference: "r" })
    expect(form.ok && form.value.values).toEqual(["kindness", "respect"])
    expect(form.ok && form.values.values).toEqual(["kindness", "respect"])
  })

  it("keeps the words of a form that was open too long, and never shows its token again", async () => {
    const form = await readForm(posted(whole, false), Form, { reference: "r" })
    expect(form).toMatchObject({ ok: false, error: { values: { name: " Ann " } } })
    expect(!form.ok && form.error.problems[0]?.text).toContain("Your words are still here")
    expect(!form.ok && form.error.values).not.toHaveProperty("csrf")
  })

  it("reads forms of other encodings too", async () => {
    const urlEncoded = posted(whole)
    const body = new FormData()
    for (const [name, value] of new URLSearchParams(await urlEncoded.text())) body.append(name, value)
    const multipart = new Request("http://localhost/x", {
      method: "POST",
      body,
      headers: { cookie: urlEncoded.headers.get("cookie") ?? "" },
    })
    expect(await readForm(multipart, Form, { reference: "r" })).toMatchObject({
      ok: true,
      value: { name: "Ann" },
    })
  })

  it("is not confused by a field named like a part of every object", async () => {
    const form = await readForm(posted([...whole, ["__proto__", "x"], ["constructor", "y"]]), Form, {
      reference: "r",
    })
    expect(form.ok).toBe(true)
  })
})

describe("cleanText", () => {
  it.each([
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["bell\u0007 and nul\u0000", "bell and nul"],
    ["e\u0301", "\u00e9"],
    ["tab\tstays", "tab\tstays"],
    ["\u0645\u0631\u062d\u0628\u0627 \u202Bx", "\u0645\u0631\u062d\u0628\u0627 \u202Bx"],
  ])("%j becomes %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
})
