import { afterAll, describe, expect, it } from "vitest"
import { AnswerForm } from "#app/domain/applications/forms.ts"
import { readApplication, saveAnswer } from "#app/domain/applications/index.server.ts"
import { answerLimit } from "#app/domain/applications/rules.ts"
import { csrfFieldName } from "#app/ui/layout/frame.ts"
import { csrfToken } from "#app/web/csrf.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { closeDatabase } from "#db/client.ts"
import { begin, openVacancy, owner } from "#test/integration/applications/open-vacancy.ts"

const vacancy = await openVacancy()
afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

/** What a browser's form sends, as the page's action reads it and the verb saves it. */
async function typed(body: string) {
  const { token, setCookie } = csrfToken(new Request("http://localhost/"))
  const request = new Request("http://localhost/", {
    method: "POST",
    headers: { cookie: setCookie?.split(";", 1)[0] ?? "" },
    body: new URLSearchParams({ [csrfFieldName]: token, body, next: "carry-on" }),
  })
  const form = await readForm(request, AnswerForm)
  if (!form.ok) throw new Error(JSON.stringify(form.error.problems))
  const { ctx } = await begin(vacancy)
  const { given, seen, done } = form.value
  const saved = await saveAnswer(ctx, { number: 1, given, seen, done })
  const kept = (await readApplication(ctx))?.questions[0]?.body
  return { saved: saved.ok ? "saved" : saved.error.kind, kept, shownAgain: form.values.body }
}

describe("an answer", () => {
  it.each([
    ["smart quotes, dashes and dots out of Word", "“Don’t – wait…”"],
    ["spaces that do not break, and soft hyphens", "10\u00a0o’clock, some\u00adtimes"],
    ["emoji, flags and families", "I 💚 this 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👨‍👩‍👧‍👦"],
    ["letters with marks of their own", "Zoe\u0308 Nguye\u0302\u0303n".normalize("NFC")],
    ["writing from right to left", "ساعدت جدتي كل صباح"],
    ["what looks like markup or a formula", "<b>=SUM(A1)</b> & '; drop table answers; --"],
  ])("keeps %s as it was typed", async (_, body) => {
    expect(await typed(body)).toMatchObject({ saved: "saved", kept: body })
  })

  it("loses the signs that no page and no database can hold, and no word beside them", async () => {
    expect(await typed("one\u0000two\u0007 \u001bthree\r\nfour")).toMatchObject({
      saved: "saved",
      kept: "onetwo three\nfour",
    })
  })

  it.each([
    ["nothing", ""],
    ["spaces of every kind", " \u00a0\u2003\t\n"],
    ["signs nobody sees", "\u00ad\u200b\u2060\ufeff"],
    ["signs that are taken out", "\u0000\u0007"],
  ])("is missing where it is %s", async (_, body) => {
    expect(await typed(body)).toMatchObject({ saved: "answer-missing", kept: null })
  })

  it("is counted in characters as people see them", async () => {
    const family = "👨‍👩‍👧‍👦"
    expect(await typed(family.repeat(answerLimit))).toMatchObject({ saved: "saved" })
    expect(await typed(family.repeat(answerLimit + 1))).toMatchObject({ saved: "answer-too-long" })
  })

  it("of three megabytes is too long, said so, and shown again whole", async () => {
    const body = "A whole book. ".repeat(220_000)
    const { saved, kept, shownAgain } = await typed(body)
    expect([saved, kept, shownAgain === body]).toEqual(["answer-too-long", null, true])
  })
})
