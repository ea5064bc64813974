import { createHash } from "node:crypto"
import { and, desc, eq, inArray, isNull } from "drizzle-orm"
import { agreedText, sealedText } from "#app/domain/panels/agreed-text.ts"
import { leastScorers } from "#app/domain/panels/vocabulary.ts"
import { endOfLondonDay } from "#app/kernel/london-time.ts"
import { identify } from "#db/ctx.ts"
import { panelAgreements, panelMembers, sayAgreements } from "#db/schema/panels.ts"
import { questions, questionVersions } from "#db/schema/scenarios.ts"
import { vacancies, vacancyCounters, vacancyQuestions, vacancyValues } from "#db/schema/vacancies.ts"
import type { DemoVacancy } from "#db/seed/demo-content/demo-types.ts"
import { demoMemberships, demoPeople } from "#db/seed/demo-content/people.ts"
import { demoVacancies } from "#db/seed/demo-content/vacancies.ts"
import { demoEasyRead } from "#db/seed/demo-content/vacancies-in-easy-read.ts"
import { idOf, type Who } from "./load-providers.ts"
import type { Loading } from "./loading.ts"

export type LoadedVacancy = {
  readonly id: string
  readonly providerId: string
  readonly demo: DemoVacancy
  /** Ids of its questions and of its members' seats, by code. */
  readonly questions: ReadonlyMap<string, string>
  readonly seats: ReadonlyMap<string, string>
}

const sha256 = (words: string) => createHash("sha256").update(words).digest("hex")

const day = (at: Date) => at.toISOString().slice(0, 10)

/** Whoever hires at the provider wrote its adverts. */
export function hiringStaff(who: Who, provider: string) {
  const hires = demoMemberships.find((one) => one.provider === provider && one.role === "hiring-manager")
  if (!hires) throw new Error(`demo content has nobody who hires at "${provider}"`)
  return {
    kind: "staff",
    personId: idOf(who.people, hires.person),
    providerId: idOf(who.providers, provider),
    role: "hiring-manager",
  } as const
}

/** All demo vacancies, sealed and published. Those that will be closed stay open until they have answers. */
export async function loadVacancies(loading: Loading, who: Who): Promise<LoadedVacancy[]> {
  const loaded: LoadedVacancy[] = []
  for (const demo of demoVacancies) loaded.push(await loadVacancy(loading, who, demo))
  return loaded
}

