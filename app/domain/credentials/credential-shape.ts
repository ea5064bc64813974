import { z } from "zod"

/** What the data model asks of any credential, whatever it is about (W3C Verifiable Credentials Data Model v2.0, 4). */

export const dataModelContext = "https://www.w3.org/ns/credentials/v2"

const address = z.string().regex(/^[a-z][a-z\d+.-]*:\S+$/i, "must be an address")

const instant = z.iso.datetime({ offset: true, message: "must be an instant with a time zone" })

const oneOrMany = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)])

const types = oneOrMany(z.string().min(1))

const languageValue = z.strictObject({
  "@value": z.string(),
  "@language": z
    .string()
    .regex(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i, "must be a language tag")
    .optional(),
  "@direction": z.enum(["ltr", "rtl"]).nullable().optional(),
})

const wording = oneOrMany(z.union([z.string(), languageValue]))

const typed = z.looseObject({ type: types, id: address.optional() })

const resource = z
  .looseObject({ id: address, digestSRI: z.string().optional(), digestMultibase: z.string().optional() })
  .refine(
    ({ digestSRI, digestMultibase }) => digestSRI !== undefined || digestMultibase !== undefined,
    "must have a digest",
  )

const named = z.looseObject({ id: address, name: wording.optional(), description: wording.optional() })

const context = z
  .array(z.union([address, z.looseObject({})]))
  .refine(([first]) => first === dataModelContext, `must begin with ${dataModelContext}`)

const subject = z
  .looseObject({ id: address.optional() })
  .refine((value) => Object.keys(value).length > 0, "must say something")

const includes = (type: string) =>
  [(value: string | readonly string[]) => [value].flat().includes(type), `must include ${type}`] as const

/** A credential before it is signed, or without its proof. */
export const CredentialShape = z
  .looseObject({
    "@context": context,
    id: address.optional(),
    type: types.refine(...includes("VerifiableCredential")),
    issuer: z.union([address, named]),
    credentialSubject: oneOrMany(subject),
    name: wording.optional(),
    description: wording.optional(),
    validFrom: instant.optional(),
    validUntil: instant.optional(),
    credentialStatus: oneOrMany(typed).optional(),
    credentialSchema: oneOrMany(typed.extend({ id: address })).optional(),
    termsOfUse: oneOrMany(typed).optional(),
    evidence: oneOrMany(typed).optional(),
    refreshService: oneOrMany(typed).optional(),
    relatedResource: oneOrMany(resource)
      .refine((found) => {
        const ids = [found].flat().map(({ id }) => id)
        return new Set(ids).size === ids.length
      }, "must not name one resource twice")
      .optional(),
  })
  .refine(
    ({ validFrom, validUntil }) =>
      validFrom === undefined || validUntil === undefined || new Date(validFrom) <= new Date(validUntil),
    { path: ["validUntil"], message: "must not be before validFrom" },
  )
export type AnyCredential = z.output<typeof CredentialShape>

export const PresentationShape = z.looseObject({
  "@context": context,
  id: address.optional(),
  type: types.refine(...includes("VerifiablePresentation")),
  holder: z.union([address, z.looseObject({ id: address })]).optional(),
  verifiableCredential: oneOrMany(z.looseObject({ type: types })).optional(),
})
