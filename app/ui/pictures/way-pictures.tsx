import type { ReactNode } from "react"

/** A small picture beside words that say the same. */
function Small({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** An open door. */
export function WorkPicture() {
  return (
    <Small>
      <path className="vf-ink-glow" d="M14 6h36v52H14z" />
      <path className="vf-ink-teal" d="m14 6 22 8v50l-22-6z" />
      <circle className="vf-ink-sun" cx="30" cy="37" r="3" />
      <path className="vf-ink-line" d="M14 6h36v52H36M14 6l22 8v50l-22-6zM4 58h10m36 0h10" />
    </Small>
  )
}

/** Two voices that meet. */
export function VoicesPicture() {
  return (
    <Small>
      <g transform="translate(4 12)">
        <path className="vf-ink-plum" d="M20 2a17 17 0 0 1 0 34H3V19A17 17 0 0 1 20 2z" />
        <path className="vf-ink-teal" d="M36 2a17 17 0 0 0 0 34h17V19A17 17 0 0 0 36 2z" />
        <path className="vf-ink-sun" d="M28 4a17 17 0 0 0 0 30 17 17 0 0 0 0-30z" />
      </g>
    </Small>
  )
}

/** A house with a light on. */
export function HousePicture() {
  return (
    <Small>
      <path className="vf-ink-rose" d="M12 28v30h40V28L32 10z" />
      <path className="vf-ink-sun" d="M38 34h8v9h-8z" />
      <path className="vf-ink-plum" d="M18 36h14v22H18z" />
      <path className="vf-ink-line" d="M12 26v32h40V26M5 32 32 8l27 24M18 58V36h14v22m6-24h8v9h-8z" />
    </Small>
  )
}

/** A certificate with its seal. */
export function CertificatePicture() {
  return (
    <Small>
      <path className="vf-ink-leaf" d="M8 10h48v34H8z" />
      <path className="vf-ink-line" d="M8 10h48v34H8zm9 11h22M17 30h14" />
      <path className="vf-ink-plum" d="m40 46-3 16 9-5 9 5-3-16z" />
      <circle className="vf-ink-sun" cx="46" cy="41" r="11" />
      <path className="vf-ink-line vf-ink-night" d="m41 41 4 4 7-8" />
    </Small>
  )
}
