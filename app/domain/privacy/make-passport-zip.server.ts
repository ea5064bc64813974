import { strToU8, zipSync } from "fflate"
import { readMyFiles } from "#app/domain/credentials/index.server.ts"
import { formatCode } from "#app/domain/credentials/rules.ts"
import type { PassportCopy } from "#app/domain/privacy/passport-copy.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"

/**
 * A worker's passport as one zip: to read, for programs, and each certificate as a PDF and as its signed badge.
 * @param cover what is in it, as plain text
 */
export async function makePassportZip(
  ctx: Ctx<PersonActor>,
  copy: PassportCopy,
  cover: { readonly name: string; readonly text: string },
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {
    [cover.name]: strToU8(cover.text),
    "record.json": strToU8(JSON.stringify(copy, null, 2)),
  }
  for (const { code, badgeJson, pdf } of await readMyFiles(ctx)) {
    // Of what was issued or withdrawn in between, the copy says nothing or otherwise.
    const names = copy.certificates.find((one) => one.code === formatCode(code))?.files
    if (!names) continue
    files[names.badge] = strToU8(badgeJson)
    if (pdf) files[names.pdf] = pdf
  }
  // PDFs are packed already, and the rest is small.
  return zipSync(files, { level: 0 })
}
