import {
  answerInvitation,
  answerSay,
  inviteMember,
  prepareScoring,
  proposeSay,
  readMySay,
  sealAndPublish,
} from "#app/domain/panels/index.server.ts"
import type { PanelPart, PanelSay } from "#app/domain/panels/vocabulary.ts"
import { readQuestionBank } from "#app/domain/scenarios/index.server.ts"
import { suggestQuestions } from "#app/domain/scenarios/suggest.ts"
import type { VacancyText } from "#app/domain/vacancies/forms.ts"
import { chooseQuestions, closeVacancy, writeVacancy } from "#app/domain/vacancies/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import type { ProviderOnStage } from "#test/factories/provider.ts"
import { asSystem, asThemself, must, owner } from "#test/factories/stage.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

export const inDays = (count: number) => londonDay(after(new Date(), days(count)))

/** What a vacancy says, whole and lawful. */
export const vacancyText = (over: Partial<VacancyText> = {}): VacancyText => ({
  title: "Support worker, evenings",
  roleCode: "new-to-care",
  serviceId: null,
  place: "Leeds",
  outcode: "LS6",
  supportSetting: "at-home",
  driving: "not-needed",
  payRegion: "uk",
  payPencePerHour: 1400,
  minutesPerWeek: 1800,
  guaranteedMinutesPerWeek: 960,
  travelTime: "full-rate",
  sickPay: "more-than-statutory",
  sickPayWords: "Full pay for four weeks.",
  pattern: "Monday to Friday",
  goodDay: "Tea and a walk.",
  theWork: "Support at home.",
  training: "The Care Certificate, paid.",
  easyRead: {},
  values: ["kind", "honest"],
  closesOn: inDays(7),
  hearBy: inDays(21),
  ...over,
})

export type VacancyOnStage = {
  readonly id: string
  readonly slug: string
  readonly provider: ProviderOnStage
}

/** A draft with its text and nothing else. */
export async function aDraft(
  provider: ProviderOnStage,
  over: Partial<VacancyText> = {},
): Promise<VacancyOnStage> {
  const { slug } = await must(writeVacancy(provider.manager, { text: vacancyText(over) }))
  const [row] = await owner<{ id: string }[]>`select id from vacancies where slug = ${slug}`
  return { id: row!.id, slug, provider }
}

/** Two prompts, six scenarios of mixed kinds and one to answer in words. */
export async function withQuestions(vacancy: VacancyOnStage): Promise<void> {
  const { manager } = vacancy.provider
  const versionIds = suggestQuestions(await readQuestionBank(manager), ["kind", "honest"])
  await must(chooseQuestions(manager, { slug: vacancy.slug, versionIds }))
}

/** They join, as they would themself. Said again it changes nothing. */
export function saysYes(member: Ctx<PersonActor>, slug: string) {
  return answerInvitation(member, {
    slug,
    said: { answer: "yes", understood: "easy-read", company: "alone" },
  })
}

/** Somebody on the panel who has said yes. */
export async function aMember(
  { slug, id, provider }: VacancyOnStage,
  part: PanelPart,
  name: string,
): Promise<Ctx<PersonActor>> {
  await must(inviteMember(provider.manager, { slug, name, part }))
  const [row] = await owner<{ personId: string }[]>`
    select m.person_id as "personId" from panel_members m join people p on p.id = m.person_id
    where m.vacancy_id = ${id} and p.name = ${name}`
  const member = asThemself(row!.personId)
  await must(saysYes(member, slug))
  return member
}

/** Everybody who is invited says yes to their seat, and agrees to the say that is proposed. */
export async function everybodyAgrees({ id, slug }: VacancyOnStage): Promise<void> {
  const seats = await owner<{ personId: string }[]>`
    select person_id as "personId" from panel_members where vacancy_id = ${id} and left_at is null order by id`
  for (const { personId } of seats) {
    const member = asThemself(personId)
    await must(saysYes(member, slug))
    const seen = (await readMySay(member, slug))?.seen ?? ""
    await must(answerSay(member, { slug, seen, agrees: true, words: "", understood: "easy-read" }))
  }
}

/** Three who have said yes: Rosa draws on support, Imran is family of somebody who does, Dilys is staff. */
export async function aWholePanel(draft: VacancyOnStage) {
  const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
  const imran = await aMember(draft, "family-or-friend", "Imran Shah")
  const dilys = await aMember(draft, "staff", "Dilys Rowe")
  return { rosa, imran, dilys }
}

export type PublishedOnStage = VacancyOnStage & {
  readonly rosa: Ctx<PersonActor>
  readonly imran: Ctx<PersonActor>
  readonly dilys: Ctx<PersonActor>
  /** Applications end, and the answers are got ready for the panel. */
  readonly close: () => Promise<unknown>
}

/** Published, with a whole panel, what they agreed to sealed. */
export async function aPublishedVacancy(
  provider: ProviderOnStage,
  {
    quorum = 1,
    say = "equal",
    seat,
  }: { quorum?: number; say?: PanelSay; seat?: (draft: VacancyOnStage) => Promise<unknown> } = {},
): Promise<PublishedOnStage> {
  const draft = await aDraft(provider)
  await withQuestions(draft)
  const { rosa, imran, dilys } = await aWholePanel(draft)
  await seat?.(draft)
  const { slug } = draft
  await must(proposeSay(provider.manager, { slug, say, quorum }))
  await everybodyAgrees(draft)
  await must(sealAndPublish(provider.manager, { slug }))
  const close = async () => {
    await must(closeVacancy(provider.manager, { slug }))
    await must(prepareScoring(asSystem(provider.id), { about: draft.id }))
    await everybodyHasPractised(draft.id)
  }
  return { ...draft, rosa, imran, dilys, close }
}

/** Every member has sent their scores of all samples there are; what somebody did before in a test stays. */
export async function everybodyHasPractised(vacancyId: string): Promise<void> {
  await owner`
    insert into practice_scores (provider_id, vacancy_id, vacancy_question_id, practice_answer_id, panel_member_id,
      person_id, points, sent_at)
    select m.provider_id, m.vacancy_id, q.id, a.id, m.id, m.person_id, coalesce(a.points, 3), now()
    from panel_members m
    join (
      select id, vacancy_id, question_version_id from vacancy_questions
      union all select id, vacancy_id, question_version_id from meeting_questions
    ) q on q.vacancy_id = m.vacancy_id
    join practice_answers a on a.question_version_id = q.question_version_id
    where m.vacancy_id = ${vacancyId} and m.joined_at is not null and m.left_at is null
    on conflict do nothing`
}

/** Sealed as panels were before their members agreed one by one: by the provider, whoever sits there. */
export async function sealedBefore({ id, provider }: VacancyOnStage): Promise<void> {
  await behindTheTriggers(
    owner,
    (tx) => tx`
      insert into panel_agreements (provider_id, vacancy_id, say, quorum, scorers, sealed_at)
      select ${provider.id}, ${id}, 'equal', 1, least(3, count(*)), now() from panel_members where vacancy_id = ${id}`,
  )
}
