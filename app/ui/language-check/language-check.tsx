import { mendValue } from "#app/domain/language-check/mend.ts"
import type { Finding } from "#app/domain/language-check/vocabulary.ts"
import { Tag } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { MarkedText } from "#app/ui/language-check/marked-text.tsx"

type Props = {
  readonly field: string
  /** How the page names the field. */
  readonly label: string
  readonly text: string
  readonly findings: readonly Finding[] | undefined
  /** Words that make people small keep an advert from being published, and nothing else. */
  readonly advert?: boolean
}

/** More better words than these are a list to read, not a press. */
const mostBetter = 3

/**
 * What the language check found in one field: the text with marks, then each finding with its reason and better
 * words to put in its place. Stands below the field, in its form; its program keeps it up to date.
 */
export function LanguageCheck({ field, label, text, findings = [], advert = false }: Props) {
  const words = useWords().languageCheck
  return (
    <div
      id={`check-${field}`}
      tabIndex={-1}
      data-language-check={field}
      data-said={words.said(findings.length, label)}
    >
      {findings.length > 0 && (
        <div className="vf-language-check">
          <p className="vf-language-check__title">{words.title(label)}</p>
          <MarkedText text={text} findings={findings} />
          <ul className="vf-language-check__list">
            {findings.map((finding) => (
              <FindingItem
                key={`${finding.start} ${finding.kind}`}
                field={field}
                finding={finding}
                keepsBack={advert && finding.blocks}
              />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

type ItemProps = { readonly field: string; readonly finding: Finding; readonly keepsBack: boolean }

function FindingItem({ field, finding, keepsBack }: ItemProps) {
  const words = useWords().languageCheck
  const { kind, found, why, source, better, blocks } = finding
  return (
    <li>
      <p className="vf-language-check__found">
        {kind !== "hard-to-read" && <strong>“{found}”</strong>}{" "}
        <Tag tone={blocks ? "stop" : "plain"}>{words.kinds[kind]}</Tag>
      </p>
      <p>
        {why} {keepsBack && words.blocks}
      </p>
      {better.length > 0 ? (
        <div className="vf-language-check__better">
          {better.slice(0, mostBetter).map((one) => (
            <button
              key={one}
              type="submit"
              className="govuk-button govuk-button--secondary"
              name="mend"
              value={mendValue(field, finding, one)}
              formAction={`#check-${field}`}
            >
              {words.put} “{one}”
              <span className="govuk-visually-hidden">
                {" "}
                {words.instead}: “{found}”
              </span>
            </button>
          ))}
        </div>
      ) : (
        kind !== "hard-to-read" && <p>{words.leaveOut}</p>
      )}
      <p className="vf-language-check__source">
        {words.source}{" "}
        {source.url ? (
          <a className="govuk-link" href={source.url} rel="noreferrer">
            {source.name}
          </a>
        ) : (
          source.name
        )}
      </p>
    </li>
  )
}
