import { lettersAbout } from "#app/domain/messages/store.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/** An e-mail as it is kept. `text` null: what opened something was wiped once it was in the post. */
export type OwnLetter = {
  readonly to: string
  readonly subject: string
  readonly text: string | null
  readonly writtenAt: Date
  readonly sentAt: Date | null
}

/** E-mails written to an applicant about their application, oldest first. */
export async function readOwnLetters(ctx: Ctx<ApplicantActor>): Promise<OwnLetter[]> {
  const letters = await reading(ctx, (tx) => lettersAbout(tx, ctx.actor.applicationId))
  return letters.map(({ address, subject, body, createdAt, sentAt }) => ({
    to: address,
    subject,
    text: body,
    writtenAt: createdAt,
    sentAt,
  }))
}
