import { createHash } from "node:crypto"
import { resolve } from "node:path"
import { Worker } from "node:worker_threads"
import { seconds } from "#app/kernel/durations.ts"
import { getFile, putFile } from "#app/platform/storage.server.ts"

/** eSpeak NG's names of the languages we speak. */
export type Voice = "en-gb" | "cy"

const wordsPerMinute = 150
/** Part of each file's name: counted up when voice, speed or format change, so that nothing old is played. */
const makeOfSound = 1
const restsAfter = seconds(30)
const mostWaiting = 50

type Waiting = { readonly done: (bytes: Uint8Array) => void; readonly failed: (why: Error) => void }

let worker: Worker | undefined
let rest: NodeJS.Timeout | undefined
let asked = 0
const waiting = new Map<number, Waiting>()
const underWay = new Map<string, Promise<Uint8Array>>()

function workerAtHand(): Worker {
  clearTimeout(rest)
  if (worker) return worker
  const started = new Worker(resolve("app/platform/speech-worker.mjs"))
  started.on("message", ({ id, bytes }: { id: number; bytes: Uint8Array }) => {
    waiting.get(id)?.done(bytes)
    waiting.delete(id)
    if (waiting.size === 0) restSoon(started)
  })
  started.on("error", (why) => giveUp(started, why))
  started.on("exit", () => giveUp(started, new Error("the speaking thread ended")))
  started.unref()
  worker = started
  return started
}

/** Its memory is given back when nobody has asked for a while. */
function restSoon(started: Worker): void {
  rest = setTimeout(() => {
    if (worker === started) worker = undefined
    void started.terminate()
  }, restsAfter)
  rest.unref()
}

function giveUp(ended: Worker, why: Error): void {
  if (worker !== ended) return
  worker = undefined
  for (const { failed } of waiting.values()) failed(why)
  waiting.clear()
}

function make(text: string, voice: Voice): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const id = ++asked
    waiting.set(id, { done, failed })
    workerAtHand().postMessage({ id, text, voice, wordsPerMinute })
  })
}

/** Somebody's own words, spoken and kept nowhere, as MP3. @returns null when so many are waiting that it would take too long */
export async function spokenUnkept(text: string, voice: Voice): Promise<Uint8Array | null> {
  return waiting.size >= mostWaiting ? null : make(text, voice)
}

/**
 * A text spoken, as MP3 (mono, 24 kbit/s); made once for each text and voice, in a thread of its own, and kept.
 * @returns null when so many are waiting that it would take too long
 */
export async function spoken(text: string, voice: Voice): Promise<Uint8Array | null> {
  const name = createHash("sha256").update(`${makeOfSound}\n${voice}\n${text}`).digest("hex")
  const key = `aloud/${name}.mp3`
  const kept = await getFile(key)
  if (kept) return kept
  const started = underWay.get(key)
  if (started) return started
  if (waiting.size >= mostWaiting) return null
  const making = make(text, voice)
    .then(async (bytes) => {
      await putFile(key, bytes)
      return bytes
    })
    .finally(() => underWay.delete(key))
  underWay.set(key, making)
  return making
}
