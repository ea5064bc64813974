import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { useLanguage } from "#app/ui/language/use-words.ts"
import { useFrame } from "#app/ui/layout/use-frame.ts"
import { browsOf, faceEyes, mouthOf } from "#app/ui/pictures/score-face-shape.ts"

/** Whether its reader has faces beside the words: in Easy Read unless they said no pictures, else if they said yes. */
export function useFaces(): boolean {
  const { look } = useFrame()
  const isEasy = useLanguage() === "easy-read"
  return look ? look.pictures : isEasy
}

const size = 48
const px = (part: number) => Math.round(part * size * 10) / 10

/** The face of one point. Says nothing that the number and the words beside it do not. */
function ScoreFace({ points }: { readonly points: ScorePoints }) {
  const { from, bend, to, open } = mouthOf(points)
  const at = ({ across, down }: { across: number; down: number }) => `${px(across)} ${px(down)}`
  return (
    <svg
      className="vf-face"
      viewBox={`0 0 ${size} ${size}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <circle className="vf-face__skin" cx={size / 2} cy={size / 2} r={size / 2 - 1.5} />
      {faceEyes.across.map((across) => (
        <circle
          className="vf-face__eye"
          key={across}
          cx={px(across)}
          cy={px(faceEyes.down)}
          r={px(faceEyes.radius)}
        />
      ))}
      {browsOf(points).map((brow) => (
        <path className="vf-face__mouth" key={brow.from.across} d={`M${at(brow.from)}L${at(brow.to)}`} />
      ))}
      <path
        className={open ? "vf-face__mouth vf-face__mouth--open" : "vf-face__mouth"}
        d={`M${at(from)}Q${at(bend)} ${at(to)}${open ? "Z" : ""}`}
      />
    </svg>
  )
}

/** The same for a number that came from elsewhere, such as the anchor of a guide; nothing for any other. */
export function FaceOf({ points }: { readonly points: number }) {
  const shown = useFaces()
  return shown && isPoint(points) ? <ScoreFace points={points} /> : null
}

function isPoint(points: number): points is ScorePoints {
  return Number.isInteger(points) && points >= 1 && points <= 5
}
