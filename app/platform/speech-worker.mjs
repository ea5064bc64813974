// Speaks in a thread of its own: making a minute of sound takes about a second of one core. Plain JavaScript,
// because a worker thread is started from a file, and this one is not part of any bundle.
import { parentPort } from "node:worker_threads"
import { Mp3Encoder } from "@breezystack/lamejs"
import openEspeak from "@echogarden/espeak-ng-emscripten"

const kilobitsPerSecond = 24
const samplesPerFrame = 1_152

const espeak = await openEspeak()
const speaker = new espeak.eSpeakNGWorker()

/** @param {{ text: string, voice: string, wordsPerMinute: number }} asked */
function samplesOf({ text, voice, wordsPerMinute }) {
  // By language: the first of the voices that speak it.
  speaker.set_voice("", voice, 0, 0, 0)
  speaker.set_rate(wordsPerMinute)
  const pieces = []
  speaker.synthesize(text, (audio) => {
    // What it hands over is its own memory, written over with the next piece: it is copied.
    if (audio)
      pieces.push(Buffer.from(new Uint8Array(audio.buffer ?? audio, audio.byteOffset ?? 0, audio.byteLength)))
  })
  const whole = Buffer.concat(pieces)
  return new Int16Array(whole.buffer, whole.byteOffset, whole.length / 2)
}

function mp3Of(samples) {
  const encoder = new Mp3Encoder(1, speaker.get_samplerate(), kilobitsPerSecond)
  const frames = []
  for (let at = 0; at < samples.length; at += samplesPerFrame) {
    frames.push(Buffer.from(encoder.encodeBuffer(samples.subarray(at, at + samplesPerFrame))))
  }
  frames.push(Buffer.from(encoder.flush()))
  return Buffer.concat(frames)
}

parentPort?.on("message", (asked) => {
  const samples = samplesOf(asked)
  const bytes = new Uint8Array(samples.length > 0 ? mp3Of(samples) : 0)
  parentPort?.postMessage({ id: asked.id, bytes }, [bytes.buffer])
})
