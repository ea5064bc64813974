import type { ReactNode } from "react"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { formDrawings } from "#app/ui/pictures/form-pictures.tsx"

const hair = "#4a2a1d"
const skins = { light: "#f0c3a0", mid: "#c98d62", brown: "#8a5637", dark: "#6f4430" } as const

type HeadProps = { readonly x: number; readonly y: number; readonly skin: string; readonly clothes: string }

function Head({ x, y, skin, clothes }: HeadProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={clothes} d="M-15 36c0-14 5-20 15-20s15 6 15 20z" />
      <circle r="11" fill={skin} cy="4" />
      <path fill={hair} d="M-12 3c-2-19 26-19 24 0-4-6-20-6-24 0z" />
    </g>
  )
}

type FaceProps = { readonly mouth: string; readonly brows?: string; readonly skin: string }

function Face({ mouth, brows = "", skin }: FaceProps) {
  return (
    <>
      <circle cx="32" cy="33" r="24" fill={skin} />
      <path fill={hair} d="M7 31C4-7 60-7 57 31 51 17 13 17 7 31z" />
      <path
        fill="none"
        stroke="#2b1a2d"
        strokeWidth="3"
        strokeLinecap="round"
        d={`M23 31v2M41 31v2${mouth}${brows}`}
      />
    </>
  )
}

const bubble = "M8 8h48v32H30L18 52V40H8z"

