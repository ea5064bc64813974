import { useLocation } from "@remix-run/react"
import { htmlLang, languages } from "#app/ui/language/language.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"

/** The same page in another language. Plain links, so that a page kept for everybody can hold them. */
export function LanguageChoice() {
  const now = useLanguage()
  const words = useWords().shared.language
  const { pathname, search } = useLocation()
  const back = encodeURIComponent(`${pathname}${search}`)
  return (
    <nav className="vf-languages" aria-label={words.label}>
      <ul className="vf-nav__list">
        {languages.map((language) => (
          <li key={language} lang={htmlLang(language)}>
            {language === now ? (
              <strong className="vf-languages__now" aria-current="true">
                {words[language]}
              </strong>
            ) : (
              <a
                className="vf-nav__link"
                href={`/language?to=${language}&back=${back}`}
                hrefLang={htmlLang(language)}
                rel="nofollow"
              >
                {words[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
