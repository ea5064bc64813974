import { expect, it, vi } from "vitest"
import { decide } from "#app/domain/decisions/index.server.ts"
import { readDataCopy } from "#app/domain/privacy/index.server.ts"
import { newId } from "#app/platform/ids.server.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import { panelMeets, shortlisted } from "#test/factories/stage-further.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"

vi.spyOn(console, "warn").mockImplementation(() => {})

const heron = await aProvider()
const { manager } = heron

/** Three people whom the panel met; its scores put them into these groups. */
async function met(bands: readonly number[]) {
  const { vacancy, applications } = await shortlisted(heron, 3)
  await panelMeets(
    vacancy,
    applications.map(({ id }) => id),
  )
  const fitId = newId()
  await owner`insert into fair_score_fits (id, provider_id, vacancy_id, stage, outcome, scores)
    values (${fitId}, ${heron.id}, ${vacancy.id}, 'meeting', 'fitted', 9)`
  for (const [index, { id }] of applications.entries()) {
    await owner`insert into fair_scores
        (fit_id, provider_id, vacancy_id, application_id, raw_mean, fair_mean, fair_error, band)
      values (${fitId}, ${heron.id}, ${vacancy.id}, ${id}, 4, 4, 0.4, ${bands[index] ?? 1})`
  }
  return applications
}

const pageOf = async (applicationId: string, outcome: string) => {
  const browser = await browserOf(manager.actor.personId)
  const address = `/provider/${heron.slug}/applications/${applicationId}/decide/${outcome}`
  return (await (await browser.get(address)).text()).replaceAll("<!-- -->", "")
}
const asked = "Between equals, write what decided"

it("whom the scores do not tell apart, the page asks for what decided, and says what may not", async () => {
  const [first, second, third] = await met([1, 1, 2])
  for (const outcome of ["appoint", "not-appoint"]) {
    for (const { id } of [first!, second!]) {
      const page = await pageOf(id, outcome)
      expect(page).toContain(asked)
      expect(page).toContain("apart from one other")
      expect(page).toContain("Who somebody is decides nothing here")
    }
    expect(await pageOf(third!.id, outcome)).not.toContain(asked)
  }
})

it("what decided is kept with who and when, and the applicant has it in their copy", async () => {
  const [first] = await met([1, 1, 1])
  expect(await pageOf(first!.id, "appoint")).toContain("apart from 2 others")
  const reason = "Only she asked what he likes before she said what she would do."
  const applicationId = first!.id
  expect(await decide(manager, { applicationId, outcome: "appoint", reason: " " })).toMatchObject({
    error: { kind: "reason-missing" },
  })
  await must(decide(manager, { applicationId, outcome: "appoint", reason }))
  expect(await pageOf(applicationId, "appoint")).not.toContain(asked)
  expect((await readDataCopy(first!.applicant))?.decisions).toContainEqual(
    expect.objectContaining({ outcome: "appoint", reason }),
  )
  const [kept] = await owner<{ by: string; today: boolean }[]>`
    select decided_by as by, decided_at > now() - interval '1 hour' as today from decisions
    where application_id = ${applicationId} and outcome = 'appoint'`
  expect(kept).toEqual({ by: manager.actor.personId, today: true })
})

it("no row anywhere says of an applicant what the Equality Act protects", async () => {
  const columns = await owner<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and column_name ~ '(sex|gender|ethnic|religion|faith|orientation|disab|race|birth)'`
  expect(columns.map(({ name }) => name)).toEqual([])
})
