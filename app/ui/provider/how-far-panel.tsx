import type { HowFar } from "#app/domain/panels/how-far-rules.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** By when a panel is done at its own pace, and whether that is in time. */
export function Finish({ finish, hearBy }: { readonly finish: HowFar["finish"]; readonly hearBy: string }) {
  const words = useWords().provider.howFar
  if (!finish || (finish.day === null && finish.asTheyLike.length === 0)) return null
  return (
    <>
      <p className="govuk-body-l">
        {finish.day && (
          <>
            {finish.asTheyLike.length > 0 ? words.someDoneBy : words.doneBy} <Time day={finish.day} />.{" "}
          </>
        )}
        {finish.asTheyLike.length > 0 && words.asTheyLike(finish.asTheyLike)}
      </p>
      {finish.late ? (
        <InsetText>
          <p className="govuk-body">
            {words.late} <Time day={hearBy} />.
          </p>
          <p className="govuk-body">{words.lateText}</p>
        </InsetText>
      ) : (
        <p className="govuk-body">
          {words.inTime} <Time day={hearBy} />.
        </p>
      )}
    </>
  )
}

/** Answers for which nobody more can be asked, and what to do about it. */
export function TooFewToScore({ short, askerSits }: Pick<HowFar, "short" | "askerSits">) {
  const words = useWords().provider.howFar
  if (short.answers === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.short}</h2>
      <p className="govuk-body">
        {words.shortAll(short.answers)}{" "}
        {short.drawing > 0 && words.shortDrawing(short.drawing, short.answers)}
      </p>
      {short.ask.length > 0 ? (
        <>
          <ul className="govuk-list govuk-list--bullet">
            {short.ask.map(({ kind, name, answers }) => (
              <li key={name}>{words.couldTakeMore[kind](name, answers)}</li>
            ))}
          </ul>
          <p className="govuk-body">{words.howToTakeMore}</p>
        </>
      ) : (
        !askerSits && <p className="govuk-body">{words.nobodyElse}</p>
      )}
      <p className="govuk-body">{words.sealedPanel}</p>
    </>
  )
}

/** Each question that the panel scores, and whether it is in. */
export function QuestionsSoFar({ questions }: Pick<HowFar, "questions">) {
  const words = useWords().provider.howFar
  return (
    <>
      <h2 className="govuk-heading-m">{words.questions}</h2>
      <ul className="vf-how-far">
        {questions.map(({ id, title, typing, asked, sent, isIn }) => (
          <li key={id}>
            <h3 className="govuk-heading-s" id={`question-${id}`}>
              {title}
            </h3>
            <p className="govuk-body">
              {isIn
                ? words.questionIn
                : typing
                  ? words.questionTyping
                  : asked === 0
                    ? words.questionNone
                    : words.questionSent(sent, asked)}
            </p>
            {!isIn && asked > 0 && (
              <progress
                className="vf-progress__bar"
                value={sent}
                max={asked}
                aria-labelledby={`question-${id}`}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
