import { request } from "node:http"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { readApplication } from "#app/domain/applications/index.server.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { anApplication } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { wav } from "#test/factories/sound.ts"
import { owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const server = await startWebServer({})
afterAll(() => server.stop())
const vacancy = await aPublishedVacancy(await aProvider())
const megabyte = 1_024 * 1_024

/** The browser in which an application was begun. */
async function applicantsBrowser() {
  const start = `/jobs/${vacancy.slug}/apply`
  const browser = openBrowser(server.address)
  const first = whereTo(await browser.send(start, start, { language: "en" })) ?? ""
  const reference = first.split("/")[2] ?? ""
  const number = await speakable()
  return { browser, reference, voice: `/apply/${reference}/question/${number}/voice` }
}

async function speakable(): Promise<number> {
  const { applicant } = await anApplication(vacancy, { send: false })
  return (await readApplication(applicant))!.questions.find(({ kind }) => kind === "prompt")!.number
}

type Opened = Awaited<ReturnType<typeof applicantsBrowser>>

async function sendFile({ browser, voice }: Opened, file: Blob | null, token?: string) {
  const page = await (await browser.get(voice)).text()
  const form = new FormData()
  form.set("csrf", token ?? /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "")
  form.set("recording", file ?? new Blob([]), file ? "../../my voice.exe" : "")
  const cookie = [...browser.cookies].map((pair) => pair.join("=")).join("; ")
  return fetch(server.address + voice, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { cookie },
  })
}

const blob = (bytes: Uint8Array, type = "audio/wav") => new Blob([new Uint8Array(bytes)], { type })
const problemOn = async (answer: Response) =>
  /recording-error[^>]*>(?:<span.*?<\/span>)?([^<]*)/.exec(await answer.text())?.[1]

beforeEach(() => owner`delete from rate_limits`)

describe("a file that is sent", () => {
  test("is taken whatever its name and type say, and played back in parts to who sent it alone", async () => {
    const opened = await applicantsBrowser()
    const saved = await sendFile(opened, blob(wav(), "text/html"))
    expect([saved.status, whereTo(saved)]).toEqual([303, `${opened.voice}?saved`])
    const page = await (await opened.browser.get(`${opened.voice}?saved`)).text()
    expect(page).toContain("Your recording is saved.")
    const cookie = [...opened.browser.cookies].map((pair) => pair.join("=")).join("; ")
    const part = await fetch(`${server.address}${opened.voice}/audio`, {
      headers: { cookie, range: "bytes=0-3" },
    })
    expect([part.status, await part.text()]).toEqual([206, "RIFF"])
    expect(Object.fromEntries(part.headers)).toMatchObject({
      "content-type": "audio/wav",
      "content-disposition": 'attachment; filename="recording"',
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    })
    const stranger = await openBrowser(server.address).get(`${opened.voice}/audio`)
    expect([stranger.status, whereTo(stranger)]).toEqual([303, expect.stringMatching(/^\/apply\?/)])
  })

  test.each([
    ["nothing chosen", null, "Choose a sound file first"],
    ["an empty file", blob(new Uint8Array()), "There is no sound in this recording"],
    ["no sound", blob(Buffer.from("%PDF-1.7 my answer"), "audio/mpeg"), "This file is not a sound recording"],
    ["just too much", blob(new Uint8Array(10 * megabyte + 1)), "This file is larger than 10 MB"],
    ["far too much", blob(new Uint8Array(40 * megabyte)), "This file is larger than 10 MB"],
  ])("%s: said beside the field", async (_, file, text) => {
    const answer = await sendFile(await applicantsBrowser(), file)
    expect(answer.status).toBe(422)
    expect(await problemOn(answer)).toContain(text)
  })

  test("needs the token of this browser", async () => {
    const answer = await sendFile(await applicantsBrowser(), blob(wav()), "somebody else's")
    expect(answer.status).toBe(422)
    expect(await problemOn(answer)).toContain("This page was open for a long time")
  })

  test("is refused at its first byte where it says that it is huge", async () => {
    const { voice } = await applicantsBrowser()
    const status = await new Promise((resolve, reject) => {
      const sending = request(server.address + voice, {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=x", "content-length": 500 * megabyte },
      })
      sending.on("response", (answer) => resolve(answer.statusCode))
      sending.on("error", reject)
      sending.write("--x")
    })
    expect(status).toBe(413)
  })

  test("that breaks off in the middle leaves nothing, and the next one is taken", async () => {
    const opened = await applicantsBrowser()
    const cookie = [...opened.browser.cookies].map((pair) => pair.join("=")).join("; ")
    const before = await owner`select from recordings`
    await new Promise<void>((resolve) => {
      const sending = request(server.address + opened.voice, {
        method: "POST",
        headers: {
          cookie,
          "content-type": "multipart/form-data; boundary=x",
          "content-length": 5 * megabyte,
        },
      })
      sending.on("error", () => resolve())
      sending.write('--x\r\nContent-Disposition: form-data; name="recording"; filename="a"\r\n\r\nRIFF')
      setTimeout(() => sending.destroy(), 200)
    })
    expect((await owner`select from recordings`).count).toBe(before.count)
    expect((await sendFile(opened, blob(wav()))).status).toBe(303)
  })

  test.each(["recording", "recording-address"])(
    "is counted by %s, and refused after too many",
    async (limit) => {
      const opened = await applicantsBrowser()
      expect((await sendFile(opened, blob(wav()))).status).toBe(303)
      const counted = await owner`update rate_limits set count = 1000 where key like ${`${limit}:%`}`
      expect(counted.count).toBe(1)
      expect((await sendFile(opened, blob(wav()))).status).toBe(429)
    },
  )
})

test("from a browser that has lost its key it is answered with the way back, and never read", async () => {
  const opened = await applicantsBrowser()
  opened.browser.cookies.delete((cookieHeader("application", "").split("=")[0] ?? "").trim())
  const answer = await sendFile(opened, blob(wav()))
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain("Open your application again")
})

test("the microphone may be asked for on the page that records, and on no other", async () => {
  const { browser, voice } = await applicantsBrowser()
  const policyOf = async (path: string) => {
    const { headers } = await browser.get(path)
    return `${headers.get("permissions-policy")} ${headers.get("content-security-policy")}`
  }
  expect(await policyOf(voice)).toMatch(/microphone=\(self\).*media-src 'self' blob:/)
  for (const path of [voice.replace("/voice", ""), "/", "/no-such-page"]) {
    expect(await policyOf(path)).toMatch(/microphone=\(\),/)
    expect(await policyOf(path)).not.toContain("media-src")
  }
})
