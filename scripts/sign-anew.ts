/**
 * Run by `npm run certificates:sign-anew -- z6Mk…` with DATABASE_URL set, once a key may be known to others.
 * docs/credentials.md says what comes before and after.
 */
import { signAnew } from "#app/domain/credentials/index.server.ts"
import { assertBoundRole, closeDatabase } from "#db/client.ts"

const signingKeyId = process.argv[2] ?? ""

await assertBoundRole()
const done = /^z6Mk\w{40,}$/.test(signingKeyId)
  ? await signAnew({ actor: { kind: "stranger" }, now: () => new Date() }, { signingKeyId })
  : null
await closeDatabase()
if (done?.ok) {
  console.log(
    `${done.value.withdrawn} certificates that this key signed were withdrawn. ` +
      "A new one of each is being made by the workers; their holders get a letter.",
  )
} else {
  console.error(
    done
      ? "This key still signs, or is still in FORMER_SIGNING_KEYS. Change the settings and restart every machine first."
      : "Write the public key as did.json shows it: npm run certificates:sign-anew -- z6Mk…",
  )
  process.exitCode = 1
}
