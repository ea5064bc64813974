import { type SQL, sql } from "drizzle-orm"
import { expect, it } from "vitest"
import { proposeOrder, proposeSay } from "#app/domain/panels/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { newId } from "#app/platform/ids.server.ts"
import { inTransaction } from "#db/ctx.ts"
import { aMeeting, scoreMeetings } from "#test/factories/meeting.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import { aDraft, aWholePanel, everybodyAgrees, withQuestions } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const { manager } = heron
const me = manager.actor.personId

/** Past every rule of the app, with the rights that it has. */
const raw = (ctx: Ctx, ...statements: SQL[]) =>
  inTransaction(ctx, async (tx) => {
    for (const statement of statements) await tx.execute(statement)
    return ok(null)
  })
const refusedAs = (message: string) => ({ cause: { message: expect.stringContaining(message) } })

/** Does the first and, before it is kept, the second: how each ends. */
async function atOnce(first: { ctx: Ctx; does: SQL }, second: { ctx: Ctx; does: SQL }) {
  let both: Promise<unknown>[] = []
  const one = inTransaction(first.ctx, async (tx) => {
    await tx.execute(first.does)
    both = [raw(second.ctx, second.does).catch((error: unknown) => error)]
    await tx.execute(sql`select pg_sleep(1)`)
    return ok(null)
  })
  await one
  return (await Promise.all(both))[0]
}

it("nobody is put on a panel who has said yes already, by anybody but themself", async () => {
  const draft = await aDraft(heron)
  const seat = (column: string, value: string) => sql`
    insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed, ${sql.raw(column)})
    values (${heron.id}, ${draft.id}, ${me}, 'Me', 'draws-on-support', 1, ${sql.raw(value)})`
  for (const [column, value] of [
    ["joined_at", "now()"],
    ["answered", "'yes'"],
    ["answered_at", "now()"],
    ["consent_form", "'plain'"],
    ["consented_with_supporter", "true"],
  ] as const) {
    await expect(raw(manager, seat(column, value))).rejects.toMatchObject(
      refusedAs("a seat is its member's own"),
    )
  }
  await raw(manager, seat("shown_as", "'Me'"))
})

it("an order to which somebody agreed takes no more places", async () => {
  const { vacancy, people } = await aMeeting(heron, ["Nasreen Akhtar", "Tom Reed"])
  const { rosa, imran, dilys } = vacancy
  for (const member of [rosa, imran, dilys]) {
    await scoreMeetings(member, vacancy, { "Nasreen Akhtar": 5, "Tom Reed": 4 })
  }
  const order = newId()
  const place = (applicationId: string, at: number) => sql`
    insert into panel_order_places (provider_id, vacancy_id, panel_order_id, application_id, place, proposed_place)
    values (${heron.id}, ${vacancy.id}, ${order}, ${applicationId}, ${at}, ${at})`
  const agreed = (ctx: typeof rosa) => sql`
    insert into panel_order_agreements (provider_id, vacancy_id, panel_order_id, panel_member_id, person_id)
    select provider_id, vacancy_id, ${order}, id, person_id from panel_members
    where vacancy_id = ${vacancy.id} and person_id = ${ctx.actor.personId}`
  await raw(
    dilys,
    sql`insert into panel_orders (id, provider_id, vacancy_id, number, made_by)
      values (${order}, ${heron.id}, ${vacancy.id}, 1, ${dilys.actor.personId})`,
    place(people[0]!.id, 2),
  )
  await raw(rosa, agreed(rosa))
  await expect(raw(dilys, place(people[1]!.id, 1), agreed(dilys))).rejects.toMatchObject(
    refusedAs("somebody has agreed to this order"),
  )
  await must(proposeOrder(dilys, { slug: vacancy.slug, seen: 1, fair: [] }))
})

it.each([
  ["a seat", sql`update panel_members set part = 'family-or-friend' where part = 'draws-on-support'`],
  ["a question", sql`delete from vacancy_questions where position > 5`],
])("what is sealed does not change while it is being sealed: %s", async (_, change) => {
  const draft = await aDraft(heron)
  await withQuestions(draft)
  await aWholePanel(draft)
  await must(proposeSay(manager, { slug: draft.slug, say: "equal", quorum: 1 }))
  await everybodyAgrees(draft)
  const seal = sql`
    update panel_agreements g set sealed_at = now(), sealed_text = t.text, fingerprint = t.print,
      hash = sha256_hex(t.text)
    from (
      select agreed_text(vacancy_id, say, quorum, scorers) || E'\nsealed\n' as text,
        sha256_hex(agreed_text(vacancy_id, say, quorum, scorers)) as print
      from panel_agreements where vacancy_id = ${draft.id}) t
    where g.vacancy_id = ${draft.id}`
  const beside = sql`${change} and vacancy_id = ${draft.id}`
  // The text is spelt by the owner: the app may not ask for anybody's.
  await owner.unsafe(
    "grant execute on function agreed_text(uuid, text, integer, integer) to values_first_app",
  )
  const ended = await atOnce({ ctx: manager, does: seal }, { ctx: manager, does: beside })
  expect(ended).toMatchObject(refusedAs("the say is sealed"))
})

it("somebody is scored or stayed away, never both, however close the two come", async () => {
  const { vacancy, people } = await aMeeting(heron)
  const { rosa } = vacancy
  const [question] = await owner`select id from meeting_questions where vacancy_id = ${vacancy.id} limit 1`
  const score = sql`
    insert into meeting_scores (provider_id, vacancy_id, application_id, meeting_question_id, panel_member_id,
      person_id, points, sent_at)
    select provider_id, vacancy_id, ${people[0]!.id}, ${question?.id}, id, person_id, 4, now() from panel_members
    where vacancy_id = ${vacancy.id} and person_id = ${rosa.actor.personId}`
  const away = sql`
    insert into meetings_held (application_id, provider_id, vacancy_id, came, said_by)
    values (${people[0]!.id}, ${heron.id}, ${vacancy.id}, false, ${me})`
  expect(await atOnce({ ctx: rosa, does: score }, { ctx: manager, does: away })).toMatchObject(
    refusedAs("not to be said"),
  )
})
