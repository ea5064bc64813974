import { type Language, localeOf } from "#app/ui/language/language.ts"
import type { CopySection } from "#app/ui/privacy/copy-in-words.ts"

/** The same as on the page, as plain text that any device opens. */
export function copyAsText(
  title: string,
  sections: readonly CopySection[],
  language: Language = "en",
): string {
  const london = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/London",
  })
  const parts = sections.flatMap((section) => [
    `${section.title}\n${"=".repeat(section.title.length)}`,
    ...section.lines.map(({ label, text, at, day }) =>
      [label, text, at && london.format(at), day].filter(Boolean).join("\n"),
    ),
    ...(section.note ? [section.note] : []),
  ])
  return `${[title, ...parts].join("\n\n")}\n`
}
