import type { ReactNode } from "react"

type SitterProps = {
  readonly x: number
  readonly y: number
  readonly skin: string
  /** Class of the clothes' ink. */
  readonly clothes: string
  /** Drawn behind the head: long hair, the back of a scarf. */
  readonly behind?: ReactNode
  readonly hair: ReactNode
}

function Sitter({ x, y, skin, clothes, behind, hair }: SitterProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {behind}
      <path fill={skin} d="M-10 20h20v34h-20z" />
      <path className={clothes} d="M-50 98c0-34 8-60 36-70q14 14 28 0c28 10 36 24 36 58z" />
      <circle r="27" fill={skin} />
      {hair}
      <g fill="none" stroke="#2b1a2d" strokeWidth="2.4" strokeLinecap="round">
        <path d="M-9-1v1M9-1v1M-7 11q7 6 14 0" />
      </g>
    </g>
  )
}

function Answers({ at }: { readonly at: string }) {
  return (
    <g transform={at}>
      <path className="vf-ink-page" d="M0 0h46l12 24H-8z" />
      <path
        fill="none"
        stroke="#5f4a64"
        strokeWidth="2.5"
        strokeLinecap="round"
        d="M8 7h30M6 13h34M4 19h24"
      />
    </g>
  )
}

/** Four people round a table, and two voices that meet above it. */
export function PanelPicture({ label }: { readonly label: string }) {
  return (
    <svg viewBox="0 0 520 400" role="img" aria-label={label}>
      <path
        className="vf-ink-glow"
        d="M30 232C18 118 118 26 262 26s240 84 230 200c-9 106-104 152-236 152S40 336 30 232z"
      />
      <g transform="translate(183 24) scale(2.75)">
        <path className="vf-ink-plum" d="M20 2a17 17 0 0 1 0 34H3V19A17 17 0 0 1 20 2z" />
        <path className="vf-ink-teal" d="M36 2a17 17 0 0 0 0 34h17V19A17 17 0 0 0 36 2z" />
        <path className="vf-ink-sun" d="M28 4a17 17 0 0 0 0 30 17 17 0 0 0 0-30z" />
      </g>
      <Sitter
        x={212}
        y={186}
        skin="#f0c3a0"
        clothes="vf-ink-plum"
        hair={
          <g fill="#cfc5c9">
            <circle cy="-34" r="11" />
            <path d="M-28 2c-3-42 59-42 56 0-6-10-12-16-20-17-10 6-26 8-36 17z" />
          </g>
        }
      />
      <Sitter
        x={310}
        y={186}
        skin="#c98d62"
        clothes="vf-ink-clay"
        behind={
          <path
            className="vf-ink-sun"
            d="M-34 4c0-48 68-48 68 0 2 26 8 34 10 46-20 12-68 12-88 0 2-12 8-20 10-46z"
          />
        }
        hair={
          <path
            className="vf-ink-sun"
            fillRule="evenodd"
            d="M-31 4c0-46 62-46 62 0q0 28 8 52-39 20-78 0 8-24 8-52zm9 0c0 15 9 24 22 24S22 19 22 4 12-19 0-19-22-11-22 4z"
          />
        }
      />
      <path className="vf-ink-line" strokeWidth="6" d="M44 238h12q8 0 8 8v60" />
      <Sitter
        x={124}
        y={222}
        skin="#6f4430"
        clothes="vf-ink-teal"
        hair={<path fill="#2b1a2d" d="M-28 0c-4-46 60-46 56 0-5-12-10-15-16-15H-12c-6 0-11 3-16 15z" />}
      />
      <Sitter
        x={398}
        y={222}
        skin="#a56a45"
        clothes="vf-ink-sun"
        behind={<path fill="#4a2a1d" d="M-33 44c-8-80 4-80 33-80s41 0 33 80q-33 16-66 0z" />}
        hair={<path fill="#4a2a1d" d="M-28 4c-4-50 60-50 56 0C20-6 12-12 4-18-4-10-18-6-28 4z" />}
      />
      <circle className="vf-ink-line" strokeWidth="6" cx="80" cy="306" r="42" />
      <circle className="vf-ink-line" strokeWidth="3" cx="80" cy="306" r="32" />
      <path className="vf-ink-clay" d="M74 316h372c0 34-78 62-186 62S74 350 74 316z" />
      <ellipse className="vf-ink-table" cx="260" cy="314" rx="186" ry="46" />
      <Answers at="translate(150 306) rotate(-4)" />
      <Answers at="translate(236 322)" />
      <Answers at="translate(322 304) rotate(4)" />
    </svg>
  )
}
