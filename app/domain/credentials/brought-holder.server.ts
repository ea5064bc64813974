import { createHash } from "node:crypto"
import type { GivenClaims } from "#app/domain/credentials/given-badge.ts"
import type { Holder } from "#app/domain/credentials/vocabulary.ts"

/** Names are written with and without accents, and in either case; their parts stay in their order. */
const folded = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase("en")
    .replace(/[\s\p{P}]+/gu, " ")
    .trim()

/** Whether a badge is about this person: by an e-mail address that it names, else by the name. */
export function holderOf(
  { holderName, mail }: Pick<GivenClaims, "holderName" | "mail">,
  person: { readonly name: string; readonly email: string | null },
): Holder {
  const addresses = person.email === null ? [] : [...new Set([person.email, person.email.toLowerCase()])]
  const isTheirs = mail.some(({ hashed, identity, salt }) =>
    addresses.some((address) =>
      hashed
        ? identity.toLowerCase() === `sha256$${sha256(address + salt)}`
        : identity.toLowerCase() === address.toLowerCase(),
    ),
  )
  if (isTheirs) return "worker"
  if (holderName === null) return mail.length === 0 ? "unsaid" : "somebody-else"
  return folded(holderName) === folded(person.name) ? "worker" : "somebody-else"
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")
