import type { ReactNode } from "react"
import type { Feedback, SaidTwice, Strength } from "#app/domain/decisions/vocabulary.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"
import { ValuePicture } from "#app/ui/pictures/value-picture.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly feedback: Feedback
  readonly easy: boolean
  readonly words: Words["feedback"]
  /** Of the headings of its parts. */
  readonly headingLevel?: 2 | 3
}

/** What somebody is told, as they read it: strengths first, a small picture for each value. */
export function FeedbackToRead({ feedback, easy, words, headingLevel = 2 }: Props) {
  const { strengths, toTry, closing } = feedback
  const Heading = headingLevel === 2 ? "h2" : "h3"
  const kept = strengths.filter((part) => part.kept)
  return (
    <div className={easy ? "vf-seen vf-seen--easy" : "vf-seen"}>
      {kept.map((part, at) => (
        <section className="vf-seen__part" key={`${part.value} ${at}`}>
          <ValuePicture value={part.value} />
          <div>
            {part.value && <Heading className="govuk-heading-m">{words.values[part.value]}</Heading>}
            <Lead part={part} words={words} />
            <Told said={part} easy={easy} />
            {part.said && (
              <figure className="vf-seen__said">
                <figcaption>{words.read.said}</figcaption>
                <blockquote dir="auto" lang="en">
                  {part.said}
                </blockquote>
              </figure>
            )}
          </div>
        </section>
      ))}
      {toTry?.kept && (
        <section className="vf-seen__part vf-seen__part--try">
          <EasyPicture name="think" />
          <div>
            <Heading className="govuk-heading-m">{words.read.toTry}</Heading>
            <p className="govuk-body">{words.read.toTryLead(toTry.question)}</p>
            <Told said={toTry} easy={easy} />
          </div>
        </section>
      )}
      <div className="vf-seen__end">
        <Told said={closing} easy={easy} />
      </div>
    </div>
  )
}

function Lead({ part, words }: { readonly part: Strength; readonly words: Words["feedback"] }) {
  const lead = words.frames[part.frame](part.question)
  return lead && <p className="govuk-body">{lead}</p>
}

/** What a colleague wrote is in English whatever the page's language is. */
function Told({ said, easy }: { readonly said: SaidTwice; readonly easy: boolean }): ReactNode {
  return (
    <div className="vf-seen__words" lang="en">
      {easy ? (
        said.easy.split("\n").map((line) => (
          <p className="govuk-body" key={line} dir="auto">
            {line}
          </p>
        ))
      ) : (
        <Prose text={said.words} />
      )}
    </div>
  )
}
