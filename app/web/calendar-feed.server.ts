import { data, redirect } from "@remix-run/node"
import { z } from "zod"
import { endCalendarFeed, makeCalendarFeed, readOwnFeed } from "#app/domain/decisions/index.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

const FeedForm = z.object({ what: z.enum(["make", "end"]) })

/** What the page says of somebody's own address. */
export async function feedOnPage(request: Request, ctx: Ctx<PersonActor | StaffActor>) {
  return { feed: await readOwnFeed(ctx), ended: new URL(request.url).searchParams.has("ended") }
}

/** Makes an address or ends it. The address goes into this one answer and nowhere else. */
export async function pressedOnFeed(request: Request, ctx: Ctx<PersonActor | StaffActor>, here: string) {
  const form = await readForm(request, FeedForm)
  if (!form.ok) return problems(form.error, 422)
  if (form.value.what === "end") {
    // Ended already, in another tab: that is what was asked for.
    await endCalendarFeed(ctx)
    return redirect(`${here}?ended=1`, 303)
  }
  const made = await makeCalendarFeed(ctx)
  if (!made.ok) throw new Response(null, { status: 404 })
  return data({ problems: [], url: made.value.url })
}
