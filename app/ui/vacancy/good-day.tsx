import type { EasyAdvert } from "#app/domain/vacancies/vocabulary.ts"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { AdvertWords } from "#app/ui/vacancy/advert-words.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type Voice = {
  readonly words: string
  /** The same in Easy Read, an idea a line; empty where they did not write it. */
  readonly easyRead: string
  readonly shownAs: string | null
}

/**
 * Somebody's own words about a good day, as everybody reads them: in Easy Read as they said it there.
 * `inEasyRead`: which of the two, whatever the page's language is.
 */
export function VoiceQuoted({ voice, inEasyRead }: { readonly voice: Voice; readonly inEasyRead?: boolean }) {
  const { words: said, easyRead, shownAs } = voice
  const words = useWords().public.vacancy
  const byLanguage = useLanguage() === "easy-read"
  const easy = (inEasyRead ?? byLanguage) && easyRead !== ""
  return (
    <figure className="vf-voice">
      <blockquote className="vf-voice__words">
        {easy ? <EasyLines text={easyRead} /> : <Prose text={said} english />}
      </blockquote>
      <figcaption>{shownAs === null ? words.voiceUnnamed : words.voice(shownAs)}</figcaption>
    </figure>
  )
}

/** Lines of Easy Read in somebody's own words, a paragraph each. */
function EasyLines({ text }: { readonly text: string }) {
  return <Prose text={text.replaceAll(/\s*\n\s*/g, "\n\n")} english />
}

type Props = {
  readonly voices: readonly Voice[]
  readonly vacancy: {
    readonly goodDay: string
    readonly theWork: string
    readonly easyRead: EasyAdvert
    readonly roleCode: string
  }
  readonly role: string
}

/** A good day: the people's own voices first, then the provider's words, then what the work is. */
export function GoodDay({ voices, vacancy: { goodDay, theWork, easyRead, roleCode }, role }: Props) {
  const words = useWords().public.vacancy
  const roleSaid = words.roleSaid(roleCode, role)
  return (
    <>
      <h2 className="govuk-heading-m">{words.goodDay}</h2>
      {voices.map((voice, index) => (
        <VoiceQuoted key={index} voice={voice} />
      ))}
      {voices.length > 0 && <h3 className="govuk-heading-s">{words.theProvidersWords}</h3>}
      <AdvertWords text={goodDay} easyRead={easyRead.goodDay} />
      <h3 className="govuk-heading-s">{words.theWork}</h3>
      <AdvertWords text={theWork} easyRead={easyRead.theWork} />
      <p className="govuk-body">
        {words.role}: {roleSaid === role ? <InEnglish>{role}</InEnglish> : roleSaid}
      </p>
    </>
  )
}
