import type { LearningState } from "#app/domain/training/vocabulary.ts"
import { localeOf } from "#app/ui/language/language.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"

/** A shape for each state, so that none is known by its colour alone. */
const shapes: Readonly<Record<LearningState, string>> = {
  done: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-1 10 5-6-1.4-1L6.9 8.5 5.1 6.9 4 8.2z",
  "ends-soon": "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-.9 2.5v5.3l3.6 2.1.9-1.5-2.7-1.6V3.5z",
  lapsed: "M8 1l7.5 13.5H.5zM7.2 5.5v4.8h1.6V5.5zm0 5.9V13h1.6v-1.6z",
  "in-progress": "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2a5 5 0 0 0 0 10z",
  "not-yet": "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2a5 5 0 1 0 0 10A5 5 0 0 0 8 3z",
  "to-choose": "M8 .5 15.5 8 8 15.5.5 8zM8 3.3 3.3 8 8 12.7 12.7 8z",
  "if-needed": "M2 7h3v2H2zm4.5 0h3v2h-3zM11 7h3v2h-3z",
  "other-chosen": "M2 5h9V2l4 4-4 4V7H2zm12 6v2H5v-2z",
  "not-wanted": "M3 7h10v2H3z",
}

/** The shapes, once on a page; each state refers to its own. */
export function StateShapes() {
  return (
    <svg className="vf-shapes" width="0" height="0" aria-hidden="true" focusable="false">
      {Object.entries(shapes).map(([state, path]) => (
        <symbol id={`state-${state}`} key={state} viewBox="0 0 16 16">
          <path d={path} fillRule="evenodd" fill="currentColor" />
        </symbol>
      ))}
    </svg>
  )
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** "3 May 2028": where a day of the week would only be in the way. */
export function ShortDay({ day }: { readonly day: string }) {
  const locale = localeOf(useLanguage())
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" })
  formats.set(locale, format)
  return <time dateTime={day}>{format.format(new Date(`${day}T12:00:00Z`))}</time>
}

/** A state in a shape and a word; the colour only helps. The page has `StateShapes`. */
export function StateOf({ state, until }: { readonly state: LearningState; readonly until: string | null }) {
  const words = useWords().learning
  const dated = until !== null && (state === "done" || state === "ends-soon" || state === "lapsed")
  return (
    <span className={`vf-state vf-state--${state}`}>
      <svg className="vf-state__shape" width="16" height="16" aria-hidden="true" focusable="false">
        <use href={`#state-${state}`} />
      </svg>
      <span className="vf-state__word">
        {words.states[state]}
        {dated && (
          <span className="vf-state__day">
            {" "}
            {words.until[state]} <ShortDay day={until} />
          </span>
        )}
      </span>
    </span>
  )
}
