/**
 * Records an answer in the browser: start, pause, stop, listen, then use it or record again. Nothing leaves the
 * browser before "use". Where recording cannot be had, the file field of the same page is there as without script.
 */

type State = "idle" | "recording" | "paused" | "recorded" | "sending"
type Press = "start" | "pause" | "stop" | "use" | "again"

/** Speech is clear at this rate, and ten minutes of it are 2.4 MB. */
const bitsPerSecond = 32_000
/** How often the browser hands over what it has, so that its size is known while it grows. */
const sliceMs = 1_000
const levelEveryMs = 200
/** Left free for what the browser still has in hand when it is told to stop. */
const reserveBytes = 128 * 1_024
/** Below this nobody spoke: a microphone that is switched off gives less. */
const almostNothing = 0.01

const types = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"]

const shownIn: Readonly<Record<State, readonly Press[]>> = {
  idle: ["start"],
  recording: ["pause", "stop"],
  paused: ["pause", "stop"],
  recorded: ["use", "again"],
  sending: [],
}

function clock(ms: number): string {
  const all = Math.floor(ms / 1_000)
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`
}

/** Loudness of what the microphone hears now, 0 to 1. */
function listenTo(stream: MediaStream): { level: () => number; close: () => void } {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  return {
    level: () => {
      analyser.getFloatTimeDomainData(samples)
      const power = samples.reduce((sum, one) => sum + one * one, 0) / samples.length
      return Math.min(1, Math.sqrt(power) * 4)
    },
    close: () => void context.close(),
  }
}

type Parts = {
  readonly form: HTMLFormElement
  readonly said: HTMLElement
  readonly now: HTMLElement
  readonly time: HTMLElement
  readonly level: HTMLMeterElement
  readonly done: HTMLElement
  readonly sound: HTMLAudioElement
}

function partsOf(place: HTMLElement): Parts | null {
  const part = <T extends HTMLElement>(name: string) => place.querySelector<T>(`[data-recorder-${name}]`)
  const form = document.querySelector<HTMLFormElement>(`#${place.dataset.form}`)
  const [said, now, time, done] = [part("said"), part("now"), part("time"), part("done")]
  const level = part<HTMLMeterElement>("level")
  const sound = part<HTMLAudioElement>("sound")
  return form && said && now && time && level && done && sound
    ? { form, said, now, time, level, done, sound }
    : null
}

function offerRecording(place: HTMLElement, { form, said, now, time, level, done, sound }: Parts): void {
  const field = place.dataset.field ?? ""
  const presses = [...place.querySelectorAll<HTMLButtonElement>("[data-recorder-press]")]
  const limit = Number(place.dataset.limit)

  let state: State = "idle"
  let recorder: MediaRecorder | undefined
  let recorded: Blob | undefined
  let loudest = 0
  let full = false

  function show(next: State, text = "") {
    state = next
    const pressed = presses.some((press) => press === document.activeElement)
    for (const press of presses) {
      press.hidden = !shownIn[next].includes(press.dataset.recorderPress as Press)
      if (press.dataset.recorderPress === "pause") {
        press.textContent = (next === "paused" ? place.dataset.resume : place.dataset.pause) ?? ""
      }
    }
    now.hidden = next !== "recording" && next !== "paused"
    done.hidden = !recorded
    said.textContent = text
    const focus = presses.find((press) => !press.hidden)
    if (pressed || document.activeElement === document.body) focus?.focus()
  }

  const say = (name: string) => place.dataset[name] ?? ""

  async function start() {
    let stream: MediaStream
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    } catch {
      return show(recorded ? "recorded" : "idle", say("refused"))
    }
    const chunks: Blob[] = []
    const ears = listenTo(stream)
    const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type))
    const options = { audioBitsPerSecond: bitsPerSecond, ...(mimeType && { mimeType }) }
    const made = new MediaRecorder(stream, options)
    recorder = made
    loudest = 0
    full = false
    let size = 0
    let spoken = 0
    let last = performance.now()
    const ticking = setInterval(() => {
      const at = performance.now()
      if (state === "recording") {
        spoken += at - last
        const loud = ears.level()
        loudest = Math.max(loudest, loud)
        // Falls slowly, so that it breathes with the voice and does not flicker.
        level.value = Math.max(loud, level.value * 0.7)
      }
      last = at
      time.textContent = clock(spoken)
    }, levelEveryMs)
    made.addEventListener("dataavailable", ({ data }) => {
      chunks.push(data)
      size += data.size
      if (size > limit - reserveBytes && made.state !== "inactive") {
        full = true
        made.stop()
      }
    })
    made.addEventListener("stop", () => {
      clearInterval(ticking)
      ears.close()
      for (const track of stream.getTracks()) track.stop()
      recorded = new Blob(chunks, { type: made.mimeType })
      URL.revokeObjectURL(sound.src)
      sound.src = URL.createObjectURL(recorded)
      show("recorded", say(full ? "full" : loudest < almostNothing ? "quiet" : "recorded"))
    })
    recorded = undefined
    time.textContent = clock(0)
    made.start(sliceMs)
    show("recording", say("recording"))
  }

  function pause() {
    if (state === "recording") {
      recorder?.pause()
      show("paused", say("paused"))
    } else {
      recorder?.resume()
      show("recording", say("recording"))
    }
  }

  async function use() {
    if (!recorded) return
    show("sending", say("sending"))
    const body = new FormData(form)
    body.set(field, recorded, "recording")
    try {
      const answer = await fetch(location.pathname + location.search, { method: "POST", body })
      if (answer.redirected) {
        recorded = undefined
        location.assign(answer.url)
        return
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html")
      const problem = page.querySelector(`#${field}-error`)?.lastChild?.textContent
      show("recorded", problem ?? say("failed"))
    } catch {
      show("recorded", say("failed"))
    }
  }

  const does: Readonly<Record<Press, () => unknown>> = {
    start,
    pause,
    stop: () => recorder?.stop(),
    use,
    again: start,
  }
  for (const press of presses) {
    press.addEventListener("click", () => does[press.dataset.recorderPress as Press]())
  }
  window.addEventListener("beforeunload", (event) => {
    if (state === "recording" || state === "paused" || recorded) event.preventDefault()
  })
  place.hidden = false
}

const able = window.isSecureContext && "mediaDevices" in navigator && "MediaRecorder" in window
for (const place of document.querySelectorAll<HTMLElement>("[data-recorder]")) {
  const parts = partsOf(place)
  if (able && parts) {
    offerRecording(place, parts)
    continue
  }
  place.querySelector("[data-recorder-press=start]")?.remove()
  const said = place.querySelector("[data-recorder-said]")
  if (said) said.textContent = place.dataset.unable ?? ""
  place.hidden = false
}
