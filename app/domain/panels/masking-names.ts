import type { Hidden } from "#app/domain/panels/masking-shapes.ts"
import { type Token, tokensOf } from "#app/domain/panels/masking-tokens.ts"
import {
  beforeSomebody,
  doneBySomebody,
  inPlace,
  littleWords,
  livesThere,
  nameAndWord,
  particles,
  places,
  placeTypes,
  placeWords,
  schoolFirst,
  schoolKinds,
  schoolTypes,
  staysAsItIs,
  subjectOf,
  titles,
  withSomebody,
} from "#app/domain/panels/masking-words.ts"
import type { HiddenKind } from "#app/domain/panels/vocabulary.ts"

/** What is known of words: in the product from books that are kept (word-book.server.ts). All in lower case. */
export type WordBook = {
  /** An English word. */
  readonly isWord: (word: string) => boolean
  /** A first or family name, whatever else it is. */
  readonly isName: (word: string) => boolean
  /** A town, region or country. */
  readonly isPlace: (word: string) => boolean
}

/** Who and where: names, places and schools among the words of a text. Those of `taken` are left alone. */
export function hiddenByWord(text: string, taken: readonly Hidden[], book: WordBook): Hidden[] {
  const tokens = tokensOf(text)
  const kinds = new Array<HiddenKind | undefined>(tokens.length)
  let next = 0
  const free = tokens.map(({ start, end }) => {
    while (next < taken.length && taken[next]!.end <= start) next++
    return !(next < taken.length && taken[next]!.start < end)
  })
  const reader = new Reader(tokens, free, book)
  for (let at = 0; at < tokens.length; at++) {
    const school = reader.schoolAt(at)
    if (school) for (let each = school.from; each <= school.to; each++) kinds[each] = "school"
  }
  for (let at = 0; at < tokens.length; at++) {
    if (kinds[at] === undefined && free[at]) kinds[at] = reader.kindAt(at, kinds[at - 1])
  }
  reader.repeat(kinds)
  reader.extend(kinds)
  return joined(tokens, kinds)
}

