/** One word of a text, with what its spelling and its place say of it. */
export type Token = {
  readonly start: number
  readonly end: number
  /** In lower case, without the 's of an owner. */
  readonly word: string
  readonly capital: boolean
  readonly opensSentence: boolean
  /** Nothing but a space stands between this and the word before. */
  readonly joined: boolean
  readonly owns: boolean
  /** Short and all in capitals, as NHS is. */
  readonly initials: boolean
}

/** The words of a text, in one pass. Where all is in capitals, none counts as one. */
export function tokensOf(text: string): Token[] {
  const shouted = text.length > 12 && text === text.toUpperCase()
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    const start = match.index
    const whole = match[0].replaceAll("’", "'")
    const owner = whole.toLowerCase().endsWith("'s")
    const bare = owner ? whole.slice(0, -2) : whole
    const between = text.slice(last, start)
    tokens.push({
      start,
      end: start + bare.length,
      word: bare.toLowerCase(),
      capital: !shouted && /^\p{Lu}/u.test(bare),
      opensSentence:
        tokens.length === 0 || /[.!?:;\n•“"(*]|^\s*-\s/u.test(between.replace(/(?<=\bSt)\./u, "")),
      joined: tokens.length > 0 && /^\.? $/u.test(between),
      owns: owner,
      initials: !shouted && bare.length <= 5 && bare === bare.toUpperCase(),
    })
    last = start + match[0].length
  }
  return tokens
}
