import type { NextStep } from "#app/domain/panels/rules.ts"
import type { Waiting, WaitingKind } from "#app/domain/panels/waiting.ts"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"
import { ratePaths } from "#app/ui/panel/rate-paths.ts"
import { AskedForSupport, type Supported } from "#app/ui/panel/whom-i-support.tsx"

type Props = {
  /** What waits, the first thing first. */
  readonly waiting: readonly Waiting[]
  readonly panels: readonly {
    readonly slug: string
    readonly title: string
    readonly provider: string
    readonly next: NextStep
  }[]
  readonly supported: readonly Supported[]
  readonly ratings: readonly { readonly versionId: string; readonly title: string }[]
}

const pictures: Readonly<Record<Exclude<WaitingKind, "support-asked">, PictureName>> = {
  invited: "ask",
  "agree-say": "speak",
  send: "letter",
  score: "form",
  practise: "form",
  order: "order",
  explained: "ask",
  rate: "choose",
}

/** The one thing to do next of all that waits for somebody, and how much comes after it. */
export function WaitsFirst({ waiting, panels, supported, ratings }: Props) {
  const { home: words, about } = useWords().panel
  const [first, ...rest] = waiting
  if (!first) {
    return (
      <div className="vf-next vf-next--done">
        <h2 className="govuk-heading-m">{words.upToDate}</h2>
        <Idea picture="cup">{words.upToDateText}</Idea>
      </div>
    )
  }
  return (
    <div className="vf-next">
      <h2 className="govuk-heading-m">{about.nextTitle}</h2>
      {first.kind === "support-asked" ? (
        <AskedForSupport asked={supported.find(({ supporterId }) => supporterId === first.supporterId)} />
      ) : first.kind === "rate" ? (
        <One
          kind="rate"
          about={ratings.find(({ versionId }) => versionId === first.versionId)?.title}
          href={ratePaths(first.versionId).question}
        />
      ) : (
        <OfPanel kind={first.kind} panel={panels.find(({ slug }) => slug === first.slug)} />
      )}
      {rest.length > 0 && <p className="govuk-hint">{words.after(rest.length)}</p>}
    </div>
  )
}

type OfPanelProps = {
  readonly kind: Exclude<WaitingKind, "support-asked" | "rate">
  readonly panel: Props["panels"][number] | undefined
}

function OfPanel({ kind, panel }: OfPanelProps) {
  const { job } = useWords().panel
  if (!panel) return null
  const { slug, next, title, provider } = panel
  const paths = panelPaths(slug)
  const question = "position" in next ? paths.question(next.position) : paths.panel
  const practice =
    next.kind === "practise"
      ? practicePaths(slug).question({ setting: "applying", position: next.question })
      : paths.panel
  const hrefs: Readonly<Record<OfPanelProps["kind"], string>> = {
    invited: paths.panel,
    "agree-say": paths.say,
    send: question,
    score: question,
    practise: practice,
    order: paths.order,
    explained: paths.explained,
  }
  return <One kind={kind} about={job(title, provider)} href={hrefs[kind]} />
}

type OneProps = {
  readonly kind: Exclude<WaitingKind, "support-asked">
  /** The job, or the question. */
  readonly about: string | undefined
  readonly href: string
}

function One({ kind, about, href }: OneProps) {
  const words = useWords().panel.home.waiting[kind]
  return (
    <>
      {about && <p className="vf-caption">{about}</p>}
      <Idea picture={pictures[kind]} lead>
        {words.text}
      </Idea>
      <LinkButton href={href}>{words.go}</LinkButton>
    </>
  )
}
