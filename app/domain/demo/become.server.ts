import { type BegunSession, type Browser, beginDemoSession } from "#app/domain/accounts/index.server.ts"
import { readDemoCast } from "#app/domain/demo/read-people.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, type Result } from "#app/kernel/result.ts"

export type BecomeRefusal = { readonly kind: "not-in-the-demo" }

/** Signs a visitor in as somebody of the demo, and as nobody else. The caller makes sure that this is a demo. */
export async function becomeDemoPerson(
  ctx: Ctx,
  { personId, browser }: { readonly personId: string; readonly browser: Browser },
): Promise<Result<BegunSession & { readonly path: string }, BecomeRefusal>> {
  const { people } = await readDemoCast(ctx)
  const person = people.find((known) => known.personId === personId)
  if (!person) return err({ kind: "not-in-the-demo" })
  const session = await beginDemoSession(ctx, { personId, browser })
  if (!session.ok) return session
  const path = { staff: `/provider/${person.provider.slug}`, panel: "/panel", worker: "/passport" }[
    person.group
  ]
  return { ok: true, value: { ...session.value, path } }
}
