import { forgetOldSignUps, providerIds } from "#app/domain/accounts/index.server.ts"
import { forgetOldShares } from "#app/domain/credentials/index.server.ts"
import {
  carryOutSteps,
  forgetCheckSecrets,
  forgetReferences,
  remindOfMeetings,
  remindReferees,
} from "#app/domain/decisions/index.server.ts"
import { openDueVacancies, prepareDueScoring } from "#app/domain/panels/index.server.ts"
import { eraseDueApplications } from "#app/domain/privacy/index.server.ts"
import { forgetSpokenWhys } from "#app/domain/scenarios/index.server.ts"
import { remindOfLearning } from "#app/domain/training/index.server.ts"
import { closeDueVacancies } from "#app/domain/vacancies/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { hours, minutes, seconds } from "#app/kernel/durations.ts"
import { keepDoing } from "#workers/runtime/keep-doing.ts"

type Schedule = {
  readonly name: string
  readonly everyMs: number
  /** Done for each provider. Stands being done by every worker process at once. */
  readonly work: (ctx: Ctx<SystemActor>) => Promise<unknown>
}

/** What the clock asks for. */
const schedules: readonly Schedule[] = [
  { name: "close-due-vacancies", everyMs: minutes(1), work: closeDueVacancies },
  { name: "open-due-vacancies", everyMs: seconds(20), work: openDueVacancies },
  { name: "carry-out-steps", everyMs: minutes(1), work: carryOutSteps },
  { name: "prepare-due-scoring", everyMs: minutes(5), work: prepareDueScoring },
  { name: "remind-of-meetings", everyMs: minutes(5), work: remindOfMeetings },
  { name: "forget-old-sign-ups", everyMs: hours(24), work: forgetOldSignUps },
  { name: "remind-referees", everyMs: hours(1), work: remindReferees },
  { name: "remind-of-learning", everyMs: hours(1), work: remindOfLearning },
  // Each night, and at each start: a process may well be started anew before a day is over.
  { name: "erase-due-applications", everyMs: hours(24), work: eraseDueApplications },
  { name: "forget-old-check-secrets", everyMs: hours(24), work: forgetCheckSecrets },
  { name: "forget-old-references", everyMs: hours(24), work: forgetReferences },
  { name: "forget-spoken-whys", everyMs: hours(24), work: forgetSpokenWhys },
  { name: "forget-old-shares", everyMs: hours(24), work: forgetOldShares },
]

/** Does what is due now, and again and again until stopped. */
export function startClock(): { stop: () => Promise<void> } {
  const kept = schedules.map(({ name, everyMs, work }) =>
    keepDoing(
      name,
      async () => {
        for (const providerId of await providerIds(systemOf(null))) await work(systemOf(providerId))
        return false
      },
      everyMs,
    ),
  )
  return {
    async stop() {
      await Promise.all(kept.map((schedule) => schedule.stop()))
    },
  }
}

function systemOf(providerId: string | null): Ctx<SystemActor> {
  return { actor: { kind: "system", providerId }, now: () => new Date() }
}
