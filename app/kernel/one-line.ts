/** Marks that turn the direction of what follows, and spaces nobody sees. Joiners stay: names are written with them. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** A name or a title as one line: nothing unseen in it, so that it says what it shows wherever it is shown. */
export function oneLine(text: string): string {
  return text.replace(unseen, "").replace(/\s+/g, " ").trim()
}
