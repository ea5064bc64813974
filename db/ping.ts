import { sql } from "drizzle-orm"
import { seconds } from "#app/kernel/durations.ts"
import { database } from "#db/client.ts"

const patience = seconds(2)

/** Whether the database answers within two seconds. */
export async function databaseAnswers(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false)
  })
  const answer = database()
    .execute(sql`select 1`)
    .then(
      () => true,
      () => false,
    )
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
