import { sql as query } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { saveRating, saveWords, shareQuestion } from "#app/domain/scenarios/index.server.ts"
import type { Actor } from "#app/kernel/actor.ts"
import { ok } from "#app/kernel/result.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import {
  aLiveQuestion,
  aQuestion,
  aRater,
  type QuestionOnStage,
  rates,
  sealOf,
  versionOf,
  wordsTyped,
} from "#test/factories/question.ts"
import { must, owner } from "#test/factories/stage.ts"

let heron: ProviderOnStage
let other: ProviderOnStage
beforeAll(async () => {
  heron = await aProvider()
  other = await aProvider("Kestrel Care")
})
afterAll(closeDatabase)

/** Straight to the database, as somebody who has got past the product's own rules. */
const past = (actor: Actor, statement: ReturnType<typeof query>) =>
  inTransaction({ actor, now: () => new Date() }, async (tx) => ok(await tx.execute(statement)))

async function seen(actor: Actor, statement: ReturnType<typeof query>): Promise<number> {
  const rows = await reading({ actor, now: () => new Date() }, (tx) => tx.execute(statement))
  return rows.length
}

/** What the database said, wherever the driver has wrapped it. */
const refusal = async (doing: Promise<unknown>) => {
  try {
    await doing
    return "nothing was refused"
  } catch (error) {
    const cause = (error as Error).cause as Error | undefined
    return cause?.message ?? (error as Error).message
  }
}

describe("what the database refuses about keys, whatever the code says", () => {
  let question: QuestionOnStage
  let versionId: string
  beforeAll(async () => {
    question = await aQuestion(heron)
    versionId = await versionOf(question)
  })

  test("a key without three raters who agree, or a reason, does not go live", async () => {
    const actor = heron.manager.actor
    const goLive = (also: string) =>
      past(actor, query.raw(`update question_versions set live_at = now()${also} where id = '${versionId}'`))
    expect(await refusal(goLive(""))).toBe("an answer key without agreement or a reason")
    // Agreement alone is not enough: three people must have said that they are done.
    expect(await refusal(goLive(", alpha = 0.9, raters = 3"))).toBe(
      "an answer key without agreement or a reason",
    )
    const put = past(
      actor,
      query.raw(`insert into question_versions (provider_id, question_id, version, kind, title, situation, ask,
        easy_read, value_codes, credit, live_at, alpha)
      select provider_id, question_id, 7, kind, title, situation, ask, easy_read, value_codes, credit, now(), 0.9
      from question_versions where id = '${versionId}'`),
    )
    expect(await refusal(put)).toBe("an answer key without agreement or a reason")
  })

  test("nobody is made a rater of another's question, nor done by somebody else", async () => {
    const put = past(
      other.manager.actor,
      query`insert into key_raters (provider_id, question_version_id, person_id, called)
        values (${other.id}, ${versionId}, ${other.manager.actor.personId}, 'Me')`,
    )
    expect(await refusal(put)).toBe("there is nothing to rate")
    const ama = await aRater(question, "Ama")
    const done = query`update key_raters set done_at = now() where question_version_id = ${versionId}`
    expect(await refusal(past(heron.manager.actor, done))).toBe("only who rated every option is done")
    expect(await refusal(past(ama.actor, done))).toBe("only who rated every option is done")
    const ben = await aRater(question, "Ben")
    await rates(question, ben, [5, 3, 1, 4])
    const reopen = query`update key_raters set done_at = null where person_id = ${ben.actor.personId}`
    expect(await refusal(past(ben.actor, reopen))).toBe("who rates stays")
    const change = query`update key_ratings set points = 1 where person_id = ${ben.actor.personId}`
    expect(await refusal(past(ben.actor, change))).toBe("rating is done")
  })

  test("a rated or live version, its key and what was rated stay", async () => {
    const live = await aLiveQuestion(heron)
    const id = await versionOf(live)
    const actor = heron.manager.actor
    const words = (of: string) =>
      past(actor, query`update question_versions set title = 'x' where id = ${of}`)
    expect(await refusal(words(id))).toBe("a question that is used stays as it is")
    expect(await refusal(words(versionId))).toBe("a question that is used stays as it is")
    const again = query`update question_versions set live_reason = 'x' where id = ${id}`
    expect(await refusal(past(actor, again))).toBe("a question goes live once")
    const key = query`update answer_keys set points = 1 where question_version_id = ${id}`
    expect(await refusal(past(actor, key))).toBe("the key of a live question stays")
  })
})

describe("who reads what of the bank", () => {
  test("a rater reads their own ratings alone, and staff none while anybody is at it", async () => {
    const question = await aQuestion(heron)
    const ama = await aRater(question, "Ama")
    const ben = await aRater(question, "Ben")
    await rates(question, ama, [5, 3, 1, 4])
    const versionId = await versionOf(question)
    await must(saveRating(ben, { versionId, optionId: "a", points: 2, why: "", whyWay: "written" }))
    const all = query`select 1 from key_ratings where question_version_id = ${versionId}`
    expect(await seen(ama.actor, all)).toBe(4)
    expect(await seen(ben.actor, all)).toBe(1)
    expect(await seen(heron.manager.actor, all)).toBe(0)
    await rates(question, ben, [5, 3, 1, 4])
    expect(await seen(heron.manager.actor, all)).toBe(8)
    expect(await seen(other.manager.actor, all)).toBe(0)
  })

  test("another provider reads a shared question's live versions, key and credit, and nothing of its draft", async () => {
    const question = await aLiveQuestion(heron)
    const versions = query`select 1 from question_versions where question_id = ${question.id}`
    const keys = query`select 1 from answer_keys k join question_versions v on v.id = k.question_version_id
      where v.question_id = ${question.id}`
    expect(await seen(other.manager.actor, versions)).toBe(0)
    await must(shareQuestion(heron.manager, { questionId: question.id, shared: true }))
    const next = { questionId: question.id, ...wordsTyped(await sealOf(question), "Next") }
    await must(saveWords(heron.manager, next))
    expect(await seen(heron.manager.actor, versions)).toBe(2)
    expect(await seen(other.manager.actor, versions)).toBe(1)
    expect(await seen(other.manager.actor, keys)).toBe(4)
  })

  test("no key is within reach of applicants, panel members, raters or strangers", async () => {
    const question = await aLiveQuestion(heron)
    await must(shareQuestion(heron.manager, { questionId: question.id, shared: true }))
    const [rater] = await owner`select person_id from key_raters where provider_id = ${heron.id} limit 1`
    const actors: Actor[] = [
      { kind: "stranger" },
      { kind: "person", personId: rater!.person_id },
      { kind: "person", personId: heron.manager.actor.personId },
      { kind: "applicant", applicationId: question.id, providerId: heron.id },
    ]
    for (const actor of actors) {
      expect({ actor, keys: await seen(actor, query`select 1 from answer_keys`) }).toEqual({ actor, keys: 0 })
    }
  })
})
