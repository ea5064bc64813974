import { and, asc, eq } from "drizzle-orm"
import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { contactOf } from "#app/domain/applications/index.server.ts"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { mayRecordChecks } from "#app/domain/decisions/checks.ts"
import { supervisedStartOf } from "#app/domain/decisions/checks-store.server.ts"
import {
  type InspectedPerson,
  type InspectorsFile,
  inspected,
  mostInAFile,
} from "#app/domain/decisions/inspection.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { itemsOf } from "#app/domain/decisions/read-checks.server.ts"
import { requestsOf } from "#app/domain/decisions/references-store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { people } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import { services } from "#db/schema/care-services.ts"
import { employments } from "#db/schema/decisions.ts"
import { pathwayRoles, vacancies } from "#db/schema/vacancies.ts"

type NotFound = { readonly kind: "not-found" }

/**
 * The file of one person who accepted an offer or started, for an inspector. That it was made is recorded first; the
 * asker has looked at who it is, or gets none.
 */
export function makePersonsFile(ctx: Ctx<StaffActor>, applicationId: string) {
  return inTransaction<InspectorsFile, NotFound>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const [row] =
      mayDecide(ctx.actor) && /^[0-9a-f-]{36}$/.test(applicationId)
        ? await applied(tx).where(
            and(eq(applications.providerId, providerId), eq(applications.id, applicationId)),
          )
        : []
    const contact = row && (await contactOf(tx, applicationId))
    if (!row?.status || row.status === "offered" || !mayRecordChecks(row.status) || !contact) {
      return err({ kind: "not-found" })
    }
    await record(tx, ctx, { event: "inspectors-file.made", providerId, subjectId: applicationId })
    const person = await personOf(tx, ctx, { ...row, name: contact.name })
    return ok({ ...(await headOf(tx, ctx)), service: null, whole: false, people: [person], more: false })
  })
}

/** The file of all who started at a service, or (`null`) at the provider, newest last. */
export function makeServicesFile(ctx: Ctx<StaffActor>, serviceId: string | null) {
  return inTransaction<InspectorsFile, NotFound>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    if (!mayDecide(ctx.actor)) return err({ kind: "not-found" })
    const service = serviceId === null ? null : await serviceOf(tx, providerId, serviceId)
    if (service === undefined) return err({ kind: "not-found" })
    await record(tx, ctx, {
      event: "inspectors-file.made",
      providerId,
      subjectId: serviceId ?? providerId,
    })
    const rows = await started(tx, providerId, serviceId)
    const inFile: InspectedPerson[] = []
    for (const row of rows.slice(0, mostInAFile)) inFile.push(await personOf(tx, ctx, row))
    return ok({
      ...(await headOf(tx, ctx)),
      service,
      whole: serviceId === null,
      people: inFile,
      more: rows.length > mostInAFile,
    })
  })
}

async function headOf(tx: Tx, ctx: Ctx<StaffActor>) {
  const { provider } = await providerInLetters(tx, ctx.actor.providerId)
  return { provider, madeAt: ctx.now() }
}

async function serviceOf(tx: Tx, providerId: string, serviceId: string): Promise<string | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(serviceId)) return undefined
  const [row] = await tx
    .select({ name: services.name })
    .from(services)
    .where(and(eq(services.providerId, providerId), eq(services.id, serviceId)))
  return row?.name
}

const person = {
  applicationId: applications.id,
  status: applications.status,
  job: vacancies.title,
  appliedFor: vacancies.roleCode,
  role: pathwayRoles.title,
  startedOn: employments.startedOn,
  endedOn: employments.endedOn,
}

/** Whoever applied, whether they have started or not. */
function applied(tx: Tx) {
  return tx
    .select(person)
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .innerJoin(pathwayRoles, eq(pathwayRoles.code, vacancies.roleCode))
    .leftJoin(employments, eq(employments.applicationId, applications.id))
}

/** Whoever started, whether they applied here or not; one more than a file holds. */
function started(tx: Tx, providerId: string, serviceId: string | null) {
  return tx
    .select({ ...person, name: people.name })
    .from(employments)
    .innerJoin(people, eq(people.id, employments.personId))
    .innerJoin(pathwayRoles, eq(pathwayRoles.code, employments.roleCode))
    .leftJoin(applications, eq(applications.id, employments.applicationId))
    .leftJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .where(
      and(
        eq(employments.providerId, providerId),
        serviceId === null ? undefined : eq(vacancies.serviceId, serviceId),
      ),
    )
    .orderBy(asc(employments.startedOn), asc(employments.id))
    .limit(mostInAFile + 1)
}

type Row = {
  readonly applicationId: string | null
  readonly status: ApplicationStatus | null
  readonly name: string
  readonly job: string | null
  readonly appliedFor: string | null
  readonly role: string
  readonly startedOn: string | null
  readonly endedOn: string | null
}

async function personOf(tx: Tx, ctx: Ctx<StaffActor>, row: Row): Promise<InspectedPerson> {
  const { applicationId, appliedFor, status: _, ...who } = row
  if (!applicationId || !appliedFor) return { ...who, checked: null, why: "did-not-apply-here" }
  // Row security hides what was checked from whoever has not looked: that is no gap, and it is said.
  if (!(await contactOf(tx, applicationId))) return { ...who, checked: null, why: "not-looked-at" }
  const owner = { applicationId, providerId: ctx.actor.providerId }
  const { items, missing } = await itemsOf(tx, owner, appliedFor, londonDay(ctx.now()))
  const supervised = await supervisedStartOf(tx, owner)
  const requests = await requestsOf(tx, owner)
  return {
    ...who,
    why: null,
    checked: {
      items: inspected(items),
      gaps: missing,
      supervisor: supervised?.endedAt === null ? supervised.supervisor : null,
      references: {
        asked: requests.length,
        came: requests.filter(({ state }) => state === "given").length,
      },
    },
  }
}
