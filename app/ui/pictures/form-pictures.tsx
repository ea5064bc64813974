import type { ReactNode } from "react"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"

const sheet = "M12 6h30l10 10v42H12z"

/** What has to do with a form and its way: on 64 by 64, like all Easy Read pictures. */
export const formDrawings = {
  bin: (
    <>
      <path className="vf-ink-leaf" d="M14 20h36l-4 38H18z" />
      <path className="vf-ink-line" d="M14 20h36l-4 38H18zM8 20h48M24 20v-8h16v8M26 30l1 18m11-18-1 18" />
    </>
  ),
  certificate: (
    <>
      <path className="vf-ink-sheet" d="M6 10h52v34H6z" />
      <path className="vf-ink-line" d="M6 10h52v34H6zm9 11h22M15 31h14" />
      <path className="vf-ink-plum" d="m40 46-3 16 9-5 9 5-3-16z" />
      <circle className="vf-ink-sun" cx="46" cy="41" r="11" />
      <path className="vf-ink-line vf-ink-night" d="m41 41 4 4 7-8" />
    </>
  ),
  computer: (
    <>
      <path className="vf-ink-plum" d="M6 10h52v36H6z" />
      <path className="vf-ink-leaf" d="M11 15h42v26H11z" />
      <path className="vf-ink-line" d="M32 46v10m-14 0h28" />
    </>
  ),
  fair: (
    <>
      <path className="vf-ink-glow" d="M4 36h24q-2 12-12 12T4 36zm32 0h24q-2 12-12 12T36 36z" />
      <path
        className="vf-ink-line"
        d="M4 36h24q-2 12-12 12T4 36zm32 0h24q-2 12-12 12T36 36zM32 8v48m-12 0h24M16 14h32M16 14 4 36m12-22 12 22m20-22L36 36m12-22 12 22"
      />
    </>
  ),
  form: (
    <>
      <path className="vf-ink-sheet" d={sheet} />
      <path
        className="vf-ink-line"
        d={`${sheet}M20 24h8v8h-8zm0 16h8v8h-8zm14-12h10M34 44h10m-23-17 3 3 6-7`}
      />
    </>
  ),
  hidden: (
    <>
      <path className="vf-ink-sheet" d={sheet} />
      <path className="vf-ink-plum" d="M18 18h26v10H18z" />
      <path className="vf-ink-line" d={`${sheet}M20 38h24M20 47h18`} />
    </>
  ),
  key: (
    <>
      <circle className="vf-ink-sun" cx="18" cy="32" r="13" />
      <circle className="vf-ink-sheet" cx="18" cy="32" r="5" />
      <path
        className="vf-ink-line"
        d="M5 32a13 13 0 1 0 26 0 13 13 0 1 0-26 0zm8 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0zm18 0h27v10m-10-10v8"
      />
    </>
  ),
  lock: (
    <>
      <path className="vf-ink-teal" d="M12 28h40v30H12z" />
      <path className="vf-ink-line" d="M12 28h40v30H12zm9 0V18q0-12 11-12t11 12v10" />
      <path className="vf-ink-line vf-ink-mark" d="M32 40v8" />
    </>
  ),
  "no-cv": (
    <>
      <path className="vf-ink-sheet" d={sheet} />
      <path className="vf-ink-line vf-ink-mute" d={`${sheet}M20 22h16M20 32h24M20 42h24`} />
      <path className="vf-ink-line" strokeWidth="6" d="m8 56 48-48" />
    </>
  ),
} as const satisfies Partial<Record<PictureName, ReactNode>>
