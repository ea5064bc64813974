import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMyPractice } from "#app/domain/panels/index.server.ts"
import { accordOf } from "#app/domain/panels/rules.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { GuideToChange } from "#app/ui/panel/guide-to-change.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"
import { PractisedAnswer } from "#app/ui/panel/practised-answer.tsx"
import { useSteps } from "#app/ui/panel/step-by-step.ts"
import { StepLinks } from "#app/ui/panel/step-links.tsx"
import { openMyPractice } from "#app/web/practice.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { practice } }) =>
    data ? `${practice.spread.title}: ${data.question.title}` : practice.spread.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, where, practice } = await openMyPractice(request, params)
  // Whoever supports sees nobody's scores but those they press.
  if (!practice.sent || practice.panel.supports !== null) {
    throw redirect(practicePaths(where.slug).question(where), 303)
  }
  const progress = (await readMyPractice(ctx, where.slug)) ?? []
  const { panel, question, guide, members, samples } = practice
  return {
    ...{ panel, question, guide, members },
    samples: samples.map((sample) => ({ ...sample, accord: accordOf(sample.tally) })),
    next: progress.find(({ sent }) => !sent) ?? null,
  }
}

export default function PracticeSpread() {
  const { panel, question, guide, members, samples, next } = useLoaderData<typeof loader>()
  const words = useWords().panel.practice.spread
  const toPanel = panelPaths(panel.slug).panel
  const steps = useSteps(samples.length + 1)
  return (
    <PanelPage panel={panel} back={{ href: toPanel, text: words.toPanel }}>
      <p className="vf-caption">{question.title}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {steps.isFirst && <p className="govuk-body-l">{words.members(members)}</p>}
      {samples
        .filter(({ place }) => steps.shows(place))
        .map((sample) => (
          <PractisedAnswer key={sample.place} sample={sample} guide={question.guide} />
        ))}
      {steps.isLast && (
        <>
          <h2 className="govuk-heading-m" id="talk">
            {words.talkTitle}
          </h2>
          <p className="govuk-body">{words.talk}</p>
          <GuideToChange panel={panel} question={question} guide={guide} />
        </>
      )}
      <StepLinks at={steps.at} answers={samples.length} last={words.talkTitle} />
      {steps.at !== null && steps.at < samples.length && (
        <p className="govuk-body">
          <a className="govuk-link" href={`?step=${samples.length + 1}`}>
            {words.talkTitle}
          </a>
        </p>
      )}
      {steps.isLast && (
        <LinkButton href={next === null ? toPanel : practicePaths(panel.slug).question(next)}>
          {next === null ? words.toPanel : words.next}
        </LinkButton>
      )}
    </PanelPage>
  )
}
