import bidiFactory from "bidi-js"
import type { Font } from "fontkit"
import { type FontKey, fontFor, hasGlyphs, type Weight, widthOf } from "#app/platform/pdf/fonts.server.ts"

/** A stretch of one line in one font and one direction, `left` points from the line's start. */
export type Run = {
  readonly text: string
  /** The true text, where the letters drawn are not it: stood in for, or put in another order. */
  readonly actual?: string | undefined
  readonly font: FontKey
  readonly rightToLeft: boolean
  readonly left: number
}
/** Runs stand in the order they are read, wherever they are seen. */
export type Line = { readonly runs: readonly Run[]; readonly width: number }
export type Block = { readonly lines: readonly Line[]; readonly size: number }

type Fonts = ReadonlyMap<FontKey, Font>
type Style = { readonly weight: Weight; readonly size: number }

const bidi = bidiFactory()
const clusters = new Intl.Segmenter("en", { granularity: "grapheme" })
/** Letters of the one script in our fonts whose vowel signs are drawn before the letter they follow. */
const REORDERED = /\p{Script=Devanagari}/u
const STAND_IN = "\ufffd"
/** Characters that only steer layout: they have done their work before anything is drawn. */
const STEERING = /\u061c|\u200b|\u200e|\u200f|\u2060|\u2068|\u2069|\p{Variation_Selector}/gu

/**
 * Sets `text` in lines no wider than `width` points, breaking after spaces and U+200B, and inside a word
 * only if it must.
 */
export function setText(text: string, style: Style, width: number, fonts: Fonts): Block {
  const base = bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1 ? "rtl" : "ltr"
  const set = (line: string) => setLine(line, base, style, fonts)
  const whole = set(text)
  if (whole.width <= width) return { lines: [whole], size: style.size }

  const fits = (line: string) => set(line.trimEnd()).width <= width
  const lines: string[] = []
  for (const word of text.split(/(?<=[ \u200b])/).flatMap((word) => breakWord(word, fits))) {
    const last = lines.at(-1)
    if (last !== undefined && fits(last + word)) lines[lines.length - 1] = last + word
    else lines.push(word)
  }
  return { lines: lines.map(set), size: style.size }
}

/** Sizes to try, largest first, and how many lines the text may take at them. */
export type Fit = readonly [maxLines: number, ...sizes: number[]]

/** Sets `text` at the first size at which it takes no more lines than it may; at the last one regardless. */
export function fitText(
  text: string,
  weight: Weight,
  fits: readonly Fit[],
  width: number,
  fonts: Fonts,
): Block {
  let block: Block = { lines: [], size: 0 }
  for (const [maxLines, ...sizes] of fits) {
    for (const size of sizes) {
      block = setText(text, { weight, size }, width, fonts)
      if (block.lines.length <= maxLines) return block
    }
  }
  return block
}

/** How far below one line the next begins, for one point of size. */
export const LEADING = 1.25

export function heightOf({ lines, size }: Block): number {
  return lines.length * size * LEADING
}

function breakWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word]
  const parts = [""]
  for (const { segment } of clusters.segment(word)) {
    const part = parts.at(-1)! + segment
    if (fits(part)) parts[parts.length - 1] = part
    else parts.push(segment)
  }
  return parts
}

function setLine(text: string, base: "ltr" | "rtl", { weight, size }: Style, fonts: Fonts): Line {
  const runs = splitRuns(text, base, weight, fonts)
  let width = 0
  const lefts = new Map<LevelRun, number>()
  for (const run of inOrderSeen(runs)) {
    lefts.set(run, width)
    width += widthOf(run.text, fonts.get(run.font)!, run.level % 2 === 1) * size
  }
  return {
    runs: runs.map((run) => {
      const actual = run.stoodIn || REORDERED.test(run.text) ? run.original : undefined
      return {
        text: run.text,
        actual,
        font: run.font,
        rightToLeft: run.level % 2 === 1,
        left: lefts.get(run)!,
      }
    }),
    width,
  }
}

type LevelRun = {
  text: string
  original: string
  readonly font: FontKey
  readonly level: number
  readonly stoodIn: boolean
}

function splitRuns(text: string, base: "ltr" | "rtl", weight: Weight, fonts: Fonts): LevelRun[] {
  const embedding = bidi.getEmbeddingLevels(text, base)
  const mirrored = bidi.getMirroredCharactersMap(text, embedding)
  const runs: LevelRun[] = []
  for (const { segment, index } of clusters.segment(text)) {
    const original = segment.replace(STEERING, "")
    if (original === "") continue
    const letter = mirrored.get(index) ?? original
    const level = embedding.levels[index]!
    const last = runs.at(-1)
    const found =
      last?.level === level && hasGlyphs(fonts.get(last.font)!, letter)
        ? last.font
        : fontFor(letter, weight, fonts)
    const [drawn, font, stoodIn] = found
      ? [letter, found, false]
      : [STAND_IN, `sans-${weight}` as const, true]
    if (last?.level === level && last.font === font && last.stoodIn === stoodIn) {
      last.text += drawn
      last.original += original
    } else {
      runs.push({ text: drawn, original, font, level, stoodIn })
    }
  }
  return runs
}

/** Unicode Bidirectional Algorithm, rule L2, on whole runs; inside a run the font's shaper does it. */
function inOrderSeen(runs: readonly LevelRun[]): LevelRun[] {
  const ordered = [...runs]
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start
      while (end < ordered.length && ordered[end]!.level >= level) end += 1
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end
    }
  }
  return ordered
}
