/** What went wrong, as one plain sentence that says what to do. Shown without a stack. */
export class Sentence extends Error {}

/** Ends a command: a sentence is shown as it is, a bug with its stack. */
export function endWith(error) {
  // A typed error of another module also brings a ready sentence; `kind` tells it from a bug.
  const plain = error instanceof Sentence || (error instanceof Error && "kind" in error)
  console.error(plain ? `\n${error.message}` : error)
  process.exit(1)
}

const began = Date.now()

/** A line of progress, with the seconds since the start. */
export function say(text) {
  console.log(`${`${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(8)}  ${text}`)
}
