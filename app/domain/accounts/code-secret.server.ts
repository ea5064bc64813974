import type { CodeAppOnFile } from "#app/domain/accounts/second-step-store.server.ts"
import { newId } from "#app/platform/ids.server.ts"
import { newCodeSecret } from "#app/platform/one-time-code.server.ts"
import { newDataKey, sealWith, unsealWith } from "#app/platform/sealing.server.ts"
import type { SealedTable } from "#db/key-keeper.ts"

type App = Pick<CodeAppOnFile, "id" | "personId">

// Bound to the person as well: a secret copied to somebody else's row opens nothing there.
const keyPlace = ({ id, personId }: App) => `${personId}|code_apps|${id}|data_key`
const place = ({ id, personId }: App) => `${personId}|code_apps|${id}|secret`

/** What stands here under the data key itself. */
export const sealedCodeAppKeys: SealedTable = {
  table: "code_apps",
  owner: "person_id",
  places: { data_key: ({ id, owner }) => keyPlace({ id, personId: owner ?? "" }) },
}

/** An app with a new secret, sealed with a key of its own that goes with it. */
export function newCodeApp(personId: string) {
  const app = { id: newId(), personId }
  const dataKey = newDataKey(keyPlace(app))
  return { ...app, dataKey, secret: sealWith(dataKey, keyPlace(app), newCodeSecret(), place(app)) }
}

/** The secret of an app, in base 32. */
export function secretOf(app: CodeAppOnFile): string {
  return unsealWith(app.dataKey, keyPlace(app), app.secret, place(app))
}
