import { env } from "#app/platform/env.server.ts"
import { newToken, sameHash, tokenHash } from "#app/platform/sealing.server.ts"

/** Ways of keeping what opens an application: hashes, each bound to its purpose and, for words, to its application. */
export const deviceHashOf = (token: string) => tokenHash(token, "application-device")
export const comeBackHashOf = (token: string) => tokenHash(token, "application-come-back")
export const secretWordHashOf = (word: string, applicationId: string) =>
  tokenHash(word, `application-secret-word|${applicationId}`)

export const newDeviceToken = newToken

/** A token that fits in a link and says which application it is for: `amber-river-lamp.<random>`. */
export function newComeBackToken(reference: string): { token: string; hash: string } {
  const token = newToken()
  return { token: `${reference}.${token}`, hash: comeBackHashOf(token) }
}

/** The whole address of a come-back link, as it goes into an e-mail or is shown. */
export function comeBackUrl(token: string): string {
  return `${env().APP_URL}/apply/back/${token}`
}

export function parseComeBackToken(token: string): { reference: string; token: string } | null {
  const [reference, secret, ...more] = token.split(".")
  return reference && secret && more.length === 0 ? { reference, token: secret } : null
}

/** Compares in the same time whether or not there is anything to compare with. */
export function opens(given: string, kept: string | null | undefined): boolean {
  return sameHash(given, kept ?? tokenHash("", "nothing")) && kept != null
}
