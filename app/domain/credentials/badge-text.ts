import { err, ok, type Result } from "#app/kernel/result.ts"

/**
 * The form of a text that may be signed: NFC, one line, no control characters, no half surrogate pairs.
 * Canonicalisers disagree on those, so a badge that held one would verify here and fail elsewhere.
 * Bidirectional overrides go too: they could make a name read as another on the page that shows it.
 */
export function signableText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .replace(/\p{Noncharacter_Code_Point}/gu, "")
    .trim()
}

/** A person's or provider's name in signable form; refused when nothing that can be seen is left of it. */
export function signableName(name: string): Result<string, { kind: "name-empty" }> {
  const signable = signableText(name)
  return /[\p{L}\p{N}\p{S}]/u.test(signable) ? ok(signable) : err({ kind: "name-empty" })
}
