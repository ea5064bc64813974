import type { CertificateStatus } from "#app/domain/credentials/rules.ts"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Check } from "#app/ui/verify/check.tsx"

type Claims = {
  readonly signature: "valid" | "altered" | "key-unknown" | "not-the-issuers-key"
  readonly issuerKnown: boolean
  readonly issuer: string
  readonly dates: "current" | "not-yet" | "expired"
  readonly issuedAt: Date
  readonly validUntil: Date | null
}

type Props = { readonly status: CertificateStatus; readonly claims: Claims | null }

/** Each thing that was looked at, apart: a certificate may be truly signed and withdrawn. */
export function Checks({ status, claims }: Props) {
  const words = useWords().public.verify
  const signature = claims?.signature ?? "unreadable"
  return (
    <ul className="vf-checks">
      <Check title={words.signature.title} sound={signature === "valid"}>
        {words.signature[signature]}
      </Check>
      {claims && (
        <Check title={words.issuer.title} sound={claims.issuerKnown}>
          {claims.issuerKnown ? words.issuer.known(claims.issuer) : words.issuer.unknown(claims.issuer)}
        </Check>
      )}
      <Check title={words.status.title} sound={status === "valid"}>
        {words.status[status]}
      </Check>
      {claims && (
        <Check title={words.dates.title} sound={claims.dates === "current"}>
          <Dates {...claims} />
        </Check>
      )}
    </ul>
  )
}

function Dates({ dates, issuedAt, validUntil }: Claims) {
  const words = useWords().public.verify.dates
  if (dates === "not-yet") {
    return (
      <>
        {words["not-yet"]} <Time at={issuedAt} />.
      </>
    )
  }
  if (!validUntil) return words.current
  return (
    <>
      {dates === "expired" ? words.expired : words.until} <Time at={validUntil} />.
    </>
  )
}
