import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"

export type ValueCode = CareValue

export type SeedValue = {
  readonly code: ValueCode
  readonly position: number
  /** As published in the Pathway. */
  readonly title: string
  /** Our own sentence on what it looks like in daily life; not the Pathway's "I" statement. */
  readonly ours: string
}

/**
 * Titles: Think Local Act Personal with people who draw on support, used in the Care Workforce Pathway; read on
 * a page that quotes it (docs/sources.md).
 */
export const seedValues: readonly SeedValue[] = [
  {
    code: "kind",
    position: 1,
    title: "Kind, compassionate and empathetic",
    ours: "You notice how someone is today, and you let it change what you do next.",
  },
  {
    code: "honest",
    position: 2,
    title: "Honest, trustworthy and reliable",
    ours: "You do what you said you would, and you own up when it goes wrong.",
  },
  {
    code: "respect",
    position: 3,
    title: "Respect",
    ours: "You ask first, you listen to the answer, and you treat the home you are in as someone's home.",
  },
  {
    code: "courageous",
    position: 4,
    title: "Courageous and principled",
    ours: "You speak up when something is not right, even when it would be easier to stay quiet.",
  },
  {
    code: "whole-person",
    position: 5,
    title: "See the whole person",
    ours: "You get to know what makes someone laugh, what they are good at and who they love.",
  },
  {
    code: "flexible",
    position: 6,
    title: "Flexible, open and learning",
    ours: "When the day changes you change with it, and you let people teach you.",
  },
  {
    code: "proud",
    position: 7,
    title: "Proud and positive",
    ours: "You care about doing this well, and you bring some good cheer through the door.",
  },
]
