import { largestBadge } from "#app/domain/credentials/index.server.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { addressOf } from "#app/web/caller.server.ts"
import { limit } from "#app/web/rate-limit.server.ts"
import { readFileOrText } from "#app/web/read-file.server.ts"

export const badgeFields = { text: "badge", file: "file" } as const

const largestFile = 2 * 1_048_576

/** Each check may ask several addresses of others: enough for a training office, and too few to trouble anybody by. */
const checks = { max: 60, windowSeconds: 600 } as const

type NotGiven = {
  readonly field?: string
  readonly text: string
  readonly status: 403 | 422 | 429
}

type Given = {
  /** What was pasted, so that nobody does it again. */
  readonly typed: string
  readonly badge: Result<{ readonly bytes: Uint8Array; readonly field: string }, NotGiven>
}

/** A badge as it was pasted or sent with a form, or what to say where nothing was. */
export async function readGivenBadge(
  request: Request,
  { public: { given: words }, server }: Words,
): Promise<Given> {
  const allowed = await limit({ name: "given-badge", key: addressOf(request), ...checks })
  const sent = await readFileOrText(request, {
    field: badgeFields.file,
    maxBytes: largestFile,
    // One byte more than a badge may have: what is longer is told from what just fits.
    text: { field: badgeFields.text, maxBytes: largestBadge + 1 },
  })
  if (sent === "broken-off") {
    return { typed: "", badge: err({ text: words.problems["broken-off"], status: 422 }) }
  }
  const { file, text: typed } = sent
  const refused = (status: NotGiven["status"], text: string, field?: string): Given => ({
    typed,
    badge: err({ text, status, ...(field && { field }) }),
  })
  if (!allowed.ok) return refused(429, words.problems.tooMany)
  if (sent.isOld) return refused(403, server.formTooOld)
  if (typed.trim() !== "") return { typed, badge: ok({ bytes: Buffer.from(typed), field: badgeFields.text }) }
  if (file === "too-large") return refused(422, words.problems["too-large"], badgeFields.file)
  if (file === "none") return refused(422, words.problems.nothing, badgeFields.text)
  return { typed, badge: ok({ bytes: file, field: badgeFields.file }) }
}
