import { and, asc, eq, isNull, sql } from "drizzle-orm"
import type { ServiceText } from "#app/domain/accounts/provider-forms.ts"
import { newId } from "#app/platform/ids.server.ts"
import type { Tx } from "#db/ctx.ts"
import { services } from "#db/schema/care-services.ts"

export type ServiceOnFile = ServiceText & { readonly id: string; readonly endedAt: Date | null }

const columns = {
  id: services.id,
  name: services.name,
  place: services.place,
  kind: services.kind,
  nation: services.nation,
  endedAt: services.endedAt,
}

const one = (providerId: string, id: string) => and(eq(services.providerId, providerId), eq(services.id, id))

/** @returns its id, made here: the doorkeeper who adds the first one may not read it back */
export async function insertService(tx: Tx, providerId: string, service: ServiceText): Promise<string> {
  const id = newId()
  await tx.insert(services).values({ ...service, id, providerId })
  return id
}

/** A provider's services, those still open first. */
export function servicesOf(tx: Tx, providerId: string): Promise<ServiceOnFile[]> {
  return tx
    .select(columns)
    .from(services)
    .where(eq(services.providerId, providerId))
    .orderBy(sql`${services.endedAt} is not null`, asc(services.name), asc(services.id))
}

export async function lockService(
  tx: Tx,
  providerId: string,
  id: string,
): Promise<ServiceOnFile | undefined> {
  const [row] = await tx.select(columns).from(services).where(one(providerId, id)).for("update")
  return row
}

export async function updateService(tx: Tx, providerId: string, id: string, service: ServiceText) {
  await tx.update(services).set(service).where(one(providerId, id))
}

export async function saveServiceEnd(
  tx: Tx,
  providerId: string,
  id: string,
  end: "now" | null,
): Promise<void> {
  await tx
    .update(services)
    .set({ endedAt: end && sql`now()` })
    .where(one(providerId, id))
}

/** A provider's services that are open: what a vacancy may be for. */
export function openServices(tx: Tx, providerId: string) {
  return tx
    .select({ id: services.id, name: services.name, place: services.place })
    .from(services)
    .where(and(eq(services.providerId, providerId), isNull(services.endedAt)))
    .orderBy(asc(services.name), asc(services.id))
}

/** Whether a service is this provider's own. One that has closed may still be named by what was for it. */
export async function isServiceOf(tx: Tx, providerId: string, id: string): Promise<boolean> {
  const [row] = await tx.select({ id: services.id }).from(services).where(one(providerId, id))
  return row !== undefined
}
