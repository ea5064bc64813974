/** How a check came out. Beside words that say the same. */
export function CheckPicture({ sound, size = 32 }: { readonly sound: boolean; readonly size?: number }) {
  return (
    <svg
      className={sound ? "vf-check vf-check--sound" : "vf-check vf-check--unsound"}
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {sound ? <circle cx="24" cy="24" r="22" /> : <path d="M15 2h18l13 13v18L33 46H15L2 33V15z" />}
      <path
        className="vf-check__mark"
        d={sound ? "m14 25 7 7 13.5-15" : "m16 16 16 16M32 16 16 32"}
        fill="none"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
