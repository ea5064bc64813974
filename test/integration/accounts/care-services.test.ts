import { describe, expect, it } from "vitest"
import {
  addService,
  changeService,
  endService,
  readServices,
  reopenService,
} from "#app/domain/accounts/index.server.ts"
import { serviceAsShown } from "#app/domain/accounts/provider-rules.ts"
import { asStaff, eventsOf, newProvider, newStaff, owner } from "#test/integration/accounts/cast.ts"

const garden = { name: "The garden", place: "York", kind: "day-and-community", nation: "england" } as const
const notFound = { ok: false, error: { kind: "not-found" } }

async function aService() {
  const provider = await newProvider()
  const ctx = asStaff((await newStaff(provider.id)).id, provider.id)
  const added = await addService(ctx, garden)
  if (!added.ok) throw new Error(added.error.kind)
  return { ctx, provider, serviceId: added.value.serviceId, seen: serviceAsShown(garden) }
}

describe("services", () => {
  it("are named, changed, closed and opened again, and each of it is recorded", async () => {
    const { ctx, serviceId, seen } = await aService()
    const service = { ...garden, name: "The big garden" }
    expect(await changeService(ctx, { serviceId, service, seen })).toEqual({ ok: true, value: null })
    expect(await endService(ctx, { serviceId })).toEqual({ ok: true, value: null })
    expect(await readServices(ctx)).toMatchObject([{ name: "The big garden", endedAt: expect.any(Date) }])
    expect(await reopenService(ctx, { serviceId })).toEqual({ ok: true, value: null })
    expect(await readServices(ctx)).toMatchObject([{ id: serviceId, endedAt: null }])
    expect(await eventsOf(serviceId)).toEqual([
      "service.added",
      "service.changed",
      "service.ended",
      "service.reopened",
    ])
  })

  it("are not changed over what a colleague changed meanwhile, nor while they are closed", async () => {
    const { ctx, serviceId, seen } = await aService()
    const first = { serviceId, seen, service: { ...garden, place: "Selby" } }
    expect((await changeService(ctx, first)).ok).toBe(true)
    expect(await changeService(ctx, { ...first, service: { ...garden, place: "Hull" } })).toEqual({
      ok: false,
      error: { kind: "changed-elsewhere" },
    })
    expect(await readServices(ctx)).toMatchObject([{ place: "Selby" }])
    await endService(ctx, { serviceId })
    for (const again of [endService(ctx, { serviceId }), changeService(ctx, first)]) {
      expect(await again).toEqual({ ok: false, error: { kind: "service-ended" } })
    }
  })

  it("are not there for another provider, nor kept by an assessor", async () => {
    const { provider, serviceId, seen } = await aService()
    const other = await newProvider()
    const strangers = [
      asStaff((await newStaff(other.id)).id, other.id),
      asStaff((await newStaff(provider.id, "assessor")).id, provider.id, "assessor"),
    ]
    for (const ctx of strangers) {
      expect(await changeService(ctx, { serviceId, service: garden, seen })).toEqual(notFound)
      expect(await endService(ctx, { serviceId })).toEqual(notFound)
      expect(await reopenService(ctx, { serviceId })).toEqual(notFound)
    }
    const [kept] = await owner`select ended_at from services where id = ${serviceId}`
    expect(kept).toEqual({ ended_at: null })
    expect(await readServices(strangers[0]!)).toEqual([])
  })
})
