import type { ReactNode } from "react"

/** A warm cup, for a rest. Says nothing that the words beside it do not. */
export function CupPicture() {
  return (
    <svg
      className="vf-panel-picture"
      viewBox="0 0 120 100"
      width="120"
      height="100"
      aria-hidden="true"
      focusable="false"
    >
      <ellipse className="vf-ink-glow" cx="56" cy="88" rx="50" ry="9" />
      <path className="vf-ink-plum" d="M18 38h76c0 30-12 48-38 48S18 68 18 38z" />
      <ellipse className="vf-ink-sun" cx="56" cy="38" rx="38" ry="8" />
      <path
        className="vf-ink-line"
        d="M92 46c20-6 24 24-6 24M40 26c-6-8 6-10 0-18m17 18c-6-8 6-10 0-18m17 18c-6-8 6-10 0-18"
      />
    </svg>
  )
}

/** An open hand: you may. */
export function HandPicture() {
  return (
    <svg
      className="vf-panel-picture"
      viewBox="0 0 120 100"
      width="120"
      height="100"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="vf-ink-leaf" cx="60" cy="50" r="46" />
      <path
        className="vf-ink-sun"
        d="M40 88V52l-9-14c-3-5 4-9 8-5l9 11V20c0-6 9-6 9 0v18-24c0-6 9-6 9 0v24-19c0-6 9-6 9 0v22-12c0-6 9-6 9 0v30c0 9-5 17-11 22v7z"
      />
      <path className="vf-ink-line vf-ink-night" d="M57 38v8m9-8v8m9-5v8" />
    </svg>
  )
}

function Small({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="vf-point__picture"
      viewBox="0 0 64 64"
      width="64"
      height="64"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

/** A sheet of writing with a tick. */
export function ReadingPicture() {
  return (
    <Small>
      <path className="vf-ink-page" d="M10 6h34v52H10z" />
      <path className="vf-ink-line" d="M10 6h34v52H10zm8 14h18M18 29h18M18 38h10" />
      <circle className="vf-ink-teal" cx="46" cy="46" r="13" />
      <path className="vf-ink-line vf-ink-mark" d="m40 46 5 5 8-9" />
    </Small>
  )
}

/** A clock without hurry. */
export function ClockPicture() {
  return (
    <Small>
      <circle className="vf-ink-glow" cx="32" cy="32" r="26" />
      <circle className="vf-ink-line" cx="32" cy="32" r="26" />
      <path className="vf-ink-line" d="M32 16v17l11 7" />
    </Small>
  )
}

/** Two people side by side. */
export function TogetherPicture() {
  return (
    <Small>
      <path className="vf-ink-plum" d="M4 58c0-18 6-26 17-26s17 8 17 26z" />
      <circle className="vf-ink-clay" cx="21" cy="20" r="10" />
      <path className="vf-ink-teal" d="M28 58c0-16 5-23 15-23s16 7 16 23z" />
      <circle className="vf-ink-sun" cx="43" cy="24" r="9" />
    </Small>
  )
}

/** A yes and a no, both open. */
export function ChoicePicture() {
  return (
    <Small>
      <circle className="vf-ink-leaf" cx="20" cy="32" r="16" />
      <path className="vf-ink-line" d="m13 32 5 6 10-12" />
      <circle className="vf-ink-rose" cx="46" cy="32" r="16" />
      <path className="vf-ink-line" d="m40 26 12 12m0-12L40 38" />
    </Small>
  )
}
