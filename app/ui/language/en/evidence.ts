import type { EvidenceRefusal } from "#app/domain/training/evidence-rules.ts"
import type { ScanResult } from "#app/domain/training/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const refusals: Wording<EvidenceRefusal> = {
  "file-missing": () => "Choose a photo or a document",
  "file-empty": () => "There is nothing in this file. Choose another one",
  "file-too-large": ({ megabytes }) => `This file is too large: at most ${megabytes} MB`,
  "file-not-shown": () =>
    "This is neither a photo nor a PDF, or it is cut off. Choose a JPEG, PNG, WebP or PDF file",
  "own-learning": () => "This is your own learning, so somebody else adds what shows it",
  "taken-back": () => "What was noted here was taken back, so nothing is added to it",
  "too-many": ({ limit }) => `There are ${limit} files already, which is as many as there can be`,
}

const scans: Readonly<Record<ScanResult, string | null>> = {
  "not-asked": null,
  clean: null,
  waiting: "It is being checked for viruses. It opens once that is done.",
  found: "It held a virus and was destroyed. Ask for another copy of it.",
}

/** Photos and documents that show what is noted of somebody's training. */
export const evidence = {
  refusals,
  scans,
  title: "Photos and documents",
  of: (training: string, name: string) => `${training}, ${name}`,
  none: "Nothing is kept here yet.",
  link: (files: number) =>
    files === 0 ? "Add a photo or a document" : `${files} kept: see them, or add more`,
  open: (name: string) => `Open ${name}`,
  size: (kilobytes: number) => `${kilobytes.toLocaleString("en-GB")} kB`,
  added: "Added",
  byWhom: (name: string) => `by ${name}`,
  add: {
    title: "Add a photo or a document",
    label: "Choose a file",
    hint: "A photo (JPEG, PNG or WebP) or a PDF, of 10 MB at most. Show only what shows the training: cover what is said of other people.",
    send: "Add it",
    brokenOff: "It did not arrive whole. Please send it again",
    full: "Too much is being sent to us at this moment. Please wait a minute and try again",
  },
  remove: {
    summary: (name: string) => `Remove ${name}`,
    ask: "It is destroyed, and cannot be brought back.",
    send: "Yes, remove it",
  },
  done: { added: "It is added.", removed: "It is removed." },
  gone: "This file is gone already, or somebody else added it",
  own: {
    title: "Kept with your training",
    text: "Photos and documents that a provider keeps to show what you learnt.",
    from: (provider: string) => `kept by ${provider}`,
  },
}
