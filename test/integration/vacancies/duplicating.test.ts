import { describe, expect, it } from "vitest"
import { inviteMember, readReadiness, sayGoodDay } from "#app/domain/panels/index.server.ts"
import { closeVacancy, duplicateVacancy, readVacancy } from "#app/domain/vacancies/index.server.ts"
import { aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy, inDays, withQuestions } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")

const anew = { title: "Support worker, nights", closesOn: inDays(10), hearBy: inDays(30) }

async function wholeOf(slug: string) {
  const [row] = await owner<{ id: string }[]>`select id from vacancies where slug = ${slug}`
  return { id: row?.id ?? "", found: await readVacancy(heron.manager, slug) }
}

describe("writing another job like one", () => {
  it("takes along what it says and asks, and neither its panel, its say nor its days", async () => {
    const easyRead = { goodDay: [{ text: "We have tea.", picture: "cup" }] } as const
    const first = await aDraft(heron, { easyRead })
    await withQuestions(first)
    await must(inviteMember(heron.manager, { slug: first.slug, name: "Wyn", part: "staff" }))
    const made = await must(duplicateVacancy(heron.manager, { slug: first.slug, ...anew }))
    expect(made.left).toBe(0)
    const [like, copy] = [await wholeOf(first.slug), await wholeOf(made.slug)]
    expect(copy.found).toMatchObject({
      stage: "draft",
      values: like.found?.values,
      questionVersionIds: like.found?.questionVersionIds,
      counters: { started: 0, submitted: 0 },
      vacancy: {
        title: "Support worker, nights",
        hearBy: inDays(30),
        version: 1,
        easyRead,
        payPencePerHour: 1400,
        sickPayWords: "Full pay for four weeks.",
        training: "The Care Certificate, paid.",
        theWork: "Support at home.",
        publishedAt: null,
      },
    })
    expect(copy.found?.questionVersionIds).toHaveLength(9)
    expect(await readReadiness(heron.manager, made.slug)).toMatchObject({ members: [], agreement: null })
    expect(await eventsOf(copy.id)).toEqual(["vacancy.duplicated"])
    const [audit] =
      await owner`select detail, actor_person_id as by from audit_events where subject_id = ${copy.id}`
    expect(audit).toMatchObject({ detail: { from: first.id, questionsLeft: 0 } })
  })

  it("may be like one that has closed; what its panel told of a good day stays there", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { slug, rosa } = vacancy
    await must(
      sayGoodDay(rosa, { slug, words: "Tea first.", shownAs: "Rosa", easyRead: "", understood: "easy-read" }),
    )
    await must(closeVacancy(heron.manager, { slug }))
    const made = await must(duplicateVacancy(heron.manager, { slug, ...anew }))
    const { id, found } = await wholeOf(made.slug)
    expect(found).toMatchObject({ stage: "draft", vacancy: { publishedAt: null, closedAt: null } })
    const [kept] = await owner`select
      (select count(*)::int from good_day_voices where vacancy_id = ${id}) as voices,
      (select count(*)::int from panel_members where vacancy_id = ${id}) as members,
      (select count(*)::int from panel_agreements where vacancy_id = ${id}) as says`
    expect(kept).toEqual({ voices: 0, members: 0, says: 0 })
  })

  it("leaves out a question that is no longer asked, and a service that has ended", async () => {
    const draft = await aDraft(heron)
    await withQuestions(draft)
    const [own] = await owner<{ id: string; question: string }[]>`
      with q as (insert into questions (provider_id, code, kind, retired_at)
        values (${heron.id}, 'ours', 'prompt', null) returning id)
      insert into question_versions (provider_id, question_id, version, kind, title, situation, ask, easy_read,
        value_codes, credit, live_at)
      select ${heron.id}, id, 1, 'prompt', 't', 's', 'a', '{}', '{kind}', 'c', now() from q
      returning id, question_id as question`
    await owner`insert into vacancy_questions (provider_id, vacancy_id, position, question_version_id)
      values (${heron.id}, ${draft.id}, 10, ${own!.id})`
    await owner`update questions set retired_at = now() where id = ${own!.question}`
    const [service] = await owner<{ id: string }[]>`
      insert into services (provider_id, name, place, kind, nation, ended_at)
      values (${heron.id}, 'Mill Lane', 'York', 'supported-living', 'england', now()) returning id`
    await owner`update vacancies set service_id = ${service!.id} where id = ${draft.id}`
    const made = await must(duplicateVacancy(heron.manager, { slug: draft.slug, ...anew }))
    expect(made.left).toBe(1)
    const copy = await readVacancy(heron.manager, made.slug)
    expect(copy?.questionVersionIds).toHaveLength(9)
    expect(copy?.vacancy.serviceId).toBeNull()
  })

  it.each([
    [{ closesOn: inDays(-2) }, "closes-in-the-past"],
    [{ hearBy: inDays(9) }, "hears-before-it-closes"],
  ])("is not made with the days %o", async (over, kind) => {
    const { slug } = await aDraft(heron)
    const before = await owner`select count(*) from vacancies where provider_id = ${heron.id}`
    expect(await duplicateVacancy(heron.manager, { slug, ...anew, ...over })).toEqual({
      ok: false,
      error: { kind },
    })
    expect(await owner`select count(*) from vacancies where provider_id = ${heron.id}`).toEqual(before)
  })

  it.each([
    ["another provider", other.manager],
    ["an assessor", heron.assessor],
  ])("is not for %s", async (_, ctx) => {
    const { slug } = await aDraft(heron)
    expect(await duplicateVacancy(ctx, { slug, ...anew })).toEqual(notFound)
  })
})
