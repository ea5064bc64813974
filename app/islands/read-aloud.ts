/**
 * Reads a page's sentences aloud with the browser's own voice, one by one, each marked while it is said. Where
 * the browser has no voice the buttons stay hidden: the sound file beside them needs none.
 */

const speedKept = "aloud-speed"

/** The speed chosen before on this device; a browser that keeps nothing begins at its own. */
function keptSpeed(): string | null {
  try {
    return localStorage.getItem(speedKept)
  } catch {
    return null
  }
}

function keepSpeed(speed: string): void {
  try {
    localStorage.setItem(speedKept, speed)
  } catch {
    // It holds for this page then.
  }
}

/** A button and the sentences it reads, with the place it has come to. */
type Part = { readonly button: HTMLButtonElement; readonly sentences: readonly HTMLElement[]; at: number }

/** `data-aloud-in` names the part of the page that a button reads; without it, all of it. */
function partOf(button: HTMLButtonElement): Part[] {
  const within = button.dataset.aloudIn ? document.getElementById(button.dataset.aloudIn) : document
  const found = within?.querySelectorAll<HTMLElement>(within === document ? "main [data-say]" : "[data-say]")
  const sentences = [...(found ?? [])]
  if (sentences.length === 0) button.hidden = true
  return sentences.length === 0 ? [] : [{ button, sentences, at: 0 }]
}

function readAloud(panel: HTMLElement, speech: SpeechSynthesis): void {
  const speed = panel.querySelector<HTMLSelectElement>("[data-aloud-speed]")
  const parts = [...panel.querySelectorAll<HTMLButtonElement>("[data-aloud-play]")].flatMap(partOf)
  if (!speed || parts.length === 0) return
  const names = new Map(parts.map(({ button }) => [button, button.textContent ?? ""]))
  let speaking: Part | undefined
  /** Counts each start: the end of a sentence that was broken off is not the end of the one after it. */
  let turn = 0

  function mark(now: HTMLElement | undefined): void {
    for (const { sentences } of parts) {
      for (const sentence of sentences) sentence.classList.toggle("vf-said-now", sentence === now)
    }
    now?.scrollIntoView({ block: "nearest" })
  }

  function stop(): void {
    turn += 1
    speech.cancel()
    if (speaking) {
      const { button, at } = speaking
      button.textContent = (at > 0 && panel.dataset.carryOn) || (names.get(button) ?? "")
    }
    speaking = undefined
  }

  function say(part: Part): void {
    const sentence = part.sentences[part.at]
    if (!sentence) {
      part.at = 0
      mark(undefined)
      stop()
      return
    }
    turn += 1
    const mine = turn
    const said = new SpeechSynthesisUtterance(sentence.textContent ?? "")
    said.lang = sentence.closest<HTMLElement>("[lang]")?.lang ?? ""
    said.rate = Number(speed?.value ?? 1)
    said.onend = () => {
      if (mine !== turn) return
      part.at += 1
      say(part)
    }
    said.onerror = () => {
      if (mine === turn) stop()
    }
    mark(sentence)
    speech.speak(said)
  }

  for (const part of parts) {
    part.button.addEventListener("click", () => {
      const again = speaking === part
      if (speaking) stop()
      if (again) return
      speaking = part
      part.button.textContent = panel.dataset.pause ?? ""
      say(part)
    })
  }
  const kept = keptSpeed()
  if (kept && [...speed.options].some(({ value }) => value === kept)) speed.value = kept
  speed.addEventListener("change", () => {
    keepSpeed(speed.value)
    if (!speaking) return
    turn += 1
    speech.cancel()
    say(speaking)
  })
  addEventListener("pagehide", () => speech.cancel())
  panel.hidden = false
}

if ("speechSynthesis" in window) {
  const panel = document.querySelector<HTMLElement>("[data-aloud]")
  const begin = () => {
    if (!panel?.hidden || speechSynthesis.getVoices().length === 0) return
    readAloud(panel, speechSynthesis)
  }
  // Some browsers know their voices only a moment later.
  begin()
  speechSynthesis.addEventListener?.("voiceschanged", begin)
}
