import { mayKeepServices } from "#app/domain/accounts/policy.ts"
import type { ServiceText } from "#app/domain/accounts/provider-forms.ts"
import { type ServiceRefusal, serviceAsShown } from "#app/domain/accounts/provider-rules.ts"
import {
  insertService,
  lockService,
  type ServiceOnFile,
  saveServiceEnd,
  servicesOf,
  updateService,
} from "#app/domain/accounts/service-store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

/** A provider's services, those still open first. */
export function readServices(ctx: Ctx<StaffActor>): Promise<ServiceOnFile[]> {
  return reading(ctx, (tx) => servicesOf(tx, ctx.actor.providerId))
}

/** Names one more service. */
export function addService(ctx: Ctx<StaffActor>, service: ServiceText) {
  return inTransaction<{ serviceId: string }, ServiceRefusal>(ctx, async (tx) => {
    if (!mayKeepServices(ctx.actor)) return err({ kind: "not-found" })
    const { providerId } = ctx.actor
    const serviceId = await insertService(tx, providerId, service)
    await record(tx, ctx, { event: "service.added", providerId, subjectId: serviceId })
    return ok({ serviceId })
  })
}

type Change = {
  readonly serviceId: string
  readonly service: ServiceText
  /** The service as the asker was shown it: `serviceAsShown`. */
  readonly seen: string
}

/** Changes what a service is called, where it is or what sort of support it gives. */
export function changeService(ctx: Ctx<StaffActor>, { serviceId, service, seen }: Change) {
  return inTransaction<null, ServiceRefusal>(ctx, async (tx) => {
    const open = await lockOpen(tx, ctx, serviceId)
    if (!open.ok) return open
    if (serviceAsShown(open.value) !== seen) return err({ kind: "changed-elsewhere" })
    const { providerId } = ctx.actor
    await updateService(tx, providerId, serviceId, service)
    await record(tx, ctx, { event: "service.changed", providerId, subjectId: serviceId })
    return ok(null)
  })
}

/** A service closes: new vacancies do not offer it any more. What was for it stays. */
export function endService(ctx: Ctx<StaffActor>, { serviceId }: { readonly serviceId: string }) {
  return inTransaction<null, ServiceRefusal>(ctx, async (tx) => {
    const open = await lockOpen(tx, ctx, serviceId)
    if (!open.ok) return open
    const { providerId } = ctx.actor
    await saveServiceEnd(tx, providerId, serviceId, "now")
    await record(tx, ctx, { event: "service.ended", providerId, subjectId: serviceId })
    return ok(null)
  })
}

/** A service that was closed opens again, or was closed by mistake. One that is open stays so. */
export function reopenService(ctx: Ctx<StaffActor>, { serviceId }: { readonly serviceId: string }) {
  return inTransaction<null, ServiceRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const service = await lockOwn(tx, ctx, serviceId)
    if (!service) return err({ kind: "not-found" })
    if (service.endedAt === null) return ok(null)
    await saveServiceEnd(tx, providerId, serviceId, null)
    await record(tx, ctx, { event: "service.reopened", providerId, subjectId: serviceId })
    return ok(null)
  })
}

async function lockOwn(tx: Tx, ctx: Ctx<StaffActor>, serviceId: string) {
  if (!mayKeepServices(ctx.actor) || !isId(serviceId)) return undefined
  return lockService(tx, ctx.actor.providerId, serviceId)
}

async function lockOpen(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  serviceId: string,
): Promise<Result<ServiceOnFile, ServiceRefusal>> {
  const service = await lockOwn(tx, ctx, serviceId)
  if (!service) return err({ kind: "not-found" })
  return service.endedAt ? err({ kind: "service-ended" }) : ok(service)
}
