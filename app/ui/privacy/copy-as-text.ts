import type { CopySection } from "#app/ui/privacy/copy-in-words.ts"

const london = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/London",
})

/** The same as on the page, as plain text that any device opens. */
export function copyAsText(title: string, sections: readonly CopySection[]): string {
  const parts = sections.flatMap((section) => [
    `${section.title}\n${"=".repeat(section.title.length)}`,
    ...section.lines.map(({ label, text, at, day }) =>
      [label, text, at && london.format(at), day].filter(Boolean).join("\n"),
    ),
    ...(section.note ? [section.note] : []),
  ])
  return `${[title, ...parts].join("\n\n")}\n`
}
