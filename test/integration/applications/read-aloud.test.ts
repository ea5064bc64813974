import { monitorEventLoopDelay } from "node:perf_hooks"
import { afterAll, expect, it } from "vitest"
import { readQuestionAloud } from "#app/domain/scenarios/index.server.ts"
import type { Language } from "#app/kernel/language.ts"
import { spoken } from "#app/platform/speech.server.ts"
import { closeDatabase } from "#db/client.ts"
import { openVacancy, owner, stranger } from "#test/integration/applications/open-vacancy.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

it("reads a public question aloud, once for all who ask, and holds up nobody else", async () => {
  const { slug } = await openVacancy()
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  const listen = (language: Language = "en") => readQuestionAloud(stranger, { slug, number: 3, language })
  const [first, second] = await Promise.all([listen(), listen()])
  delay.disable()
  // An MP3 frame's first byte; some seconds of speech at 3 kB a second.
  expect(first).toBeInstanceOf(Uint8Array)
  expect([first?.[0], first && first.length > 20_000]).toEqual([0xff, true])
  expect(second).toEqual(first)
  expect(await listen()).toEqual(Buffer.from(first as Uint8Array))
  expect(await listen("easy-read")).not.toEqual(first)
  // Making it takes a second or more of one core, and none of it is taken from those who ask for pages.
  expect(delay.percentile(50) / 1e6).toBeLessThan(100)
}, 120_000)

it("has a Welsh voice of its own", async () => {
  const [welsh, english] = [await spoken("Bore da.", "cy"), await spoken("Bore da.", "en-gb")]
  expect(welsh?.length).toBeGreaterThan(2_000)
  expect(welsh).not.toEqual(english)
}, 120_000)

it("reads nothing that is not asked, or not public", async () => {
  const { slug, vacancyId } = await openVacancy()
  for (const number of [0, 6, 1.5, Number.NaN]) {
    expect(await readQuestionAloud(stranger, { slug, number, language: "en" })).toBeNull()
  }
  const [draft] = await owner<{ slug: string }[]>`
    insert into vacancies (provider_id, slug, title, role_code, place, good_day, the_work, training,
      pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by)
    select provider_id, slug || '-draft', title, role_code, place, good_day, the_work, training,
      pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by from vacancies where id = ${vacancyId}
    returning slug`
  expect(await readQuestionAloud(stranger, { slug: draft!.slug, number: 1, language: "en" })).toBeNull()
})
