import { InEnglish } from "#app/ui/components/in-english.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type Voice = { readonly words: string; readonly shownAs: string | null }

/** Somebody's own words about a good day, as everybody reads them. */
export function VoiceQuoted({ voice: { words: said, shownAs } }: { readonly voice: Voice }) {
  const words = useWords().public.vacancy
  return (
    <figure className="vf-voice">
      <blockquote className="vf-voice__words">
        <Prose text={said} english />
      </blockquote>
      <figcaption>{shownAs === null ? words.voiceUnnamed : words.voice(shownAs)}</figcaption>
    </figure>
  )
}

type Props = {
  readonly voices: readonly Voice[]
  readonly goodDay: string
  readonly theWork: string
  readonly role: string
}

/** A good day: the people's own voices first, then the provider's words, then what the work is. */
export function GoodDay({ voices, goodDay, theWork, role }: Props) {
  const words = useWords().public.vacancy
  return (
    <>
      <h2 className="govuk-heading-m">{words.goodDay}</h2>
      {voices.map((voice, index) => (
        <VoiceQuoted key={index} voice={voice} />
      ))}
      {voices.length > 0 && <h3 className="govuk-heading-s">{words.theProvidersWords}</h3>}
      <Prose text={goodDay} english />
      <h3 className="govuk-heading-s">{words.theWork}</h3>
      <Prose text={theWork} english />
      <p className="govuk-body">
        {words.role}: <InEnglish>{role}</InEnglish>
      </p>
    </>
  )
}
