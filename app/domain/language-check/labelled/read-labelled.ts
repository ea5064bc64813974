import { readFileSync } from "node:fs"
import type { FindingKind, TextUse } from "#app/domain/language-check/vocabulary.ts"

export type Label = { readonly kind: FindingKind; readonly start: number; readonly end: number }
export type Labelled = { readonly text: string; readonly use: TextUse; readonly labels: readonly Label[] }

const kinds: Readonly<Record<string, FindingKind>> = {
  d: "diminishing",
  g: "gendered",
  a: "age-coded",
  j: "jargon",
}

/** The sentences of one file, their marks taken out and kept as labels. What stands above the first heading is a note. */
export function readLabelled(name: "held-out" | "tuning"): Labelled[] {
  const lines = readFileSync(new URL(`./${name}.txt`, import.meta.url), "utf8").split("\n")
  const sentences: Labelled[] = []
  let use: TextUse | undefined
  for (const line of lines) {
    const heading = /^# (advert|question|message|feedback)$/.exec(line)
    if (heading) use = heading[1] as TextUse
    else if (use && line.trim()) sentences.push(unmarked(line, use))
  }
  return sentences
}

function unmarked(line: string, use: TextUse): Labelled {
  if (line.startsWith("h| ")) {
    const text = line.slice(3)
    return { text, use, labels: [{ kind: "hard-to-read", start: 0, end: text.length }] }
  }
  const labels: Label[] = []
  let text = ""
  let from = 0
  for (const match of line.matchAll(/\[([dgaj]):([^\]]+)\]/g)) {
    text += line.slice(from, match.index)
    labels.push({ kind: kinds[match[1]!]!, start: text.length, end: text.length + match[2]!.length })
    text += match[2]
    from = match.index + match[0].length
  }
  return { text: text + line.slice(from), use, labels }
}