class Reader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly free: readonly boolean[],
    private readonly book: WordBook,
  ) {}

  /** An ordinary word: it tells nobody who wrote it. */
  private plain(word: string): boolean {
    return staysAsItIs.has(word) || littleWords.has(word) || this.known(word)
  }

  private known(word: string): boolean {
    return word
      .split("-")
      .every((part) => this.book.isWord(part.replaceAll("'", "")) || staysAsItIs.has(part))
  }

  private named(word: string): boolean {
    return (
      !staysAsItIs.has(word) && word.split(/['-]/).some((part) => part.length > 2 && this.book.isName(part))
    )
  }

  private placed(word: string): boolean {
    return !staysAsItIs.has(word) && (places.has(word) || this.book.isPlace(word))
  }

  /** A name or a place of its own: no everyday word. */
  private proper(at: number): boolean {
    const token = this.tokens[at]
    if (!token || !this.free[at] || staysAsItIs.has(token.word) || littleWords.has(token.word)) return false
    if (token.capital && !token.opensSentence) return true
    return this.placed(token.word) || (!this.known(token.word) && this.named(token.word))
  }

  /** The school that is named at a word like "school", with its name before it or after an "of". */
  schoolAt(at: number): { readonly from: number; readonly to: number } | undefined {
    const token = this.tokens[at]!
    if (!this.free[at]) return undefined
    if (schoolFirst.has(token.word)) {
      let to = at
      while (to < at + 4 && this.tokens[to + 1]?.joined && this.partOfSchool(to + 1)) to++
      return to > at ? { from: at, to } : undefined
    }
    if (!schoolTypes.has(token.word)) return undefined
    let from = at
    while (
      from > 0 &&
      at - from < 5 &&
      this.tokens[from]!.joined &&
      schoolKinds.has(this.tokens[from - 1]!.word)
    )
      from--
    const kindsFrom = from
    while (from > 0 && at - from < 7 && this.tokens[from]!.joined && this.partOfSchool(from - 1)) from--
    const named = from < kindsFrom
    let to = at
    if (this.tokens[at + 1]?.word === "of" && this.proper(at + 2)) {
      to = at + 2
      while (to < at + 5 && this.tokens[to + 1]?.joined && this.tokens[to + 1]!.capital && this.free[to + 1])
        to++
    }
    return named || to > at ? { from, to } : undefined
  }

  private partOfSchool(at: number): boolean {
    const { word, capital, opensSentence } = this.tokens[at]!
    if (!this.free[at] || schoolTypes.has(word)) return false
    if (word === "st" || word === "saint" || word === "our" || word === "y" || word === "yr")
      return capital || word.startsWith("s")
    if (staysAsItIs.has(word) || littleWords.has(word)) return false
    return (capital && !opensSentence) || this.placed(word) || this.named(word) || !this.known(word)
  }

  /** What one word is, read with its neighbours. */
  kindAt(at: number, before: HiddenKind | undefined): HiddenKind | undefined {
    const token = this.tokens[at]!
    const { word } = token
    if (word.length < 2 || staysAsItIs.has(word)) return undefined
    if (this.introduced(at)) return "name"
    if (littleWords.has(word)) return undefined
    const prior = this.tokens[at - 1]
    if (prior && token.joined && titles.has(prior.word) && (token.capital || !this.plain(word))) return "name"
    if (this.placeAt(at)) return "place"
    return token.capital ? this.capitalKind(at, before) : this.smallKind(at)
  }

  /** "My name is …", "I'm …", "call me …", "called …". */
  private introduced(at: number): boolean {
    const token = this.tokens[at]!
    const back = (count: number) => this.tokens[at - count]?.word
    const could =
      token.capital || !this.known(token.word) || (this.named(token.word) && !nameAndWord.has(token.word))
    const rightly = could && !littleWords.has(token.word) && !doneBySomebody.has(token.word)
    if (back(1) === "is" && back(2) === "name")
      return rightly || (this.named(token.word) && token.word.length > 2)
    if (back(1) === "name's" || (back(1) === "name" && this.tokens[at - 1]!.owns)) return rightly
    if (back(1) === "enw" || (back(1) === "yw" && back(2) === "enw")) return rightly
    if ((back(1) === "me" && back(2) === "call") || (back(1) === "called" && back(2) !== "i" && token.joined))
      return rightly
    if (back(1) === "named" && token.joined) return rightly
    const first = back(1) === "i'm" || back(1) === "im" || (back(1) === "am" && back(2) === "i")
    if (!first || !rightly) return false
    const named = this.named(token.word)
    return this.known(token.word)
      ? token.capital && named && !nameAndWord.has(token.word)
      : token.capital || named
  }

  private placeAt(at: number): boolean {
    const { word, capital, opensSentence } = this.tokens[at]!
    if (!this.placed(word)) return false
    const before = this.tokens[at - 1]?.word ?? ""
    if (this.named(word) && !inPlace.has(before)) return false
    if (!this.known(word)) return true
    if (capital && (!opensSentence || inPlace.has(before)) && !nameAndWord.has(word)) return true
    return inPlace.has(before) && livesThere.has(this.tokens[at - 2]?.word ?? "")
  }

  private capitalKind(at: number, before: HiddenKind | undefined): HiddenKind | undefined {
    const token = this.tokens[at]!
    const { word } = token
    const prior = this.tokens[at - 1]
    const next = this.tokens[at + 1]
    const about = this.aboutSomebody(at)
    if (
      token.joined &&
      prior &&
      beforeSomebody.has(prior.word) &&
      !token.opensSentence &&
      !placeWords.has(word)
    )
      return "name"
    if (before === "name" && token.joined && !placeTypes.has(word)) return "name"
    if (before === "place" && token.joined && !token.opensSentence) return "place"
    if (this.homeAt(at)) return "place"
    if (nameAndWord.has(word)) return about || this.besideName(at) ? "name" : undefined
    if (!this.known(word)) {
      if (token.opensSentence && !this.named(word)) {
        const subject =
          token.owns ||
          (next?.joined && (doneBySomebody.has(next.word) || subjectOf.has(next.word))) ||
          next?.capital
        return subject && next?.word !== "i" ? "name" : undefined
      }
      if (!this.named(word) && token.initials) return undefined
      return prior && token.joined && inPlace.has(prior.word) && !this.named(word) ? "place" : "name"
    }
    if (!this.named(word)) return undefined
    if (!token.opensSentence) return "name"
    return about || token.owns || (next?.joined && subjectOf.has(next.word)) || this.besideName(at)
      ? "name"
      : undefined
  }

  /** Beside what somebody does, or what is done with them. */
  private aboutSomebody(at: number): boolean {
    const token = this.tokens[at]!
    const prior = this.tokens[at - 1]
    const next = this.tokens[at + 1]
    if (next?.joined && doneBySomebody.has(next.word)) return true
    return Boolean(prior && token.joined && !token.opensSentence && withSomebody.has(prior.word))
  }

  /** A family name follows, or a first name goes before. */
  private besideName(at: number): boolean {
    const next = this.tokens[at + 1]
    return Boolean(
      next?.joined &&
        next.capital &&
        !next.opensSentence &&
        !staysAsItIs.has(next.word) &&
        (!this.known(next.word) || this.named(next.word)) &&
        !littleWords.has(next.word),
    )
  }

  /** Within a run of capitals that ends in a kind of place: "Oak Lodge", "Royal Gwent Hospital". */
  private homeAt(at: number): boolean {
    let end = at
    while (end < at + 4 && this.tokens[end + 1]?.joined && this.namesThing(end + 1)) end++
    let from = at
    while (from > at - 4 && this.tokens[from]!.joined && this.namesThing(from - 1)) from--
    if (from === end || !placeTypes.has(this.tokens[end]!.word) || at < from) return false
    const run = this.tokens.slice(from, end)
    return run.some(({ word }) => !placeWords.has(word))
  }

  /** A word with a capital that may be part of what something is called. */
  private namesThing(at: number): boolean {
    const token = this.tokens[at]
    return Boolean(
      token?.capital && this.free[at] && !littleWords.has(token.word) && !staysAsItIs.has(token.word),
    )
  }

  private smallKind(at: number): HiddenKind | undefined {
    const { word, joined } = this.tokens[at]!
    if (!this.named(word) || nameAndWord.has(word)) return undefined
    if (!this.known(word)) return "name"
    const prior = this.tokens[at - 1]
    return prior && joined && beforeSomebody.has(prior.word) ? "name" : undefined
  }

  /** Who was named once is hidden wherever they are named with a capital, or unmistakably. */
  repeat(kinds: (HiddenKind | undefined)[]): void {
    const seen = new Map<string, HiddenKind>()
    for (const [at, kind] of kinds.entries())
      if (kind === "name" || kind === "place") seen.set(this.tokens[at]!.word, kind)
    for (const [at, token] of this.tokens.entries()) {
      const kind = seen.get(token.word)
      if (!kind || kinds[at] || !this.free[at] || littleWords.has(token.word) || placeWords.has(token.word))
        continue
      const sure =
        !this.known(token.word) || (token.capital && !nameAndWord.has(token.word) && !token.opensSentence)
      if (sure) kinds[at] = kind
    }
  }

  /** A name goes on: over "ap" and "de", to the family name after it. */
  extend(kinds: (HiddenKind | undefined)[]): void {
    for (let at = 0; at < this.tokens.length - 1; at++) {
      if (kinds[at] !== "name") continue
      const next = at + 1
      if (!this.tokens[next]!.joined || kinds[next] || !this.free[next] || this.tokens[at]!.owns) continue
      const { word, capital } = this.tokens[next]!
      const familyName = capital && !staysAsItIs.has(word) && !placeTypes.has(word) && !littleWords.has(word)
      const after = this.tokens[at + 2]
      const follows = !this.plain(word) || (this.named(word) && !nameAndWord.has(word))
      if (familyName || (follows && this.introduced(at))) kinds[next] = "name"
      else if (particles.has(word) && after?.joined && (after.capital || kinds[at + 2] === "name")) {
        kinds[next] = "name"
        kinds[at + 2] = "name"
      }
    }
    for (let at = this.tokens.length - 1; at > 0; at--) {
      const kind = kinds[at]
      if ((kind !== "name" && kind !== "place") || !this.tokens[at]!.joined || kinds[at - 1]) continue
      const { word, joined, opensSentence } = this.tokens[at - 1]!
      const over = particles.has(word) && joined && this.namesThing(at - 2)
      const title =
        titles.has(word) || beforeSomebody.has(word) || placeWords.has(word) || withSomebody.has(word)
      if (over) kinds[at - 2] = kind
      if (over || (!opensSentence && !title && this.namesThing(at - 1))) kinds[at - 1] = kind
    }
  }
}

/** Neighbours of one kind are one thing. */
function joined(tokens: readonly Token[], kinds: readonly (HiddenKind | undefined)[]): Hidden[] {
  const hidden: { start: number; end: number; kind: HiddenKind }[] = []
  for (const [at, kind] of kinds.entries()) {
    if (!kind) continue
    const token = tokens[at]!
    const last = hidden.at(-1)
    const goesOn =
      last && last.kind === kind && kinds[at - 1] === kind && token.joined && !tokens[at - 1]!.owns
    if (goesOn || (last && kind === "school" && kinds[at - 1] === "school" && token.joined))
      last.end = token.end
    else hidden.push({ start: token.start, end: token.end, kind })
  }
  return hidden
}
