import type { Tally } from "#app/domain/panels/rules.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { FaceOf } from "#app/ui/pictures/score-face.tsx"

type Props = {
  readonly label: string
  readonly anchors: readonly { readonly points: number; readonly label: string }[]
  readonly tally: Tally
  readonly own: number | null
}

/** How many gave each point, best first: a row of dots with the same said in words. In Easy Read only what somebody gave. */
export function ScoreSpread({ label, anchors, tally, own }: Props) {
  const words = useWords().panel.spread
  const isEasy = useLanguage() === "easy-read"
  const shown = [...anchors].reverse().filter(({ points }) => !isEasy || (tally[points - 1] ?? 0) > 0)
  if (shown.length === 0) return null
  return (
    <ul className="vf-spread" aria-label={label}>
      {shown.map((anchor) => {
        const count = tally[anchor.points - 1] ?? 0
        const isOwn = anchor.points === own && count > 0
        return (
          <li className="vf-spread__row" key={anchor.points}>
            <span className="vf-spread__point">
              <FaceOf points={anchor.points} />
              <span className="vf-scale__number">{anchor.points}</span> {anchor.label}
            </span>
            <span className="vf-spread__dots" aria-hidden="true">
              {Array.from({ length: count }, (_, index) => (
                <span
                  className={`vf-spread__dot${isOwn && index === 0 ? " vf-spread__dot--own" : ""}`}
                  key={index}
                />
              ))}
            </span>
            <span className={count === 0 ? "vf-spread__count vf-spread__count--none" : "vf-spread__count"}>
              {isOwn ? words.withYou(count) : words.people(count)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
