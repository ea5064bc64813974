import { and, eq, inArray } from "drizzle-orm"
import { sealFor } from "#app/domain/applications/data-key.server.ts"
import { sealAdjustments } from "#app/domain/applications/sealed-adjustments.server.ts"
import { beginIn } from "#app/domain/applications/start.server.ts"
import { complaintDue } from "#app/domain/privacy/rules.ts"
import { sealComplaint } from "#app/domain/privacy/sealed-complaint.server.ts"
import { hours, minutes } from "#app/kernel/durations.ts"
import { londonDay, londonInstant } from "#app/kernel/london-time.ts"
import { newId } from "#app/platform/ids.server.ts"
import { identify } from "#db/ctx.ts"
import { adjustments, applications, assistedEntries, correspondence } from "#db/schema/applications.ts"
import { meetingTimes } from "#db/schema/decisions.ts"
import { complaints } from "#db/schema/privacy.ts"
import {
  demoComplaints,
  demoHelp,
  demoMessages,
  demoTimes,
  demoTypedFor,
} from "#db/seed/demo-content/afterwards.ts"
import { demoApplications } from "#db/seed/demo-content/applications.ts"
import type { Who } from "./load-providers.ts"
import { hiringStaff, type LoadedVacancy } from "./load-vacancies.ts"
import type { Loading } from "./loading.ts"

/** What happened after sending: messages, help that was asked for, times to meet, a complaint; and a draft on the phone. */
export async function loadAfterwards(loading: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  const sent = await applicationsByReference(loading, who, loaded)
  await loadMessages(loading, sent)
  await loadHelp(loading, sent)
  await loadTimes(loading, who, loaded)
  await loadComplaints(loading, sent)
  await loadTypedFor(loading, who, loaded)
}

type Sent = Awaited<ReturnType<typeof applicationsByReference>>

async function applicationsByReference({ tx }: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  await identify(tx, { kind: "doorkeeper" })
  const references = demoApplications.map(({ reference }) => reference)
  const rows = await tx
    .select({
      id: applications.id,
      reference: applications.reference,
      providerId: applications.providerId,
      vacancyId: applications.vacancyId,
      dataKey: applications.dataKey,
    })
    .from(applications)
    .where(inArray(applications.reference, references))
  return (reference: string) => {
    const row = rows.find((one) => one.reference === reference)
    const vacancy = loaded.find(({ id }) => id === row?.vacancyId)
    if (!row?.dataKey || !vacancy) throw new Error(`demo content has no application "${reference}"`)
    const { id: applicationId, providerId, dataKey } = row
    return {
      owner: { applicationId, providerId },
      dataKey,
      applicant: { kind: "applicant", applicationId, providerId } as const,
      staff: hiringStaff(who, vacancy.demo.provider),
    }
  }
}

async function loadMessages({ tx, daysAgo }: Loading, sent: Sent) {
  for (const { reference, from, daysAgo: days, words, read } of demoMessages) {
    const { owner, dataKey, applicant, staff } = sent(reference)
    const id = newId()
    const writtenAt = daysAgo(days)
    await identify(tx, from === "applicant" ? applicant : staff)
    await tx.insert(correspondence).values({
      id,
      ...owner,
      writtenBy: from === "applicant" ? null : staff.personId,
      sealed: sealFor(owner, dataKey, { table: "correspondence", row: id }, words),
      writtenAt,
      readAt: read ? writtenAt : null,
    })
  }
}

async function loadHelp({ tx, daysAgo }: Loading, sent: Sent) {
  for (const { reference, purpose, what, askedDaysAgo, deliveredDaysAgo, said } of demoHelp) {
    const { owner, dataKey, applicant, staff } = sent(reference)
    const { applicationId } = owner
    const asked = {
      wanted: true,
      sealed: sealAdjustments(owner, dataKey, purpose, what),
      askedAt: daysAgo(askedDaysAgo),
    }
    await identify(tx, applicant)
    await tx
      .insert(adjustments)
      .values({ ...owner, purpose, ...asked })
      .onConflictDoUpdate({ target: [adjustments.applicationId, adjustments.purpose], set: asked })
    if (deliveredDaysAgo === null) continue
    const one = and(eq(adjustments.applicationId, applicationId), eq(adjustments.purpose, purpose))
    await identify(tx, staff)
    await tx
      .update(adjustments)
      .set({ deliveredAt: daysAgo(deliveredDaysAgo), deliveredBy: staff.personId })
      .where(one)
    if (said === null) continue
    const at = daysAgo(deliveredDaysAgo - 1)
    await identify(tx, applicant)
    await tx
      .update(adjustments)
      .set(said === "confirmed" ? { confirmedAt: at } : { notYetAt: at })
      .where(one)
  }
}

async function loadTimes({ tx, daysAgo }: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  for (const { vacancy: code, inDays, time, ...rest } of demoTimes) {
    const vacancy = loaded.find(({ demo }) => demo.code === code)
    const startsAt =
      time === "soon" ? soonAfter(daysAgo(0)) : londonInstant(londonDay(daysAgo(-inDays)), time)
    if (!vacancy || !startsAt) throw new Error(`demo content offers a time that cannot be: ${code}, ${time}`)
    const staff = hiringStaff(who, vacancy.demo.provider)
    await identify(tx, staff)
    await tx.insert(meetingTimes).values({
      providerId: vacancy.providerId,
      vacancyId: vacancy.id,
      startsAt,
      offeredBy: staff.personId,
      ...rest,
    })
  }
}

/** The next full hour that is at least half an hour away; late in the evening the day's last minute: somebody is met today. */
function soonAfter(now: Date): Date {
  const soon = new Date(Math.ceil((now.getTime() + minutes(30)) / hours(1)) * hours(1))
  const last = londonInstant(londonDay(now), "23:59")
  return last && last < soon && last > now ? last : soon
}

async function loadComplaints({ tx, daysAgo }: Loading, sent: Sent) {
  for (const { reference, daysAgo: days, words } of demoComplaints) {
    const { owner, dataKey, applicant } = sent(reference)
    const id = newId()
    const madeAt = daysAgo(days)
    const sealed = sealComplaint({ ...owner, dataKey }, id, "words", words)
    const dueAt = complaintDue(madeAt)
    await identify(tx, applicant)
    await tx.insert(complaints).values({ id, ...owner, sealed, madeAt, dueAt, acknowledgedAt: madeAt })
  }
}

async function loadTypedFor({ tx, daysAgo }: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  for (const { vacancy: code, startedDaysAgo } of demoTypedFor) {
    const vacancy = loaded.find(({ demo }) => demo.code === code)
    if (!vacancy) throw new Error(`demo content types for somebody at "${code}", which is not there`)
    const { providerId, id: vacancyId } = vacancy
    const { personId } = hiringStaff(who, vacancy.demo.provider)
    await identify(tx, { kind: "doorkeeper" })
    const { id: applicationId } = await beginIn(tx, { providerId, vacancyId }, "en")
    await tx
      .insert(assistedEntries)
      .values({ providerId, applicationId, personId, way: "phone", startedAt: daysAgo(startedDaysAgo) })
  }
}
