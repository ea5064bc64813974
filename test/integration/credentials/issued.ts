import { issueCertificate } from "#app/domain/credentials/index.server.ts"
import { addAccreditation, addProvider, owner, systemOf } from "#test/integration/rewards/accredited.ts"

/** A certificate of somebody, issued by a provider of its own. */
export async function issued() {
  const providerId = await addProvider()
  const { accreditationId, personId } = await addAccreditation(providerId)
  const made = await issueCertificate(systemOf(providerId), { accreditationId })
  if (!made.ok) throw new Error(made.error.kind)
  const [row] = await owner<[{ code: string; badge_json: string; number: string; slug: string }]>`
    select c.code, c.badge_json, c.number, p.slug
    from certificates c join providers p on p.id = c.provider_id where c.id = ${made.value.certificateId}`
  return { ...row, providerId, personId, certificateId: made.value.certificateId }
}
