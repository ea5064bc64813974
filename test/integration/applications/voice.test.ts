import { readdirSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import {
  playOwnRecording,
  readApplication,
  removeRecording,
  saveAnswer,
  saveRecording,
  submitApplication,
  withdrawApplication,
} from "#app/domain/applications/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { mp4, nameInTags, wav, webm } from "#test/factories/sound.ts"
import { asApplicant, must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"

const spoken = webm()
let vacancy: PublishedOnStage
beforeAll(async () => {
  vacancy = await aPublishedVacancy(await aProvider())
})

/** A draft with every question answered, and the number of one that may be spoken, of one that may not. */
async function aDraft() {
  const application = await anApplication(vacancy, { send: false })
  const questions = (await readApplication(application.applicant))?.questions ?? []
  const speak = questions.find(({ kind }) => kind === "prompt")!.number
  const choose = questions.find(({ kind }) => kind === "rate-options")!.number
  return { ...application, speak, choose }
}

const question = async (applicant: Ctx<ApplicantActor>, number: number) =>
  (await readApplication(applicant))?.questions.find((one) => one.number === number)

const filesKept = () => {
  try {
    return readdirSync(join(process.env.DATA_DIR ?? "", "files/recordings"))
  } catch {
    return []
  }
}

async function lastEvent(id: string) {
  const [row] = await owner<{ event: string; detail: object; queued: boolean }[]>`
    select a.event, a.detail, o.id is not null as queued from audit_events a left join outbox o on o.id = a.id
    where a.subject_id = ${id} order by a.id desc limit 1`
  return row
}

describe("saying an answer", () => {
  test("counts as the answer; the file is sealed, its name says nothing, and it is played back to who spoke", async () => {
    const { id, applicant, speak } = await aDraft()
    await must(
      saveAnswer(applicant, {
        number: speak,
        given: { body: " " },
        seen: (await question(applicant, speak))?.savedAs ?? null,
        done: false,
      }),
    )
    expect((await question(applicant, speak))?.answered).toBe(false)
    await must(saveRecording(applicant, { number: speak, sent: spoken }))
    expect(await question(applicant, speak)).toMatchObject({
      answered: true,
      hasRecording: true,
      transcript: null,
    })
    const [row] = await owner`
      select r.storage_key, r.media_type, r.bytes, a.mode from recordings r join answers a on a.id = r.answer_id
      where r.application_id = ${id}`
    expect(row).toMatchObject({ media_type: "audio/webm", bytes: spoken.length, mode: "spoken" })
    expect(row?.storage_key).toMatch(/^recordings\/[0-9a-f-]{36}$/)
    const onDisk = await readFile(join(process.env.DATA_DIR ?? "", "files", row?.storage_key))
    expect(onDisk.includes("OPUS")).toBe(false)
    const played = await playOwnRecording(applicant, { number: speak })
    expect(played?.mediaType).toBe("audio/webm")
    expect(Buffer.from(played!.bytes).includes("A_OPUS")).toBe(true)
    expect(Buffer.from(played!.bytes).includes(nameInTags)).toBe(false)
    expect(await lastEvent(id)).toEqual({
      event: "application.saved",
      detail: { question: speak, part: "recording" },
      queued: true,
    })
  })

  test("counts when it is sent, with nothing typed", async () => {
    const { applicant, speak } = await aDraft()
    await must(
      saveAnswer(applicant, {
        number: speak,
        given: { body: "" },
        seen: (await question(applicant, speak))?.savedAs ?? null,
        done: false,
      }),
    )
    expect(await submitApplication(applicant, { notBarred: true })).toMatchObject({ ok: false })
    await must(saveRecording(applicant, { number: speak, sent: wav() }))
    expect((await submitApplication(applicant, { notBarred: true })).ok).toBe(true)
  })

  test("again takes the place of the one before, and its file with it; what was typed stays", async () => {
    const { id, applicant, speak } = await aDraft()
    await must(saveRecording(applicant, { number: speak, sent: spoken }))
    const before = filesKept().length
    await must(saveRecording(applicant, { number: speak, sent: wav() }))
    expect(filesKept().length).toBe(before)
    const [row] =
      await owner`select count(*)::int, max(media_type) as type from recordings where application_id = ${id}`
    expect(row).toEqual({ count: 1, type: "audio/wav" })
    expect((await question(applicant, speak))?.body).toContain("plainly")
  })

  test("a file that is none, is empty, is no sound or is a video changes nothing and leaves no file", async () => {
    const { id, applicant, speak } = await aDraft()
    const before = filesKept()
    const kinds = []
    for (const sent of [
      "none",
      "too-large",
      Buffer.alloc(0),
      wav(Buffer.alloc(0)),
      Buffer.from("<script>"),
      mp4({ handlers: ["vide", "soun"] }),
    ] as const) {
      const saved = await saveRecording(applicant, { number: speak, sent })
      kinds.push(saved.ok ? "saved" : saved.error.kind)
    }
    expect(kinds).toEqual([
      "recording-missing",
      "recording-too-large",
      "recording-empty",
      "recording-empty",
      "recording-not-audio",
      "recording-is-video",
    ])
    expect(filesKept()).toEqual(before)
    expect((await owner`select from recordings where application_id = ${id}`).count).toBe(0)
  })

  test("is not for questions that are answered by choosing, nor for those that are not there", async () => {
    const { applicant, choose } = await aDraft()
    expect(await saveRecording(applicant, { number: choose, sent: spoken })).toEqual(notFound)
    expect(await saveRecording(applicant, { number: 99, sent: spoken })).toEqual(notFound)
    expect(await playOwnRecording(applicant, { number: 99 })).toBeNull()
  })

  test("nobody says, hears or removes another's: not another applicant, not one of another provider", async () => {
    const { id, applicant, speak } = await aDraft()
    await must(saveRecording(applicant, { number: speak, sent: spoken }))
    const elsewhere = await aPublishedVacancy(await aProvider("Elsewhere"))
    const others = [
      await anApplication(vacancy, { send: false }),
      await anApplication(elsewhere, { send: false }),
    ]
    for (const other of others) {
      expect(await playOwnRecording(other.applicant, { number: speak })).toBeNull()
      expect(await removeRecording(other.applicant, { number: speak })).toEqual(notFound)
      const borrowed = asApplicant({ ...other.applicant.actor, providerId: vacancy.provider.id })
      expect(await playOwnRecording(borrowed, { number: speak })).toBeNull()
    }
    expect((await owner`select from recordings where application_id = ${id}`).count).toBe(1)
  })

  test("ends when the job closes or the application is taken back; nothing is left lying about", async () => {
    const own = await aPublishedVacancy(await aProvider())
    const late = await anApplication(own, { send: false })
    const gone = await anApplication(own, { send: false })
    const speak = (await readApplication(late.applicant))!.questions.find(
      ({ kind }) => kind === "prompt",
    )!.number
    await must(withdrawApplication(gone.applicant, { reason: "" }))
    expect(await saveRecording(gone.applicant, { number: speak, sent: spoken })).toMatchObject({
      error: { kind: "withdrawn" },
    })
    await own.close()
    const before = filesKept()
    expect(await saveRecording(late.applicant, { number: speak, sent: spoken })).toMatchObject({
      error: { kind: "vacancy-closed" },
    })
    expect(filesKept()).toEqual(before)
  })
})

describe("taking a recording away", () => {
  test("removes the file; what was typed counts again, as typed", async () => {
    const { id, applicant, speak } = await aDraft()
    await must(saveRecording(applicant, { number: speak, sent: spoken }))
    const before = filesKept().length
    await must(removeRecording(applicant, { number: speak }))
    expect(filesKept().length).toBe(before - 1)
    expect(await question(applicant, speak)).toMatchObject({ answered: true, hasRecording: false })
    const [row] =
      await owner`select count(*)::int from answers where application_id = ${id} and mode <> 'typed'`
    expect(row).toEqual({ count: 0 })
    expect(await lastEvent(id)).toMatchObject({ event: "application.saved", queued: true })
    expect(await removeRecording(applicant, { number: speak })).toEqual(notFound)
  })

  test("leaves no empty answer behind", async () => {
    const { applicant, speak } = await aDraft()
    await must(
      saveAnswer(applicant, {
        number: speak,
        given: { body: "" },
        seen: (await question(applicant, speak))?.savedAs ?? null,
        done: false,
      }),
    )
    await must(saveRecording(applicant, { number: speak, sent: spoken }))
    await must(removeRecording(applicant, { number: speak }))
    expect(await question(applicant, speak)).toMatchObject({ answered: false, savedAs: null })
  })

  test("is refused where it would leave a sent application without an answer", async () => {
    const { applicant, speak } = await aDraft()
    await must(
      saveAnswer(applicant, {
        number: speak,
        given: { body: "" },
        seen: (await question(applicant, speak))?.savedAs ?? null,
        done: false,
      }),
    )
    await must(saveRecording(applicant, { number: speak, sent: spoken }))
    await must(submitApplication(applicant, { notBarred: true }))
    expect(await removeRecording(applicant, { number: speak })).toEqual({
      ok: false,
      error: { kind: "answer-needed" },
    })
    expect((await question(applicant, speak))?.hasRecording).toBe(true)
  })
})
