import type { ReactNode } from "react"

/** A picture beside words that say the same, so it is left out for those who listen. */
function Round({ children, ground }: { readonly children: ReactNode; readonly ground: string }) {
  return (
    <svg viewBox="0 0 120 120" width="120" height="120" aria-hidden="true" focusable="false">
      <circle className={ground} cx="60" cy="60" r="58" />
      {children}
    </svg>
  )
}

function OwnWords() {
  return (
    <Round ground="vf-ink-glow">
      <path className="vf-ink-plum" d="M54 24a34 34 0 0 1 0 68H20V58a34 34 0 0 1 34-34z" />
      <path className="vf-ink-line vf-ink-mark" strokeWidth="4" d="M36 48h34M36 60h26M36 72h16" />
      <path className="vf-ink-sun" d="m92 46 12 10-30 37-15 6 3-16z" />
      <path className="vf-ink-line" d="m92 46 12 10-30 37-15 6 3-16zM85 55l12 10" />
    </Round>
  )
}

function ReadWithoutNames() {
  return (
    <Round ground="vf-ink-leaf">
      <path className="vf-ink-sheet" d="M32 20h46l12 12v66H32z" />
      <path className="vf-ink-line" d="M32 20h46l12 12v66H32z" />
      <path className="vf-ink-plum" d="M42 34h30v10H42z" />
      <path className="vf-ink-line vf-ink-mute" d="M42 56h38M42 66h32" />
      <circle className="vf-ink-sheet" cx="50" cy="86" r="13" />
      <circle className="vf-ink-sheet" cx="86" cy="86" r="13" />
      <path
        className="vf-ink-line"
        strokeWidth="4"
        d="M37 86a13 13 0 1 0 26 0 13 13 0 1 0-26 0zm36 0a13 13 0 1 0 26 0 13 13 0 1 0-26 0zm-10-2q5-4 10 0M37 84l-9-6m71 6 9-6"
      />
    </Round>
  )
}

function Meet() {
  return (
    <Round ground="vf-ink-rose">
      <g transform="translate(35 14) scale(.9)">
        <path className="vf-ink-plum" d="M20 2a17 17 0 0 1 0 34H3V19A17 17 0 0 1 20 2z" />
        <path className="vf-ink-teal" d="M36 2a17 17 0 0 0 0 34h17V19A17 17 0 0 0 36 2z" />
        <path className="vf-ink-sun" d="M28 4a17 17 0 0 0 0 30 17 17 0 0 0 0-30z" />
      </g>
      <circle cx="38" cy="66" r="13" fill="#8a5637" />
      <circle cx="82" cy="66" r="13" fill="#f0c3a0" />
      <path className="vf-ink-teal" d="M16 98c1-13 8-18 22-18s19 6 20 20v18a58 58 0 0 1-42-20z" />
      <path className="vf-ink-clay" d="M104 98c-1-13-8-18-22-18s-19 6-20 20v18a58 58 0 0 0 42-20z" />
    </Round>
  )
}

function Learn() {
  return (
    <Round ground="vf-ink-glow">
      <path
        className="vf-ink-sheet"
        d="M60 42C48 32 34 32 20 36v50c14-4 28-4 40 6 12-10 26-10 40-6V36c-14-4-28-4-40 6z"
      />
      <path
        className="vf-ink-line"
        d="M60 42C48 32 34 32 20 36v50c14-4 28-4 40 6 12-10 26-10 40-6V36c-14-4-28-4-40 6zm0 0v50"
      />
      <path
        className="vf-ink-line vf-ink-mute"
        d="M30 48c7-1 14 0 20 3m-20 9c7-1 14 0 20 3m-20 9c7-1 14 0 20 3"
      />
      <circle className="vf-ink-teal" cx="84" cy="62" r="21" />
      <path className="vf-ink-line vf-ink-mark" strokeWidth="5" d="m74 63 7 7 13-15" />
    </Round>
  )
}

function Yours() {
  return (
    <Round ground="vf-ink-leaf">
      <path className="vf-ink-sheet" d="M22 30h76v56H22z" />
      <path className="vf-ink-line" d="M22 30h76v56H22z" />
      <path className="vf-ink-line vf-ink-mute" d="M34 44h36M34 55h28M34 66h20" />
      <path className="vf-ink-plum" d="m74 78-6 30 14-8 14 8-6-30z" />
      <circle className="vf-ink-sun" cx="82" cy="70" r="19" />
      <path className="vf-ink-line vf-ink-night" strokeWidth="4" d="m74 71 6 6 11-13" />
    </Round>
  )
}

/** The pictures of "How it works", in its order. */
export const stepPictures: readonly ReactNode[] = [
  <OwnWords key="own-words" />,
  <ReadWithoutNames key="read" />,
  <Meet key="meet" />,
  <Learn key="learn" />,
  <Yours key="yours" />,
]
