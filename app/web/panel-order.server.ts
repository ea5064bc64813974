import { readFairOrder } from "#app/domain/fairness/index.server.ts"
import { readOrder } from "#app/domain/panels/index.server.ts"
import { proposedOrder } from "#app/domain/panels/order-rules.ts"
import { openMeetingDay, whoIs } from "#app/web/meeting-day.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"

type Params = Readonly<Record<string, string | undefined>>

/** The panel's order at this address, with what stands for each person in it. @throws Response 404 for others */
export async function openOrder(request: Request, params: Params) {
  const { ctx, day } = await openMeetingDay(request, params)
  const { slug } = day.panel
  const found = await readOrder(ctx, slug)
  if (!found) throw notFound()
  const { own, say, waits, order, means } = found
  const nameOf = new Map(order?.places.map(({ applicationId, name }) => [applicationId, name]))
  const bands = new Map<number, string[]>()
  if (order && means.length > 0) {
    for (const { applicationId, band } of proposedOrder(means, await readFairOrder(ctx, slug))) {
      const name = nameOf.get(applicationId)
      if (name) bands.set(band, [...(bands.get(band) ?? []), name])
    }
  }
  return {
    ctx,
    panel: day.panel,
    own,
    say,
    waits,
    order: order && {
      ...order,
      places: order.places.map(({ applicationId, name, place, proposedPlace, reason }) => ({
        who: whoIs(ctx, applicationId),
        name,
        place,
        proposedPlace,
        reason,
      })),
    },
    together: [...bands.values()].filter((names) => names.length > 1),
    idOf: (who: string | undefined) =>
      order?.places.find(({ applicationId }) => whoIs(ctx, applicationId) === who)?.applicationId,
  }
}
