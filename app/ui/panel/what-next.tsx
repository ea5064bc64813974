import type { NextStep } from "#app/domain/panels/rules.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { NextSentence } from "#app/ui/panel/next-step.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"

type Props = {
  readonly panel: {
    readonly slug: string
    readonly next: NextStep
    readonly closesAt: Date
    /** Null while the provider has written down none: there is nothing to read then. */
    readonly say: object | null
    readonly supports: string | null
  }
}

/** What to do next: one sentence and, where there is something to do, one button. */
export function WhatNext({ panel: { slug, next, closesAt, say: proposed, supports } }: Props) {
  const { about: words, say } = usePanelWords()
  if (next.kind === "all-sent") {
    return (
      <div className="vf-next vf-next--done">
        <h2 className="govuk-heading-m">{words.sentTitle}</h2>
        <p className="govuk-body">{words.sentText}</p>
      </div>
    )
  }
  return (
    <div className="vf-next">
      <h2 className="govuk-heading-m">{words.nextTitle}</h2>
      <p className="govuk-body-l">
        <NextSentence next={next} closesAt={closesAt} />
      </p>
      {next.kind === "wait" && <p className="govuk-body">{words.waitText}</p>}
      {next.kind === "practise" && (
        <LinkButton href={practicePaths(slug).question({ setting: "applying", position: next.question })}>
          {words.practise}
        </LinkButton>
      )}
      {next.kind === "not-published" && proposed && supports === null && (
        <LinkButton href={panelPaths(slug).say}>{say.link}</LinkButton>
      )}
      {"position" in next && (
        <LinkButton href={panelPaths(slug).question(next.position)}>
          {next.kind === "send" ? words.checkAndSend : next.begun ? words.goOn : words.start}
        </LinkButton>
      )}
    </div>
  )
}
