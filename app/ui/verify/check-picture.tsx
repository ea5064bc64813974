type Props = {
  /** Null where it could not be found out. */
  readonly sound: boolean | null
  readonly size?: number
}

const marks = {
  sound: { shape: <circle cx="24" cy="24" r="22" />, mark: "m14 25 7 7 13.5-15" },
  unsound: { shape: <path d="M15 2h18l13 13v18L33 46H15L2 33V15z" />, mark: "m16 16 16 16M32 16 16 32" },
  unsaid: {
    shape: <rect x="3" y="3" width="42" height="42" rx="10" />,
    mark: "M17.5 18.5c.6-3.6 3.2-5.6 6.6-5.6 3.8 0 6.6 2.3 6.6 5.7 0 5.2-6.6 5-6.6 10.4M24.1 35v.6",
  },
}

/** How a check came out. Beside words that say the same. */
export function CheckPicture({ sound, size = 32 }: Props) {
  const tone = sound === null ? "unsaid" : sound ? "sound" : "unsound"
  const { shape, mark } = marks[tone]
  return (
    <svg
      className={tones[tone]}
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {shape}
      <path
        className="vf-check__mark"
        d={mark}
        fill="none"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

const tones = {
  sound: "vf-check vf-check--sound",
  unsound: "vf-check vf-check--unsound",
  unsaid: "vf-check vf-check--unsaid",
}
