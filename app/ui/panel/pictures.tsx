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
