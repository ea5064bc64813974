/**
 * Run by `npm run data-key:rotate` with DATA_KEY, FORMER_DATA_KEYS and DATABASE_OWNER_URL set: seals anew what a former
 * key sealed. docs/operating.md says what comes before and after.
 */
import { rotateDataKey, WrongDataKeys } from "#app/domain/privacy/index.server.ts"
import { asKeyKeeper } from "#db/key-keeper.ts"

try {
  const { sealedAnew, unreadable, left } = await asKeyKeeper(process.env.DATABASE_OWNER_URL ?? "", (keeper) =>
    rotateDataKey(keeper, (soFar) => console.log(`${soFar} values sealed anew so far`)),
  )
  console.log(`${sealedAnew} values were sealed anew.`)
  if (left === 0) {
    console.log("Nothing is sealed with a former key any more: take FORMER_DATA_KEYS away and restart.")
  } else {
    console.error(
      unreadable > 0
        ? `${unreadable} values open with none of the keys given: find the key that sealed them, give it in FORMER_DATA_KEYS, and run this again.`
        : `${left} values were sealed with a former key meanwhile: restart every machine with the new DATA_KEY, and run this again.`,
    )
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof WrongDataKeys)) throw error
  console.error(error.message)
  process.exitCode = 1
}
