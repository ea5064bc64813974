/**
 * Run by `npm run second-step:end -- name@example.org` with DATABASE_URL set: for an owner whom no second owner can
 * vouch for. docs/operating.md says how to be sure who asks.
 */
import { endSecondStepOf } from "#app/domain/messages/index.server.ts"
import { assertBoundRole, closeDatabase } from "#db/client.ts"

const email = process.argv[2] ?? ""

await assertBoundRole()
const ended = await endSecondStepOf({ actor: { kind: "doorkeeper" }, now: () => new Date() }, { email })
await closeDatabase()
if (ended.ok) {
  console.log(
    "Their app, spare codes and passkeys have ended, with every place they were signed in. " +
      `Letters go to them and to ${ended.value.owners} other owners. They sign in by e-mail and set up anew.`,
  )
} else {
  console.error("Nobody is known by this address. Write it as: npm run second-step:end -- name@example.org")
  process.exitCode = 1
}
