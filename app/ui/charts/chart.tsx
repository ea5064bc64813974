import type { ReactNode } from "react"

type Props = {
  readonly id: string
  /** What it shows, and the same in words: its lines are drawn, and not read out one by one. */
  readonly title: string
  readonly description: string
  /** In `em`. */
  readonly height: number
  readonly children: ReactNode
}

/** The frame of a chart. It has no view box, so that its words are as large as those around it, however wide it is. */
export function Chart({ id, title, description, height, children }: Props) {
  return (
    <svg
      className="vf-chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      width="100%"
      height={`${height.toFixed(2)}em`}
      focusable="false"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {children}
    </svg>
  )
}
