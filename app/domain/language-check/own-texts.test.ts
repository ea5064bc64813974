import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { findWords } from "#app/domain/language-check/find-words.ts"
import { settled } from "#app/domain/language-check/settle.ts"

/** Where this product says something to somebody: screens, letters, the question library, the demo. */
const places = ["app/ui/language/en", "app/ui/language/easy-read", "app/domain", "db/seed", "scripts/demo"]

/** What stands there although the check finds it, and why. */
const explained: readonly { readonly file: RegExp; readonly found: RegExp; readonly why: string }[] = [
  { file: /samples-|applications-/, found: /./, why: "Answers, in the words of whoever gives them." },
  { file: /scenarios/, found: /^poor things$/, why: "A choice that says that people are no such thing." },
  {
    file: /questions-choices/,
    found: /^too old$/,
    why: "The why of a choice that tells a man so, and is wrong.",
  },
  { file: /questions-life/, found: /^a burden$/, why: "An anchor: what a poor answer calls people." },
]

const root = new URL("../../../", import.meta.url).pathname

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (/\.(?:ts|mjs|json)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)) yield path
  }
}

/** Of the domain only what is worded there: letters. The list of words itself is full of what it finds. */
const isSaid = (path: string) =>
  !path.startsWith("app/domain/") || /\/(?:wording|write-letter)[^/]*\.ts$/.test(path)

/** Sentences in the quotation marks and back-ticks of a source file; what is put into them stays out. */
function sentencesOf(source: string): string[] {
  const quoted = [...source.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
  return quoted
    .map(([, text, template]) =>
      (text ?? template ?? "").replace(/\$\{[^}]*\}/g, "so").replaceAll('\\"', '"'),
    )
    .filter((text) => /\p{L} \p{L}/u.test(text))
}

// Our own list alone: what the library adds to it takes ten times as long to find.
it("nothing that this product says makes people small, pictures a gender or an age", () => {
  const found: string[] = []
  let read = 0
  for (const path of places.flatMap((place) => [...filesIn(place)]).filter(isSaid)) {
    const use = path.startsWith("db/seed/reference") ? "question" : "message"
    for (const sentence of sentencesOf(readFileSync(join(root, path), "utf8"))) {
      read++
      for (const one of settled(findWords(sentence, use))) {
        if (one.kind === "jargon") continue
        if (explained.some(({ file, found: words }) => file.test(path) && words.test(one.found))) continue
        found.push(`${path}: ${one.kind} “${one.found}” in: ${sentence}`)
      }
    }
  }
  expect(read).toBeGreaterThan(2_000)
  expect(found).toEqual([])
})
