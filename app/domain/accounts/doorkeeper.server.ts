import type { Ctx } from "#app/kernel/ctx.ts"

/** The same request, asked by the doorkeeper: for finding out who somebody is, and for nothing else. */
export function asDoorkeeper(ctx: Ctx): Ctx {
  return { ...ctx, actor: { kind: "doorkeeper" } }
}

/** Who did it, for the audit, where the doorkeeper has just found that out. */
export function asPerson(ctx: Ctx, personId: string): Ctx {
  return { ...ctx, actor: { kind: "person", personId } }
}
