import { z } from "zod"
import { atMost } from "#app/kernel/characters.ts"
import { oneLine } from "#app/kernel/one-line.ts"

/** An address as people have them, in any script. Compared without regard to capital letters. */
export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email({ pattern: z.regexes.unicodeEmail }))

/** A name in any script, as its owner writes it: one word is enough. */
export const personName = z
  .string()
  .transform(oneLine)
  .pipe(z.string().min(1).check(atMost(200)))

const placeOnSite = z.string().max(2_000).optional()

export const AskForLinkForm = z.object({ email: emailAddress, return: placeOnSite })
export const NameForm = z.object({ name: personName })
export const EndSessionForm = z.object({ session: z.uuid() })
export const PasskeyNameForm = z.object({ passkey: z.uuid(), name: z.string().trim().min(1).max(60) })
export const PasskeyForm = z.object({ passkey: z.uuid() })

const fromJson = z
  .string()
  .max(20_000)
  .transform((text, ctx): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      ctx.addIssue({ code: "custom", message: "not JSON" })
      return z.NEVER
    }
  })

const base64url = z.string().regex(/^[\w-]+$/)
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}).default({}),
}

/** What a browser hands over once its owner has said yes, as WebAuthn's own JSON. */
const signed = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})
export type SignedChallenge = z.output<typeof signed>

const made = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(32)).max(10).default([]),
  }),
})
export type NewCredential = z.output<typeof made>

export const PasskeySignInForm = z.object({ answer: fromJson.pipe(signed), return: placeOnSite })
export const AddPasskeyForm = z.object({
  answer: fromJson.pipe(made),
  name: z.string().trim().min(1).max(60),
  return: placeOnSite,
})
/** A code of an app, or a spare one, as typed. */
export const CodeForm = z.object({ code: z.string().trim().min(1).max(40), return: placeOnSite })
/** A code that is only asked of whoever has an app already. */
export const BeginCodeAppForm = z.object({ code: z.string().trim().max(40).default(""), return: placeOnSite })
/** Whether it was the person whom their card let in, by the session it began. */
export const CardUseForm = z.discriminatedUnion("step", [
  z.object({ step: z.literal("was-me"), use: z.uuid() }),
  z.object({ step: z.literal("not-me"), use: z.uuid() }),
])

/** Somebody who has lost their second step asks for help, or does not want it any more. */
export const LostForm = z.object({ step: z.enum(["ask", "stop"]) })
/** Whether an owner has spoken with whoever asks. */
export const RecoveryForm = z.discriminatedUnion("step", [
  z.object({ step: z.literal("confirm"), spoken: z.literal("on") }),
  z.object({ step: z.literal("stop") }),
])

/** A form that says nothing but that a button was pressed. */
export const PressedForm = z.object({})
