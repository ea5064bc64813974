/**
 * The five faces of the scale, on screens and on paper: one face and one colour for all, and only the mouth tells
 * them apart. They go from doubt to joy and none is sad or cross: it is somebody's answer, and the lowest words are
 * "not there yet". In parts of the face's width, from its top left.
 */
export const faceEyes = { across: [0.34, 0.66], down: 0.4, radius: 0.055 } as const

/** How far the middle of the mouth hangs below its corners. */
const hangs = { 1: -0.07, 2: 0, 3: 0.06, 4: 0.13, 5: 0.2 } as const
const corners = [0.29, 0.71] as const
const mouthDown = 0.66

export type FacePoints = keyof typeof hangs

/** A mouth as one curve: from a corner, drawn to `bend`, to the other; the best is open, and closed by a line. */
export function mouthOf(points: FacePoints) {
  const down = mouthDown - hangs[points] / 2
  return {
    from: { across: corners[0], down },
    bend: { across: 0.5, down: down + 2 * hangs[points] },
    to: { across: corners[1], down },
    open: points === 5,
  }
}
