/**
 * Reads a page's sentences aloud with the browser's own voice, one by one, each marked while it is said. Where
 * the browser has no voice the buttons stay hidden: the sound file beside them needs none.
 */

function readAloud(panel: HTMLElement, speech: SpeechSynthesis): void {
  const play = panel.querySelector<HTMLButtonElement>("[data-aloud-play]")
  const speed = panel.querySelector<HTMLSelectElement>("[data-aloud-speed]")
  const sentences = [...document.querySelectorAll<HTMLElement>("main [data-say]")]
  if (!play || !speed || sentences.length === 0) return
  let at = 0
  let speaking = false
  /** Counts each start: the end of a sentence that was broken off is not the end of the one after it. */
  let turn = 0

  function mark(now: HTMLElement | undefined): void {
    for (const sentence of sentences) sentence.classList.toggle("vf-said-now", sentence === now)
    now?.scrollIntoView({ block: "nearest" })
  }

  function label(text: string | undefined): void {
    if (play) play.textContent = text ?? ""
  }

  function stop(): void {
    speaking = false
    turn += 1
    speech.cancel()
    label(at > 0 ? panel.dataset.carryOn : panel.dataset.play)
  }

  function say(): void {
    const sentence = sentences[at]
    if (!sentence) {
      at = 0
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
      at += 1
      say()
    }
    said.onerror = () => {
      if (mine === turn) stop()
    }
    mark(sentence)
    speech.speak(said)
  }

  play.addEventListener("click", () => {
    if (speaking) return stop()
    speaking = true
    label(panel.dataset.pause)
    say()
  })
  speed.addEventListener("change", () => {
    if (!speaking) return
    turn += 1
    speech.cancel()
    say()
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
