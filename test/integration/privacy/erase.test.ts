import { sql } from "drizzle-orm"
import type { TransactionSql } from "postgres"
import { describe, expect, it } from "vitest"
import {
  askForAdjustment,
  findApplicant,
  makeComeBackLink,
  openByLink,
  openBySecretWord,
  saveRecording,
  setSecretWord,
  submitApplication,
  withdrawApplication,
  writeToApplicant,
  writeToProvider,
} from "#app/domain/applications/index.server.ts"
import {
  answerOffer,
  decide,
  makeOffer,
  readApplications,
  readApplicationToDecide,
  revealIdentity,
  shortlist,
} from "#app/domain/decisions/index.server.ts"
import { readMyPanel, readMyQuestion, saveScore, sendScores } from "#app/domain/panels/index.server.ts"
import {
  answerEquality,
  complain,
  eraseDueApplications,
  eraseOwnApplication,
  removeFiles,
} from "#app/domain/privacy/index.server.ts"
import type { PersonActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { anApplication, everybodyScores, preparedScoring } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { wav } from "#test/factories/sound.ts"
import { eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import { aPublishedVacancy, inDays } from "#test/factories/vacancy.ts"
import { aMark, filesKept, tablesAbout, tablesWith } from "#test/integration/privacy/marked.ts"
import { until } from "#test/integration/workers/backends.ts"
import { behindTheTriggers } from "#test/support/owner.ts"
import { startWorkers } from "#workers/start.ts"

const heron = await aProvider()

async function scoreEverythingWith(member: Ctx<PersonActor>, { slug }: { slug: string }, note: string) {
  for (const { position } of (await readMyPanel(member, slug))?.questions ?? []) {
    const question = await readMyQuestion(member, slug, position)
    for (const { answerId } of question?.sheet ?? []) {
      await must(saveScore(member, { slug, answerId, points: 4, note }))
    }
    await must(sendScores(member, { slug, position }))
  }
}

const jobOf = (providerId: string): Ctx<SystemActor> => ({
  ...stranger,
  actor: { kind: "system", providerId },
})

/** A row about an application in every table that a panel keeps of it, however it came there. */
async function keptByThePanel(
  tx: TransactionSql,
  { applicationId: id, vacancyId, mark }: { applicationId: string; vacancyId: string; mark: string },
) {
  const [seat] =
    await tx`select id, person_id, provider_id from panel_members where vacancy_id = ${vacancyId} limit 1`
  const [answer] = await tx`
    select a.id, a.vacancy_question_id, q.question_version_id from answers a
    join vacancy_questions q on q.id = a.vacancy_question_id
    join scores s on s.answer_id = a.id where a.application_id = ${id} limit 1`
  const of = { provider_id: seat!.provider_id, vacancy_id: vacancyId }
  const member = { panel_member_id: seat!.id, person_id: seat!.person_id }
  const about = { ...of, application_id: id }
  await tx`insert into meeting_comforts ${tx({ ...about, words: `${mark} comfort` })}`
  await tx`insert into meetings_held ${tx({ ...about, came: true, said_by: seat!.person_id })}`
  await tx`insert into meeting_plans ${tx({ ...of, words: "Tea.", sent_at: new Date() })}`
  const [question] = await tx`insert into meeting_questions ${tx({
    ...of,
    position: 1,
    question_version_id: answer!.question_version_id,
  })} returning id`
  await tx`insert into meeting_scores ${tx({
    ...about,
    ...member,
    meeting_question_id: question!.id,
    points: 4,
    note: `${mark} met`,
    sent_at: new Date(),
  })}`
  const [order] = await tx`insert into panel_orders ${tx({ ...of, number: 1 })} returning id`
  const place = { panel_order_id: order!.id, place: 1, proposed_place: 2, reason: `${mark} order` }
  await tx`insert into panel_order_places ${tx({ ...about, ...place })}`
  const explained = { reason: `${mark} told`, easy_reason: "x", given_by: seat!.person_id, choice_id: id }
  const [told] = await tx`insert into panel_explanations ${tx({ ...about, ...explained })} returning id`
  const answered = { explanation_id: told!.id, enough: true, words: `${mark} enough` }
  await tx`insert into explanation_answers ${tx({ ...of, ...member, ...answered })}`
  const [fit] = await tx`insert into fair_score_fits ${tx({
    ...of,
    stage: "sift",
    outcome: "fitted",
    scores: 3,
  })} returning id`
  const fair = { fit_id: fit!.id, raw_mean: 3, fair_mean: 3, fair_error: 1, band: 1 }
  await tx`insert into fair_scores ${tx({ ...about, ...fair })}`
  await tx`insert into panel_conflicts ${tx({ ...about, panel_member_id: seat!.id })} on conflict do nothing`
  const report = { ...of, ...member, answer_id: answer!.id }
  await tx`insert into identity_reports ${tx(report)} on conflict do nothing`
  const byHand = { ...of, answer_id: answer!.id, words: `${mark} hidden`, hidden_by: seat!.person_id }
  await tx`insert into hidden_words ${tx(byHand)}`
  const [pack] = await tx`insert into paper_packs ${tx({
    ...of,
    panel_member_id: seat!.id,
    code: "a-b-c",
    printed_by: seat!.person_id,
  })} returning id`
  const question_id = { answer_id: answer!.id, vacancy_question_id: answer!.vacancy_question_id }
  const sheet = { ...of, ...question_id, pack_id: pack!.id, number: 1, note: `${mark} sheet` }
  await tx`insert into paper_sheets ${tx(sheet)}`
  const [score] = await tx`select id, person_id from scores where answer_id = ${answer!.id} limit 1`
  const { person_id, id: score_id } = score!
  const change = { ...of, score_id, person_id, points_before: 4, points_after: 5, why: `${mark} changed` }
  await tx`insert into score_changes ${tx({ ...change, vacancy_question_id: answer!.vacancy_question_id })}`
}

describe("what an application leaves behind when it is erased", () => {
  it("is nothing of who they are, what they wrote, said or asked for, or what was written of them", async () => {
    const mark = aMark()
    const vacancy = await aPublishedVacancy(heron)
    const { applicant, id, reference } = await anApplication(vacancy, { name: `${mark} name`, send: false })
    const [question] = await owner<{ id: string }[]>`
      select id from vacancy_questions where vacancy_id = ${vacancy.id} order by position limit 1`
    await must(saveRecording(applicant, { number: 1, sent: wav() }))
    await must(setSecretWord(applicant, { secretWord: `${mark} word` }))
    const link = await must(makeComeBackLink(applicant))
    await must(submitApplication(applicant, { notBarred: true }))
    await must(askForAdjustment(applicant, { purpose: "meeting", what: `${mark} adjustments` }))
    await must(writeToProvider(applicant, { words: `${mark} to you` }))
    const owns = await aColleague(heron.id, "owner")
    await must(writeToApplicant(owns, { applicationId: id, words: `${mark} to them` }))
    await must(complain(applicant, { words: `${mark} complaint` }))
    await must(answerEquality(applicant, { sex: "female" }))
    await vacancy.close()
    await behindTheTriggers(owner, async (tx) => {
      await tx`insert into transcripts (provider_id, vacancy_id, application_id, answer_id, vacancy_question_id, words, typed_by)
        select provider_id, vacancy_id, application_id, id, vacancy_question_id, ${`${mark} transcript`}, ${owns.actor.personId}
        from answers where application_id = ${id} and vacancy_question_id = ${question!.id}`
      await tx`update recordings set typed_at = now() where application_id = ${id}`
    })
    await preparedScoring(vacancy)
    for (const member of [vacancy.rosa, vacancy.imran, vacancy.dilys]) {
      await scoreEverythingWith(member, vacancy, `${mark} note`)
    }
    await must(shortlist(heron.manager, { slug: vacancy.slug, chosen: [id], reason: `${mark} reason` }))
    await must(revealIdentity(heron.manager, { applicationId: id, reason: `${mark} why` }))
    await behindTheTriggers(owner, async (tx) => {
      await tx`insert into feedback (provider_id, application_id, due_at, sealed)
        values (${heron.id}, ${id}, now(), ${Buffer.from(`${mark} feedback`)})`
      await tx`insert into disclosures (provider_id, application_id, kind, sealed)
        values (${heron.id}, ${id}, 'employment-history', ${Buffer.from(`${mark} history`)})`
      await tx`insert into assisted_entries (provider_id, application_id, person_id, way)
        values (${heron.id}, ${id}, ${owns.actor.personId}, 'phone')`
      // They have met already: the time has passed.
      await keptByThePanel(tx, { applicationId: id, vacancyId: vacancy.id, mark })
      await tx`insert into meeting_times (provider_id, vacancy_id, starts_at, minutes, way, place, taken_by, taken_at)
        values (${heron.id}, ${vacancy.id}, now() - interval '1 day', 30, 'in-person', 'Here', ${id}, now())`
    })
    const workers = await startWorkers({ redisUrl: undefined })
    await until(
      async () =>
        (await owner`select from messages where application_id = ${id} and state = 'queued'`).length === 0,
    )

    const before = await tablesWith(mark)
    expect(before).toEqual(
      expect.arrayContaining([
        "public.answers",
        "public.applicant_contacts",
        "public.decisions",
        "public.disclosures",
        "public.feedback",
        "public.explanation_answers",
        "public.identity_reveals",
        "public.meeting_comforts",
        "public.meeting_scores",
        "public.panel_explanations",
        "public.panel_order_places",
        "public.paper_sheets",
        "public.score_changes",
        "public.scores",
        "public.transcripts",
      ]),
    )
    for (const table of [
      "complaints",
      "correspondence",
      "adjustments",
      "messages",
      "recordings",
      "assisted_entries",
    ]) {
      const [row] = await owner<{ count: number }[]>`
        select count(*)::int from ${owner(table)} where application_id = ${id}`
      expect({ table, rows: row?.count }).not.toEqual({ table, rows: 0 })
    }
    expect(await filesKept()).toHaveLength(1)
    const equality = () => owner`select from equality_answers`
    expect(await equality()).toHaveLength(1)

    await must(eraseOwnApplication(applicant))
    await until(
      async () =>
        (await owner`select from job_runs where job = 'remove-files' and state = 'done'`).length > 0,
    )
    await workers.stop()

    expect(await tablesWith(mark)).toEqual([])
    expect(await tablesWith(reference)).toEqual([])
    expect(await filesKept()).toEqual([])
    expect(await equality()).toHaveLength(0)
    // What stays names the application by its id and says what became of it.
    const kept = [
      "public.applications",
      "public.audit_events",
      "public.decisions",
      "public.job_runs",
      "public.outbox",
    ]
    const queue = (await tablesAbout(id)).filter((table) => !kept.includes(table))
    expect(queue.filter((table) => table.startsWith("public."))).toEqual([])
    const [left] =
      await owner`select status, reference, device_hash, come_back_hash, secret_word_hash, data_key,
      withdrawal_reason, not_barred_at from applications where id = ${id}`
    expect(left).toEqual({
      status: "withdrawn",
      reference: `erased-${id}`,
      device_hash: "",
      come_back_hash: null,
      secret_word_hash: null,
      data_key: null,
      withdrawal_reason: null,
      not_barred_at: null,
    })

    const deviceToken = "any"
    expect(await findApplicant(stranger, { reference, deviceToken })).toBeNull()
    expect(await findApplicant(stranger, { reference: `erased-${id}`, deviceToken: "" })).toBeNull()
    const token = link.url.slice(link.url.lastIndexOf("/") + 1)
    expect(await openByLink(stranger, { token })).toMatchObject({ error: { kind: "does-not-open" } })
    expect(await openBySecretWord(stranger, { reference, secretWord: `${mark} word` })).toMatchObject({
      error: { kind: "does-not-open" },
    })
    expect(await eraseOwnApplication(applicant)).toEqual(notFound)
    expect(await eventsOf(id)).toEqual(
      expect.arrayContaining(["application.withdrawn", "application.erased"]),
    )
  })
})

describe("erasing", () => {
  it("takes a draft back first, and counts it", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { applicant, id } = await anApplication(vacancy, { send: false })
    await must(eraseOwnApplication(applicant))
    const [counted] = await owner`
      select started, withdrawn from vacancy_counters where vacancy_id = ${vacancy.id}`
    expect(counted).toEqual({ started: 0, withdrawn: 1 })
    expect((await eventsOf(id)).slice(-2)).toEqual(["application.withdrawn", "application.erased"])
  })

  it("withdraws nothing that was withdrawn before", async () => {
    const { applicant, id } = await anApplication(await aPublishedVacancy(heron))
    await must(withdrawApplication(applicant, { reason: "" }))
    await must(eraseOwnApplication(applicant))
    expect((await eventsOf(id)).filter((event) => event === "application.withdrawn")).toHaveLength(1)
  })

  it("is refused while an offer stands, and done once it was declined", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { applicant, id: applicationId } = await anApplication(vacancy)
    await vacancy.close()
    await everybodyScores(vacancy)
    await must(shortlist(heron.manager, { slug: vacancy.slug, chosen: [applicationId], reason: "Kind." }))
    await must(revealIdentity(heron.manager, { applicationId, reason: "To ring." }))
    await panelMeets(vacancy, [applicationId])
    await must(decide(heron.manager, { applicationId, outcome: "appoint", reason: "Kind." }))
    const offer = { payPencePerHour: 1400, startOn: inDays(30), conditions: "Checks." }
    await must(makeOffer(heron.manager, { applicationId, ...offer }))
    const refused = { ok: false, error: { kind: "offer-stands" } }
    expect(await eraseOwnApplication(applicant)).toEqual(refused)
    await must(answerOffer(applicant, { accept: false }))
    await must(eraseOwnApplication(applicant))
    const [left] =
      await owner`select status, erased_at is not null as erased from applications where id = ${applicationId}`
    expect(left).toEqual({ status: "declined", erased: true })
  })

  it("is done by nobody else: not by code, and not past it", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const mine = await anApplication(vacancy)
    const theirs = await anApplication(vacancy)
    const other = await aProvider("Kestrel Court")
    const erase = (ctx: Ctx) =>
      inTransaction(ctx, async (tx) =>
        ok(await tx.execute(sql`select erase_application(${mine.id}::uuid, '')`)),
      )
    for (const ctx of [theirs.applicant, heron.manager, jobOf(other.id), stranger, vacancy.rosa]) {
      await expect(erase(ctx)).rejects.toMatchObject({ cause: { code: "42501" } })
    }
    // A job of their provider may, but only what is over.
    await expect(erase(jobOf(heron.id))).rejects.toMatchObject({ cause: { code: "23001" } })
    const helper = { ...mine.applicant.actor, helping: { way: "phone", personId: other.id } } as const
    expect(await eraseOwnApplication({ ...mine.applicant, actor: helper })).toEqual(notFound)
    await must(eraseOwnApplication(mine.applicant))
    expect(await removeFiles(jobOf(heron.id), { applicationId: mine.id })).toEqual({ removed: 0 })
  })
})

describe("to a provider, an application that was erased", () => {
  it("is still listed, says when it went and by whom, and shows nothing of it", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const [own, overdue] = [await anApplication(vacancy), await anApplication(vacancy)]
    await vacancy.close()
    await must(withdrawApplication(overdue.applicant, { reason: "" }))
    await must(eraseOwnApplication(own.applicant))
    await behindTheTriggers(owner, async (tx) => {
      await tx`update applications set updated_at = now() - interval '13 months' where id = ${overdue.id}`
    })
    expect(await eraseDueApplications(jobOf(heron.id))).toEqual({ erased: 1 })
    const shown = await Promise.all(
      [own, overdue].map(({ id }) => readApplicationToDecide(heron.manager, id)),
    )
    expect(shown.map((one) => one?.erased)).toEqual([
      { at: expect.any(Date), by: "applicant" },
      { at: expect.any(Date), by: "clock" },
    ])
    expect(shown.map((one) => one?.who)).toEqual([null, null])
    const which = { group: "withdrawn", after: null, before: null } as const
    const list = await readApplications(heron.manager, vacancy.slug, which)
    expect(list?.applications.map(({ erased }) => erased)).toEqual([true, true])
    expect(list?.vacancy.counters.withdrawn).toBe(2)
  })
})
