import type { TakingPart, TakingPartStep } from "#app/domain/panels/taking-part.ts"
import { takingPartWordsLimit } from "#app/domain/panels/taking-part.ts"
import { partsOfDay, takingPartWays, textSizes } from "#app/domain/panels/vocabulary.ts"
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf, ticksOf } from "#app/ui/forms/typed.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Pictured } from "#app/ui/panel/pictured.tsx"

type Props = {
  readonly step: TakingPartStep
  readonly part: TakingPart & { readonly said: boolean }
  readonly wrong: { readonly problems: readonly Problem[]; readonly values: Typed } | undefined
}

/** What one page asks of how somebody likes to take part. */
export function TakingPartFields({ step, part, wrong }: Props) {
  const words = useWords().panel.takingPart
  const problem = (name: string) => problemOf(wrong?.problems, name)
  const typed = (name: string, kept: string) => (wrong ? textOf(wrong.values, name) : kept)
  const many = (name: string, kept: readonly string[]) => (wrong ? ticksOf(wrong.values, name) : kept)
  // Whoever reads Easy Read now, and has not said how they like to read, keeps it by going on.
  const easyNow = useLanguage() === "easy-read" && !part.said
  const yesNo = (name: "easyRead" | "pictures" | "readAloud") => (
    <Radios
      name={name}
      legend={words[name]}
      inline
      value={typed(name, part[name] || (name === "easyRead" && easyNow) ? "yes" : "no")}
      problem={problem(name)}
      choices={[
        { value: "yes", label: words.yes },
        { value: "no", label: words.no },
      ]}
    />
  )
  const count = (name: "answersAtOnce" | "answersADay" | "answersAtMost" | "minutesAtOnce") => (
    <TextField
      name={name}
      label={words[name]}
      hint={words.asILike}
      width={5}
      inputMode="numeric"
      value={typed(name, String(part[name] ?? ""))}
      problem={problem(name)}
    />
  )
  switch (step) {
    case "reading":
      return (
        <>
          {yesNo("easyRead")}
          {yesNo("pictures")}
          <Radios
            name="textSize"
            legend={words.textSize}
            value={typed("textSize", part.textSize)}
            problem={problem("textSize")}
            choices={textSizes.map((value) => ({ value, label: words.sizes[value] }))}
          />
          {yesNo("readAloud")}
        </>
      )
    case "ways":
      return (
        <Checkboxes
          name="ways"
          legend={words.waysAsk}
          values={many("ways", part.ways)}
          problem={problem("ways")}
          choices={takingPartWays.map((value) => ({ value, label: words.ways[value] }))}
        />
      )
    case "pace":
      return (
        <>
          <Pictured picture="cup">{count("answersAtOnce")}</Pictured>
          <Pictured picture="calendar">{count("answersADay")}</Pictured>
          <Pictured picture="form">{count("answersAtMost")}</Pictured>
          <Pictured picture="friends">{count("minutesAtOnce")}</Pictured>
        </>
      )
    case "times":
      return (
        <>
          <Checkboxes
            name="days"
            legend={words.days}
            values={many("days", part.days.map(String))}
            problem={problem("days")}
            choices={words.dayNames.map((label, index) => ({ value: String(index + 1), label }))}
          />
          <Checkboxes
            name="times"
            legend={words.timesAsk}
            values={many("times", part.times)}
            problem={problem("times")}
            choices={partsOfDay.map((value) => ({ value, label: words.times[value] }))}
          />
        </>
      )
    case "words":
      return (
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          limit={takingPartWordsLimit}
          rows={4}
          value={typed("words", part.words)}
          problem={problem("words")}
        />
      )
  }
}
