import { z } from "zod"
import { emailAddress, personName } from "#app/domain/accounts/forms.ts"
import { nations } from "#app/domain/accounts/vocabulary.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import { membershipRoles } from "#app/kernel/membership-role.ts"
import { oneLine } from "#app/kernel/one-line.ts"
import { supportSettings } from "#app/kernel/support-setting.ts"

const line = (most: number) => z.string().transform(oneLine).pipe(z.string().min(1).max(most))

/** A number as people write it, with spaces, brackets or a country; it has to be one that can be rung. */
const phone = line(40).refine((text) => /^[\d\s()+./-]+$/.test(text) && text.replace(/\D/g, "").length >= 6)

const ticked = z
  .literal("on")
  .optional()
  .transform((box) => box === "on")

/** One service: where somebody works, and what sort of support it is. */
export const ServiceForm = z.object({
  name: line(100),
  place: line(100),
  kind: z.enum(supportSettings),
  nation: z.enum(nations),
})
export type ServiceText = z.output<typeof ServiceForm>

/** Signing a provider up, with its first service. `another`: they know of the one with the same name. */
export const StartProviderForm = z.object({
  providerName: line(100),
  nation: z.enum(nations),
  serviceName: line(100),
  place: line(100),
  kind: z.enum(supportSettings),
  personName,
  email: emailAddress,
  contactName: line(200),
  contactPhone: phone,
  another: ticked,
})
export type ProviderSignUp = Omit<z.output<typeof StartProviderForm>, "another">

export const aboutLimit = 2_000

/** What everybody is told of a provider, and whom they can ring or write to. */
const ProviderFacts = z.object({
  about: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .refine((text) => !isLongerThan(text, aboutLimit)),
  contactName: line(200),
  contactPhone: phone,
  contactEmail: emailAddress,
})
export type ProviderFacts = z.output<typeof ProviderFacts>
/** The same, with what the page showed: `providerAsShown`. */
export const DescribeProviderForm = ProviderFacts.extend({ seen: z.string() })

/** Changing a service as it was `seen`, closing it, or opening it again. */
export const KeepServiceForm = z.discriminatedUnion("step", [
  ServiceForm.extend({ step: z.literal("save"), seen: z.string() }),
  z.object({ step: z.literal("end") }),
  z.object({ step: z.literal("reopen") }),
])

export const InviteColleagueForm = z.object({ email: emailAddress, role: z.enum(membershipRoles) })

/** What is done with an invitation that waits. */
export const InvitationForm = z.object({ invitation: z.uuid(), step: z.enum(["again", "cancel"]) })

/** A colleague's other role, or their end here. */
export const ColleagueForm = z.discriminatedUnion("step", [
  z.object({ step: z.literal("role"), role: z.enum(membershipRoles), seen: z.enum(membershipRoles) }),
  z.object({ step: z.literal("end") }),
])

export const JoinForm = z.object({ name: personName })
