import { expect, it } from "vitest"
import { EqualityForm } from "#app/domain/privacy/forms.ts"
import { answerEquality } from "#app/domain/privacy/index.server.ts"
import { equalityQuestions } from "#app/domain/privacy/vocabulary.ts"
import { ok } from "#app/kernel/result.ts"
import { blindToken } from "#app/platform/purpose-key.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { equalityAnswers } from "#db/schema/applications.ts"
import { anApplication } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asApplicant, must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { tablesWith } from "#test/integration/privacy/marked.ts"

const heron = await aProvider()
const vacancy = await aPublishedVacancy(heron)
const kept = () => owner<{ token: string; answers: Record<string, string> }[]>`
  select token, answers from equality_answers order by token`

/** What is known of an application anywhere, apart from its own page. */
async function everythingElse() {
  const tables = await owner<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('equality_answers', 'rate_limits') order by 1`
  const all: string[] = []
  for (const { name } of tables) {
    const rows = await owner<{ row: string; xmin: string }[]>`
      select to_jsonb(t)::text as row, t.xmin::text as xmin from ${owner(name)} t order by 1`
    all.push(...rows.map(({ row, xmin }) => `${name} ${xmin} ${row}`))
  }
  return all
}

it("answers are kept under a token, once, and the same is said either way", async () => {
  const { applicant } = await anApplication(vacancy)
  expect(await answerEquality(applicant, { sex: "female", age: "25-34" })).toEqual({ ok: true, value: null })
  expect(await answerEquality(applicant, { sex: "male" })).toEqual({ ok: true, value: null })
  expect((await kept()).map(({ answers }) => answers)).toEqual([{ sex: "female", age: "25-34" }])
})

it("nothing else in the database changes, and nothing in the row says when, for which job or by whom", async () => {
  const { applicant, id, reference } = await anApplication(vacancy)
  const before = await everythingElse()
  await must(answerEquality(applicant, { religion: "sikh" }))
  expect(await everythingElse()).toEqual(before)
  const columns = await owner<{ name: string }[]>`
    select column_name as name from information_schema.columns where table_name = 'equality_answers' order by 1`
  expect(columns.map(({ name }) => name)).toEqual(["answers", "provider_id", "token"])
  const tokens = (await kept()).map(({ token }) => token)
  expect(tokens).toContain(blindToken("equality-answers", id))
  for (const token of tokens) {
    expect(await tablesWith(token)).toEqual(["public.equality_answers"])
  }
  for (const known of [id, reference, vacancy.id, vacancy.slug]) {
    expect(await tablesWith(known)).not.toContain("public.equality_answers")
  }
  // Another purpose makes another token: they cannot be laid side by side.
  expect(tokens).not.toContain(blindToken("something-else", id))
})

it("nobody reads them back: not who gave them, not the provider, not a job", async () => {
  const { applicant } = await anApplication(vacancy)
  const readers = [
    applicant,
    heron.manager,
    { ...applicant, actor: { kind: "system", providerId: heron.id } as const },
  ]
  for (const ctx of readers) {
    const read = reading(ctx, (tx) => tx.select().from(equalityAnswers))
    await expect(read).rejects.toMatchObject({ cause: { code: "42501" } })
  }
  const asStaff = inTransaction(heron.manager, async (tx) => {
    await tx.insert(equalityAnswers).values({ token: "x", providerId: heron.id, answers: {} })
    return ok(null)
  })
  await expect(asStaff).rejects.toMatchObject({ cause: { code: "42501" } })
})

it("nobody is asked before sending, and nobody answers for another", async () => {
  const draft = await anApplication(vacancy, { send: false })
  expect(await answerEquality(draft.applicant, { sex: "male" })).toEqual(notFound)
  const { applicant } = await anApplication(vacancy)
  const helping = { way: "paper", personId: heron.manager.actor.personId } as const
  expect(await answerEquality(asApplicant({ ...applicant.actor, helping }), { sex: "male" })).toEqual(
    notFound,
  )
})

it("who leaves out every question leaves nothing", async () => {
  const { applicant } = await anApplication(vacancy)
  const before = (await kept()).length
  await must(answerEquality(applicant, EqualityForm.parse({ sex: "", age: "ninety", csrf: "x" })))
  expect(await kept()).toHaveLength(before)
})

it("the form takes our choices and no words", () => {
  for (const [question, choices] of Object.entries(equalityQuestions)) {
    for (const choice of [...choices, "prefer-not-to-say"]) {
      expect(EqualityForm.parse({ [question]: choice })).toEqual({ [question]: choice })
    }
  }
  expect(EqualityForm.parse({ sex: "female<script>", name: "Ann" })).toEqual({})
})