async function loadVacancy({ tx, daysAgo }: Loading, who: Who, demo: DemoVacancy): Promise<LoadedVacancy> {
  const staff = hiringStaff(who, demo.provider)
  const { providerId } = staff
  await identify(tx, staff)
  const publishedAt = daysAgo(demo.publishedDaysAgo)
  const [vacancy] = await tx
    .insert(vacancies)
    .values({
      providerId,
      slug: demo.slug,
      title: demo.title,
      roleCode: demo.roleCode,
      place: demo.place,
      outcode: demo.outcode,
      payRegion: demo.payRegion,
      supportSetting: demo.supportSetting,
      driving: demo.driving,
      goodDay: demo.goodDay,
      theWork: demo.theWork,
      training: demo.training,
      easyRead: demoEasyRead[demo.code] ?? {},
      payPencePerHour: demo.payPencePerHour,
      minutesPerWeek: demo.minutesPerWeek,
      guaranteedMinutesPerWeek: demo.guaranteedMinutesPerWeek,
      travelTime: demo.travelTime,
      sickPay: demo.sickPay,
      sickPayWords: demo.sickPayWords,
      pattern: demo.pattern,
      closesAt: endOfLondonDay(day(daysAgo(-Math.max(demo.closesInDays, 1)))),
      hearBy: day(daysAgo(-demo.hearByInDays)),
      createdAt: publishedAt,
    })
    .returning({ id: vacancies.id })
  const vacancyId = vacancy!.id
  await tx.insert(vacancyCounters).values({ vacancyId, providerId })
  await tx
    .insert(vacancyValues)
    .values(demo.values.map((valueCode) => ({ providerId, vacancyId, valueCode })))

  const versions = await tx
    .selectDistinctOn([questions.code], {
      code: questions.code,
      versionId: questionVersions.id,
      kind: questionVersions.kind,
    })
    .from(questions)
    .innerJoin(questionVersions, eq(questionVersions.questionId, questions.id))
    .where(and(isNull(questions.providerId), inArray(questions.code, [...demo.questions])))
    .orderBy(questions.code, desc(questionVersions.version))
  const chosen = demo.questions.map((code) => {
    const version = versions.find((each) => each.code === code)
    if (!version) throw new Error(`the library has no question "${code}"`)
    return version
  })
  const asked = await tx
    .insert(vacancyQuestions)
    .values(
      chosen.map(({ versionId }, index) => ({
        providerId,
        vacancyId,
        position: index + 1,
        questionVersionId: versionId,
      })),
    )
    .returning({ id: vacancyQuestions.id, position: vacancyQuestions.position })

  const members = demo.panel.members.map((member) => ({
    ...member,
    personId: idOf(who.people, member.person),
    called: demoPeople.find(({ code }) => code === member.person)?.name ?? member.person,
    invitedEmail: member.byEmail ? demoPeople.find(({ code }) => code === member.person)?.email : null,
  }))
  const seats = await tx
    .insert(panelMembers)
    .values(
      members.map(({ personId, called, invitedEmail, part, shownAs, orderSeed }) => ({
        providerId,
        vacancyId,
        personId,
        called,
        invitedEmail,
        part,
        shownAs,
        orderSeed,
        invitedAt: publishedAt,
      })),
    )
    .returning({ id: panelMembers.id, personId: panelMembers.personId, part: panelMembers.part })
  const { say, quorum } = demo.panel
  await tx.insert(panelAgreements).values({ providerId, vacancyId, say, quorum })
  const agreed = {
    slug: demo.slug,
    say,
    quorum,
    scorers: leastScorers,
    members: seats,
    questions: chosen.map(({ versionId }, index) => ({ position: index + 1, versionId })),
  }
  const fingerprint = sha256(agreedText(agreed))
  for (const { id: panelMemberId, personId } of seats) {
    await identify(tx, { kind: "person", personId })
    await tx.update(panelMembers).set({ joinedAt: publishedAt }).where(eq(panelMembers.id, panelMemberId))
    await tx.insert(sayAgreements).values({
      providerId,
      vacancyId,
      panelMemberId,
      personId,
      fingerprint,
      agrees: true,
      consentForm: "easy-read",
      saidAt: publishedAt,
    })
  }
  await identify(tx, staff)
  const words = sealedText(
    agreed,
    seats.map(({ id }) => ({ id, at: publishedAt })),
    publishedAt,
  )
  await tx
    .update(panelAgreements)
    .set({
      sealedAt: publishedAt,
      sealedBy: staff.personId,
      fingerprint,
      sealedText: words,
      hash: sha256(words),
    })
    .where(eq(panelAgreements.vacancyId, vacancyId))
  await tx.update(vacancies).set({ status: "published", publishedAt }).where(eq(vacancies.id, vacancyId))
  return {
    id: vacancyId,
    providerId,
    demo,
    questions: new Map(
      demo.questions.map((code, at) => [code, asked.find((q) => q.position === at + 1)!.id]),
    ),
    seats: new Map(
      members.map(({ person, personId }) => [person, seats.find((s) => s.personId === personId)!.id]),
    ),
  }
}

/** Ends applications where the demo says that their day has passed. */
export async function closeVacancies({ tx, daysAgo }: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  for (const { id, demo } of loaded) {
    if (demo.status !== "closed") continue
    await identify(tx, hiringStaff(who, demo.provider))
    const closesAt = endOfLondonDay(day(daysAgo(-demo.closesInDays)))
    await tx
      .update(vacancies)
      .set({ status: "closed", closesAt, closedAt: closesAt })
      .where(eq(vacancies.id, id))
  }
}
