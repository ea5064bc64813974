import type { ReactNode } from "react"

type Props = {
  readonly title: ReactNode
  /** The title becomes a link, and the whole card answers to it. */
  readonly href?: string
  readonly headingLevel?: 2 | 3
  /** A small picture above the title; never the only bearer of a meaning. */
  readonly picture?: ReactNode
  /** A state, drawn over the title. */
  readonly tag?: ReactNode
  readonly children?: ReactNode
  /** A line at the bottom, such as "Find work". */
  readonly footer?: ReactNode
}

/** One thing among others of its kind. */
export function Card({ title, href, headingLevel = 2, picture, tag, children, footer }: Props) {
  const Heading = headingLevel === 2 ? "h2" : "h3"
  return (
    <div className={href ? "vf-card vf-card--link" : "vf-card"}>
      {picture && <div className="vf-card__picture">{picture}</div>}
      {tag && <div className="vf-card__tag">{tag}</div>}
      <Heading className="vf-card__title">
        {href ? (
          <a className="vf-card__link" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {children && <div className="vf-card__body">{children}</div>}
      {footer && <div className="vf-card__footer">{footer}</div>}
    </div>
  )
}

/** Cards beside one another where there is room. Each child is one card. */
export function Cards({ children }: { readonly children: readonly ReactNode[] }) {
  return (
    <ul className="vf-cards">
      {children.map((card, index) => (
        <li key={index}>{card}</li>
      ))}
    </ul>
  )
}
