import { useWords } from "#app/ui/language/use-words.ts"
import { type Voice, VoiceQuoted } from "#app/ui/vacancy/good-day.tsx"

/** What somebody said of a good day as others read it: in both kinds of words, where they wrote both. */
export function GoodDayAsRead({ voice }: { readonly voice: Voice }) {
  const words = useWords().panel.goodDay
  return (
    <>
      <VoiceQuoted voice={voice} inEasyRead={false} />
      {voice.easyRead !== "" && (
        <>
          <h2 className="govuk-heading-s">{words.easyTitle}</h2>
          <VoiceQuoted voice={voice} inEasyRead />
        </>
      )}
    </>
  )
}
