import { aboutOf, sortOf } from "#app/domain/history/told.ts"
import type { ToldEvent } from "#app/domain/history/told-event.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { londonDay, londonTime } from "#app/kernel/london-time.ts"
import type { Words } from "#app/ui/language/en/index.ts"

type HistoryWords = Words["provider"]["history"]

/** A sentence in the pieces that a page draws: the record is a link there. */
export type Piece = { readonly text: string; readonly isRecord: boolean }

/** What happened as one sentence, in pieces, without when. */
export function sentenceOf(event: ToldEvent, words: HistoryWords): readonly Piece[] {
  const { kind, what } = event
  const sentence = words.sentences[kind]
  const about = aboutOf(kind)
  const noun =
    about === "none" ? "" : words.nouns[about === "either" || about === "asked" ? "vacancy" : about]
  const values: Readonly<Record<string, string>> = {
    who: whoOf(event, words),
    what: what ? words.named(what) : noun,
    panel: words.panel(what?.job),
    to: event.to ? dayInWords(new Date(`${event.to}T12:00:00Z`), "en") : "",
  }
  const linked = sentence.includes("{panel}") ? "panel" : "what"
  return sentence
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1]
      return {
        text: name ? (values[name] ?? "") : piece,
        isRecord: name === linked && typeof what?.path === "string",
      }
    })
}

/** Who did it, as a sentence begins with. */
export function whoOf({ by, what }: ToldEvent, words: HistoryWords): string {
  if (by.name) return by.name
  if (by.kind === "applicant") return words.applicant
  if (by.kind === "system" || by.kind === "relay") return words.machine
  // Whoever has not said yes yet is known by what whoever invited them calls them.
  return by.kind === "person" && what?.kind === "member" ? what.name : words.somebody
}

/** An event as a line of a spreadsheet. */
export function historyCells(event: ToldEvent, words: HistoryWords): readonly (string | null)[] {
  return [
    londonDay(event.at),
    londonTime(event.at),
    whoOf(event, words),
    `${sentenceOf(event, words)
      .map(({ text }) => text)
      .join("")}.`,
    words.sorts[sortOf(event.kind)],
    event.what && words.named(event.what),
  ]
}
