/** A tick in a circle. Beside words only. */
export function TickPicture() {
  return (
    <svg className="vf-tick" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="22" fill="currentColor" />
      <path
        className="vf-tick__mark"
        d="m14 25 7 7 13.5-15"
        fill="none"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