/** Drawn on 64 by 64, calm and few lines, so that each is known at a glance. */
const drawings: Readonly<Record<PictureName, ReactNode>> = {
  ...formDrawings,
  angry: <Face skin={skins.light} mouth="M24 47q8-7 16 0" brows="M17 24l9 4M47 24l-9 4" />,
  ask: (
    <>
      <path className="vf-ink-leaf" d={bubble} />
      <path className="vf-ink-line" d={`${bubble}M26 19c0-7 12-7 12 0 0 5-6 5-6 9m0 5v1`} />
    </>
  ),
  bath: (
    <>
      <path className="vf-ink-leaf" d="M6 34h52v8q0 12-12 12H18Q6 54 6 42z" />
      <path
        className="vf-ink-line"
        d="M6 34h52v8q0 12-12 12H18Q6 54 6 42zM14 34V14q0-6 6-6t6 6M18 54v5m28-5v5"
      />
    </>
  ),
  bed: (
    <>
      <path className="vf-ink-rose" d="M6 36h52v12H6z" />
      <path className="vf-ink-sheet" d="M10 26h16v10H10z" />
      <path className="vf-ink-line" d="M6 14v44m0-10h52m0 10V36H6m4 0V26h16v10" />
    </>
  ),
  bus: (
    <>
      <path className="vf-ink-clay" d="M8 12h48v36H8z" />
      <path className="vf-ink-sheet" d="M14 18h16v12H14zm20 0h16v12H34z" />
      <path className="vf-ink-line" d="M8 12h48v36H8zm6 6h16v12H14zm20 0h16v12H34z" />
      <path className="vf-ink-plum" d="M13 48a6 6 0 1 0 12 0zm26 0a6 6 0 1 0 12 0z" />
    </>
  ),
  calendar: (
    <>
      <path className="vf-ink-sheet" d="M8 14h48v42H8z" />
      <path className="vf-ink-clay" d="M8 14h48v12H8z" />
      <path className="vf-ink-line" d="M8 14h48v42H8zM20 8v10M44 8v10M18 36h6m6 0h6m6 0h6M18 46h6m6 0h6" />
    </>
  ),
  child: (
    <>
      <Head x={24} y={14} skin={skins.mid} clothes="vf-ink-teal" />
      <g transform="translate(46 38) scale(.7)">
        <Head x={0} y={0} skin={skins.mid} clothes="vf-ink-sun" />
      </g>
    </>
  ),
  choose: (
    <>
      <path className="vf-ink-sheet" d="M6 10h22v22H6zm30 0h22v22H36z" />
      <path className="vf-ink-leaf" d="M36 10h22v22H36z" />
      <path className="vf-ink-line" d="M6 10h22v22H6zm30 0h22v22H36zm5 11 5 5 8-10M47 58V38m-8 8 8-8 8 8" />
    </>
  ),
  clock: (
    <>
      <circle className="vf-ink-sheet" cx="32" cy="32" r="24" />
      <circle className="vf-ink-line" cx="32" cy="32" r="24" />
      <path className="vf-ink-line" d="M32 16v16l11 7" />
    </>
  ),
  cup: (
    <>
      <path className="vf-ink-sun" d="M12 22h32v20q0 12-12 12h-8q-12 0-12-12z" />
      <path
        className="vf-ink-line"
        d="M12 22h32v20q0 12-12 12h-8q-12 0-12-12zm32 4h4q7 0 7 8t-7 8h-4M22 14q-4-4 0-8m10 8q-4-4 0-8"
      />
    </>
  ),
  door: (
    <>
      <path className="vf-ink-teal" d="M16 8h32v50H16z" />
      <circle className="vf-ink-sun" cx="41" cy="34" r="3" />
      <path className="vf-ink-line" d="M16 8h32v50H16zM8 58h48" />
    </>
  ),
  family: (
    <>
      <Head x={20} y={10} skin={skins.dark} clothes="vf-ink-plum" />
      <Head x={44} y={10} skin={skins.brown} clothes="vf-ink-clay" />
      <g transform="translate(32 36) scale(.7)">
        <Head x={0} y={0} skin={skins.brown} clothes="vf-ink-sun" />
      </g>
    </>
  ),
  food: (
    <>
      <circle className="vf-ink-sheet" cx="32" cy="32" r="18" />
      <path className="vf-ink-leaf" d="M24 34c0-10 16-10 16 0z" />
      <path
        className="vf-ink-line"
        d="M14 32a18 18 0 1 0 36 0 18 18 0 1 0-36 0zm-8-22v44M58 10v44m-4-44v14h8V10"
      />
    </>
  ),
  friends: (
    <>
      <Head x={20} y={16} skin={skins.light} clothes="vf-ink-teal" />
      <Head x={44} y={16} skin={skins.dark} clothes="vf-ink-sun" />
      <path className="vf-ink-clay" d="M32 14c-8-8 0-12 0-6 0-6 8-2 0 6z" />
    </>
  ),
  happy: <Face skin={skins.brown} mouth="M21 41q11 11 22 0" />,
  hard: (
    <>
      <path className="vf-ink-clay" d="M4 56 26 16l10 16 6-8 18 32z" />
      <path className="vf-ink-line" d="M4 56 26 16l10 16 6-8 18 32zM26 16V6h10l-4 4 4 4H26" />
    </>
  ),
  heart: (
    <>
      <path className="vf-ink-clay" d="M32 54C-8 28 14-2 32 18 50-2 72 28 32 54z" />
      <path className="vf-ink-line" d="M32 54C-8 28 14-2 32 18 50-2 72 28 32 54z" />
    </>
  ),
  help: (
    <>
      <path fill={skins.mid} d="M6 34h14l14 6h12q4 5-2 7L28 52H6z" />
      <path className="vf-ink-line" d="M6 34h14l14 6h12q4 5-2 7L28 52H6z" />
      <path className="vf-ink-clay" d="M42 30C22 16 32 4 42 14 52 4 62 16 42 30z" />
    </>
  ),
  home: (
    <>
      <path className="vf-ink-rose" d="M12 28v30h40V28L32 10z" />
      <path className="vf-ink-plum" d="M26 38h12v20H26z" />
      <path className="vf-ink-line" d="M12 26v32h40V26M5 32 32 8l27 24M26 58V38h12v20" />
    </>
  ),
  inside: (
    <>
      <path className="vf-ink-sunk" d="M8 10h48v46H8z" />
      <Head x={32} y={20} skin={skins.light} clothes="vf-ink-teal" />
      <path className="vf-ink-line" d="M8 10h48v46H8zm12 0v46m12-46v46m12-46v46" />
    </>
  ),
  letter: (
    <>
      <path className="vf-ink-sheet" d="M6 14h52v36H6z" />
      <path className="vf-ink-line" d="M6 14h52v36H6zm0 0 26 22 26-22" />
    </>
  ),
  listen: (
    <>
      <path fill={skins.brown} d="M22 54c-8 0-6-10-8-16C8 8 54 2 50 30c-2 12-12 10-16 20-2 4-6 4-12 4z" />
      <path
        className="vf-ink-line"
        d="M22 54c-8 0-6-10-8-16C8 8 54 2 50 30c-2 12-12 10-16 20-2 4-6 4-12 4zM24 30c0-14 18-14 16 0q-1 5-8 6"
      />
    </>
  ),
  money: (
    <>
      <circle className="vf-ink-sun" cx="32" cy="32" r="24" />
      <circle className="vf-ink-line vf-ink-night" cx="32" cy="32" r="24" />
      <path className="vf-ink-line vf-ink-night" d="M40 22c-4-7-14-4-13 4 2 8 1 14-3 18h17M22 33h14" />
    </>
  ),
  music: (
    <>
      <path
        className="vf-ink-plum"
        d="M10 48a8 7 0 1 0 16 0 8 7 0 1 0-16 0zm28-4a8 7 0 1 0 16 0 8 7 0 1 0-16 0z"
      />
      <path className="vf-ink-line" d="M26 48V16l28-8v36M26 26l28-8" />
    </>
  ),
  no: (
    <>
      <circle className="vf-ink-clay" cx="32" cy="32" r="25" />
      <path className="vf-ink-line vf-ink-mark" strokeWidth="7" d="m22 22 20 20m0-20L22 42" />
    </>
  ),
  order: (
    <>
      <path className="vf-ink-leaf" d="M22 8h36v12H22z" />
      <path className="vf-ink-glow" d="M22 26h36v12H22z" />
      <path className="vf-ink-rose" d="M22 44h36v12H22z" />
      <path className="vf-ink-line" d="M22 8h36v12H22zm0 18h36v12H22zm0 18h36v12H22zM10 56V10m-6 6 6-6 6 6" />
    </>
  ),
  person: <Head x={32} y={18} skin={skins.brown} clothes="vf-ink-teal" />,
  phone: (
    <>
      <path className="vf-ink-plum" d="M18 4h28v56H18z" />
      <path className="vf-ink-leaf" d="M22 11h20v36H22z" />
      <circle className="vf-ink-sun" cx="32" cy="53" r="3" />
    </>
  ),
  rain: (
    <>
      <path className="vf-ink-leaf" d="M14 38c-14-4-6-22 6-18 4-16 28-12 26 4 14 0 12 16 2 16H18z" />
      <path
        className="vf-ink-line"
        d="M14 38c-14-4-6-22 6-18 4-16 28-12 26 4 14 0 12 16 2 16H18zm4 8-4 12m16-12-4 12m16-12-4 12"
      />
    </>
  ),
  sad: <Face skin={skins.mid} mouth="M22 47q10-9 20 0" brows="M40 38v3" />,
  shop: (
    <>
      <path className="vf-ink-sheet" d="M10 28h44v30H10z" />
      <path className="vf-ink-clay" d="M6 10h52v10q-6 8-13 0-6 8-13 0-6 8-13 0-7 8-13 0z" />
      <path
        className="vf-ink-line"
        d="M10 28v30h44V28M6 10h52v10q-6 8-13 0-6 8-13 0-6 8-13 0-7 8-13 0zm14 48V38h12v20"
      />
    </>
  ),
  speak: (
    <>
      <path className="vf-ink-plum" d={bubble} />
      <path className="vf-ink-line vf-ink-mark" d="M18 20h28M18 29h18" />
    </>
  ),
  star: (
    <>
      <path className="vf-ink-sun" d="m32 4 8 18 20 2-15 13 5 20-18-11-18 11 5-20L4 24l20-2z" />
      <path className="vf-ink-line vf-ink-night" d="m32 4 8 18 20 2-15 13 5 20-18-11-18 11 5-20L4 24l20-2z" />
    </>
  ),
  stop: (
    <>
      <path className="vf-ink-clay" d="M22 6h20l16 16v20L42 58H22L6 42V22z" />
      <path className="vf-ink-line vf-ink-mark" strokeWidth="7" d="M20 32h24" />
    </>
  ),
  team: (
    <>
      <Head x={14} y={20} skin={skins.light} clothes="vf-ink-sun" />
      <Head x={50} y={20} skin={skins.dark} clothes="vf-ink-clay" />
      <Head x={32} y={14} skin={skins.mid} clothes="vf-ink-plum" />
    </>
  ),
  think: (
    <>
      <path className="vf-ink-leaf" d="M16 36C0 32 6 12 20 14 26 0 48 4 48 16c14 2 12 20-2 20z" />
      <path className="vf-ink-line" d="M16 36C0 32 6 12 20 14 26 0 48 4 48 16c14 2 12 20-2 20z" />
      <path
        className="vf-ink-line"
        d="M20 46a4 4 0 1 0 8 0 4 4 0 1 0-8 0zm-6 11a2 2 0 1 0 4 0 2 2 0 1 0-4 0z"
      />
    </>
  ),
  "two-people": (
    <>
      <Head x={19} y={16} skin={skins.mid} clothes="vf-ink-plum" />
      <Head x={45} y={16} skin={skins.light} clothes="vf-ink-teal" />
    </>
  ),
  walk: (
    <>
      <circle cx="34" cy="10" r="7" fill={skins.dark} />
      <path className="vf-ink-teal" d="M28 18h12l2 20H26z" />
      <path className="vf-ink-line" strokeWidth="5" d="m32 38-8 20m8-20 12 20M28 22l-10 12m22-12 10 10" />
    </>
  ),
  work: (
    <>
      <path className="vf-ink-glow" d="M6 22h52v32H6z" />
      <path className="vf-ink-line" d="M6 22h52v32H6zm16 0v-8h20v8M6 36h52m-26-3v7" />
    </>
  ),
  worry: <Face skin={skins.light} mouth="M23 46q5-5 9 0t9-1" brows="M18 25l8-3M46 25l-8-3" />,
  write: (
    <>
      <path className="vf-ink-sheet" d="M10 8h32v48H10z" />
      <path className="vf-ink-line" d="M10 8h32v48H10zm8 12h16M18 30h12" />
      <path className="vf-ink-sun" d="m52 18 8 6-20 28-10 5 1-11z" />
      <path className="vf-ink-line" d="m52 18 8 6-20 28-10 5 1-11z" />
    </>
  ),
  yes: (
    <>
      <circle className="vf-ink-teal" cx="32" cy="32" r="25" />
      <path className="vf-ink-line vf-ink-mark" strokeWidth="7" d="m20 33 9 9 17-20" />
    </>
  ),
}

/** An Easy Read picture. The words beside it say the same, so it is left out for those who listen. */
export function EasyPicture({ name }: { readonly name: PictureName }) {
  return (
    <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  )
}
