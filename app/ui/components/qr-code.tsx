import { create } from "qrcode"

/** Free space that readers ask for around the pattern, in squares. */
const quiet = 4

/** The dark squares of the pattern, one line of squares at a time, as an SVG path. */
function pathOf(text: string): { path: string; size: number } {
  const { modules } = create(text, { errorCorrectionLevel: "M" })
  const { size, data } = modules
  const squares = [...data].flatMap((dark, index) =>
    dark ? [`M${(index % size) + quiet} ${Math.floor(index / size) + quiet}h1v1h-1z`] : [],
  )
  return { path: squares.join(""), size: size + 2 * quiet }
}

/** A pattern that a phone's camera opens. The address stands beside it in letters, too. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = pathOf(text)
  return (
    <svg
      className="vf-qr"
      viewBox={`0 0 ${size} ${size}`}
      width={240}
      height={240}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
