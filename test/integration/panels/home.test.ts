import { expect, it } from "vitest"
import { decide, readWhyWaits, shortlist } from "#app/domain/decisions/index.server.ts"
import {
  agreeOrder,
  answerInvitation,
  inviteMember,
  proposeOrder,
  proposeSay,
} from "#app/domain/panels/index.server.ts"
import { readMyWaiting } from "#app/web/my-waiting.server.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aMeeting, scoreMeetings } from "#test/factories/meeting.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import { asThemself, must, owner } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import { aDraft, aMember, aPublishedVacancy, withQuestions } from "#test/factories/vacancy.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const kinds = async (ctx: ReturnType<typeof asThemself>) =>
  (await readMyWaiting(ctx)).waiting.map(({ kind }) => kind)
const homeOf = async (ctx: ReturnType<typeof asThemself>) =>
  (await (await browserOf(ctx.actor.personId)).get("/panel")).text()

it("asks first for what others wait for, and says when nothing is left", async () => {
  const draft = await aDraft(heron)
  await must(inviteMember(heron.manager, { slug: draft.slug, name: "Rosa", part: "draws-on-support" }))
  const [seat] = await owner<{ person: string }[]>`
    select person_id as person from panel_members where vacancy_id = ${draft.id}`
  const rosa = asThemself(seat!.person)
  expect(await kinds(rosa)).toEqual(["invited"])
  expect(await homeOf(rosa)).toContain("Read the invitation")
  const { slug } = draft
  await must(answerInvitation(rosa, { slug, said: { answer: "no", words: "" } }))
  expect(await kinds(rosa)).toEqual([])
  expect(await homeOf(rosa)).toContain("You said no. You can still say yes.")
  const yes = { answer: "yes", understood: "easy-read", company: "alone" } as const
  await must(answerInvitation(rosa, { slug, said: yes }))
  expect(await homeOf(rosa)).toContain("You are up to date")
  await withQuestions(draft)
  await aMember(draft, "staff", "Wyn")
  await must(proposeSay(heron.manager, { slug, say: "equal", quorum: 1 }))
  expect(await kinds(rosa)).toEqual(["agree-say"])
  expect(await homeOf(rosa)).toContain(`/panel/${slug}/say`)
})

it("leads to the answers, and counts what comes after that", async () => {
  const vacancy = await aPublishedVacancy(heron)
  await anApplication(vacancy)
  expect(await kinds(vacancy.rosa)).toEqual([])
  await vacancy.close()
  expect(await kinds(vacancy.rosa)).toEqual(["score"])
  const home = await homeOf(vacancy.rosa)
  expect(home).toMatch(new RegExp(`href="/panel/${vacancy.slug}/question/\\d+"`))
  expect(home).not.toContain("more thing")
})

it("waits for a word on the panel's order", async () => {
  const { vacancy } = await aMeeting(heron, ["Nasreen Akhtar", "Tom Reed"])
  const { slug, rosa, imran, dilys } = vacancy
  const members = [rosa, imran, dilys]
  const points = { "Nasreen Akhtar": 3, "Tom Reed": 5 } as const
  for (const member of members) await scoreMeetings(member, vacancy, points)
  await must(proposeOrder(rosa, { slug, seen: 0, fair: [] }))
  // On this stage they have answers to score, too.
  const others = async (ctx: typeof imran) =>
    (await kinds(ctx)).filter((kind) => kind !== "practise" && kind !== "score")
  expect(await others(imran)).toEqual(["order"])
  for (const member of [rosa, imran]) await must(agreeOrder(member, { slug, seen: 1 }))
  expect(await others(imran)).toEqual([])
  // Agreed by more than half: nobody else is asked.
  expect(await others(dilys)).toEqual([])
})

it("waits for a word on why the panel's order was not followed", async () => {
  const vacancy = await aPublishedVacancy(heron)
  const ids: string[] = []
  for (let made = 0; made < 2; made += 1) ids.push((await anApplication(vacancy)).id)
  await vacancy.close()
  await everybodyScores(vacancy)
  const { slug, imran } = vacancy
  const reason = "She knows the bus."
  await must(shortlist(heron.manager, { slug, chosen: ids, reason }))
  await panelMeets(vacancy, ids)
  expect(await kinds(imran)).toEqual([])
  const explanation = { reason, easyReason: reason }
  const applicationId = ids[1] ?? ""
  await must(decide(heron.manager, { applicationId, outcome: "appoint", reason, explanation }))
  expect(await readWhyWaits(imran)).toEqual([slug])
  expect(await kinds(imran)).toEqual(["explained"])
  expect(await homeOf(imran)).toContain(`/panel/${slug}/explained`)
  expect(await readWhyWaits(asThemself(await aPerson()))).toEqual([])
})
