import { badgePath, pdfPath, verifyPath } from "#app/domain/credentials/addresses.ts"
import { type CertificateStatus, formatCode } from "#app/domain/credentials/rules.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly certificate: {
    readonly code: string
    readonly number: string
    readonly award: string
    readonly edition: string
    readonly provider: string
    readonly holderName: string
    readonly issuedAt: Date
    readonly status: CertificateStatus
    /** The whole address of its public page. */
    readonly address: string
  }
}

/** One certificate as its holder sees it: what it says, and how to show it to others. */
export function OwnCertificate({ certificate }: Props) {
  const { code, number, award, edition, provider, holderName, issuedAt, status, address } = certificate
  const words = useWords().passport.certificates
  const which = <VisuallyHidden> {words.which(number)}</VisuallyHidden>
  return (
    <article className="vf-owned" aria-labelledby={`certificate-${code}`}>
      <Tag tone={status === "valid" ? "good" : "stop"}>{words.statuses[status]}</Tag>
      <h3 className="govuk-heading-m" id={`certificate-${code}`}>
        {words.of(award, edition)}
      </h3>
      <SummaryList
        rows={[
          { key: words.from, value: <bdi>{provider}</bdi> },
          { key: words.holder, value: <bdi>{holderName}</bdi> },
          { key: words.made, value: <Time at={issuedAt} /> },
          { key: words.number, value: number },
          { key: words.code, value: <span className="vf-code">{formatCode(code)}</span> },
          { key: words.address, value: <span className="vf-code">{address}</span> },
        ]}
      />
      <p className="govuk-body">{words.shareText}</p>
      <LinkButton href={verifyPath(code)}>
        {words.share}
        {which}
      </LinkButton>
      {status !== "revoked" && (
        <ul className="govuk-list vf-owned__more">
          <li>
            <a className="govuk-link" href={pdfPath(code)}>
              {words.pdf}
              {which}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={badgePath(code)}>
              {words.badge}
              {which}
            </a>
          </li>
        </ul>
      )}
    </article>
  )
}
