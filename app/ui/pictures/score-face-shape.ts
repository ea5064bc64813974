/**
 * The five faces of the scale, on screens and on paper: one ground and one line for all. The middle one is neutral,
 * for a middle that smiles looks good to who goes by the picture; none is cross. In parts of the face's width, from
 * its top left.
 */
export const faceEyes = { across: [0.34, 0.66], down: 0.4, radius: 0.055 } as const

/** How far the middle of the mouth hangs below its corners. */
const hangs = { 1: -0.14, 2: -0.06, 3: 0, 4: 0.1, 5: 0.19 } as const
const corners = [0.29, 0.71] as const
const mouthDown = 0.66

export type FacePoints = keyof typeof hangs

/** A mouth as one curve: from a corner, drawn to `bend`, to the other; the best is open, and filled. */
export function mouthOf(points: FacePoints) {
  const down = mouthDown - hangs[points] / 2
  return {
    from: { across: corners[0], down },
    bend: { across: 0.5, down: down + 2 * hangs[points] },
    to: { across: corners[1], down },
    open: points === 5,
  }
}

const raised = { outer: { across: 0.22, down: 0.31 }, inner: { across: 0.41, down: 0.21 } } as const

/** Brows raised towards each other: the lowest point has them, to be told from the one above at any size. */
export function browsOf(points: FacePoints) {
  if (points !== 1) return []
  const { outer, inner } = raised
  const mirrored = ({ across, down }: { across: number; down: number }) => ({ across: 1 - across, down })
  return [
    { from: outer, to: inner },
    { from: mirrored(outer), to: mirrored(inner) },
  ]
}
