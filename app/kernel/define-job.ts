import type { z } from "zod"

/** A promise kept elsewhere: its name, what it is told (ids, never people), and how often it is tried. */
export type JobDefinition<Name extends string = string, Payload extends z.ZodType = z.ZodType> = {
  readonly name: Name
  readonly payload: Payload
  readonly attempts: number
  /** First wait before trying again, in milliseconds; doubles each time. */
  readonly backoffMs: number
}

export function defineJob<Name extends string, Payload extends z.ZodType>(
  definition: JobDefinition<Name, Payload>,
): JobDefinition<Name, Payload> {
  return definition
}
