import { UnrecoverableError } from "bullmq"
import type { z } from "zod"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { JobDefinition } from "#app/kernel/define-job.ts"

/** What a handler notes in the log when it is done: names and ids. */
export type Outcome = Readonly<Record<string, string | number | boolean | undefined>>

/** Does jobs one by one. */
export type Handler = {
  readonly job: JobDefinition
  /** @throws whatever the work throws; `UnrecoverableError` with a reason's code where trying again is no use */
  readonly work: (ctx: Ctx<SystemActor>, payload: unknown) => Promise<Outcome>
  /** What is noted once nobody tries any more. Done again where a process ends before that is on record. */
  readonly gaveUp: (ctx: Ctx<SystemActor>, payload: unknown) => Promise<unknown>
}

/** Does many jobs of one provider in one change. */
export type HandlerOfMany = {
  readonly job: JobDefinition
  readonly atMost: number
  /** One outcome for each subject, in their order; an `Error` where that one alone cannot be done. */
  readonly workTogether: (
    ctx: Ctx<SystemActor>,
    subjectIds: readonly string[],
    changes: Changes,
  ) => Promise<readonly (Outcome | Error)[]>
}

export type AnyHandler = Handler | HandlerOfMany

/** Told, before the one change is made, which subjects it is made for. */
export type Changes = (subjectIds: ReadonlySet<string>) => void

/**
 * Ties a job to what keeps it. `work` acts as the event's provider and makes one change at most, as its last
 * act; that it is done is written in the change's own transaction. It stands a second delivery.
 */
export function handle<Payload extends z.ZodType>(
  job: JobDefinition<string, Payload>,
  work: (ctx: Ctx<SystemActor>, payload: z.output<Payload>) => Promise<Outcome>,
  gaveUp: (ctx: Ctx<SystemActor>, payload: z.output<Payload>) => Promise<unknown> = async () => {},
): Handler {
  return {
    job,
    work: (ctx, payload) => {
      const parsed = job.payload.safeParse(payload)
      if (!parsed.success) throw new UnrecoverableError("payload-not-understood")
      return work(ctx, parsed.data)
    },
    gaveUp: async (ctx, payload) => {
      const parsed = job.payload.safeParse(payload)
      return parsed.success ? gaveUp(ctx, parsed.data) : undefined
    },
  }
}
