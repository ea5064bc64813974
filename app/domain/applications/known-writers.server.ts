import { eq, inArray } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { answers, applicantContacts } from "#db/schema/applications.ts"

/** What is known of who wrote each of these answers, for a job that hides it from those who score. */
export function writersOf(tx: Tx, answerIds: readonly string[]) {
  return tx
    .select({
      answerId: answers.id,
      name: applicantContacts.name,
      email: applicantContacts.email,
      phone: applicantContacts.phone,
    })
    .from(answers)
    .innerJoin(applicantContacts, eq(applicantContacts.applicationId, answers.applicationId))
    .where(inArray(answers.id, [...answerIds]))
}
