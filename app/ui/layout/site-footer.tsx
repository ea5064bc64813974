import { useWords } from "#app/ui/language/use-words.ts"
import { LanguageChoice } from "#app/ui/layout/language-choice.tsx"

/** The foot of every page: help, accessibility and language, always in this order. */
export function SiteFooter({ links = true }: { readonly links?: boolean }) {
  const words = useWords().shared.footer
  return (
    <footer className="vf-footer">
      <div className="vf-width">
        <nav aria-label={words.label}>
          <ul className="vf-nav__list">
            <li>
              <a className="vf-nav__link" href="/help">
                {words.help}
              </a>
            </li>
            <li>
              <a className="vf-nav__link" href="/accessibility">
                {words.accessibility}
              </a>
            </li>
            {links && (
              <>
                <li>
                  <a className="vf-nav__link" href="/why">
                    {words.why}
                  </a>
                </li>
                <li>
                  <a className="vf-nav__link" href="/apply">
                    {words.comeBack}
                  </a>
                </li>
              </>
            )}
          </ul>
        </nav>
        <LanguageChoice />
        <p className="vf-footer__note">{words.made}</p>
      </div>
    </footer>
  )
}
