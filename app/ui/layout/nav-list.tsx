export type NavItem = { readonly href: string; readonly text: string; readonly current?: boolean }

/** A menu: plain links, the present one marked in words of the browser and by a bar. */
export function NavList({ label, items }: { readonly label: string; readonly items: readonly NavItem[] }) {
  return (
    <nav className="vf-nav" aria-label={label}>
      <ul className="vf-nav__list">
        {items.map((item) => (
          <li key={item.href}>
            <a className="vf-nav__link" href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
