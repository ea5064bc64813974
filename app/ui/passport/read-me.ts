import type { PassportCopy } from "#app/domain/privacy/passport-copy.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { copyAsText } from "#app/ui/privacy/copy-as-text.ts"

/** What is in the zip and what to do with it, as plain text that any device opens. */
export function passportReadMe({ certificates }: PassportCopy, words: Words["passport"]): string {
  const said = words.copy.readMe
  return copyAsText(said.title, [
    { title: said.inHere, lines: said.files.map(({ name, text }) => ({ label: name, text })) },
    {
      title: said.certificates,
      note: certificates.length === 0 ? said.none : undefined,
      lines: certificates.map((one) => ({
        label: words.certificates.of(one.award, one.edition),
        text: [
          `${words.certificates.from}: ${one.provider}`,
          `${words.certificates.holder}: ${one.holderName}`,
          `${words.certificates.code}: ${one.code}`,
          words.certificates.statuses[one.status],
          one.files ? `${one.files.pdf}\n${one.files.badge}` : said.withdrawn,
          `${said.check}: ${one.address}`,
        ].join("\n"),
      })),
    },
    { title: said.use, lines: said.uses.map((text) => ({ label: text })) },
    { title: said.notHere, lines: [], note: said.notHereText },
  ])
}
