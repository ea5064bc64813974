import { expect, it } from "vitest"
import { providerAsShown } from "#app/domain/accounts/provider-rules.ts"
import {
  describeProvider,
  readProviderFacts,
  readPublicProvider,
} from "#app/domain/vacancies/index.server.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"

const facts = {
  about: "We support eleven people in their own homes.",
  contactName: "Ola Nowak, who hires people here",
  contactPhone: "01632 960 222",
  contactEmail: "ola@heron.example",
}

it("what everybody is told of a provider is changed by who keeps its services, and seen at once", async () => {
  const heron = await aProvider()
  const other = await aProvider("Kestrel Court")
  const seen = providerAsShown((await readProviderFacts(heron.manager))!)
  expect(await describeProvider(heron.assessor, { facts, seen })).toEqual(notFound)
  expect(await describeProvider(await aColleague(heron.id, "recruiter"), { facts, seen })).toEqual(notFound)
  expect(await readProviderFacts(heron.assessor)).toBeNull()
  const theirs = await readProviderFacts(other.manager)
  await must(describeProvider(heron.manager, { facts, seen }))
  const [row] = await owner<{ slug: string }[]>`select slug from providers where id = ${heron.id}`
  expect((await readPublicProvider(stranger, row?.slug ?? ""))?.provider).toMatchObject(facts)
  expect(await readProviderFacts(other.manager)).toEqual(theirs)
  expect(await eventsOf(heron.id)).toContain("provider.described")
  expect(await describeProvider(heron.manager, { facts, seen })).toEqual({
    ok: false,
    error: { kind: "changed-elsewhere" },
  })
})

it("words that make people small are not put there", async () => {
  const heron = await aProvider("Swift House")
  const before = await readProviderFacts(heron.manager)
  const about = "We look after service users with challenging behaviour."
  const described = await describeProvider(heron.manager, {
    facts: { ...facts, about },
    seen: providerAsShown(before!),
  })
  expect(described).toMatchObject({
    error: { kind: "diminishes", found: expect.arrayContaining(["service users"]) },
  })
  expect(await readProviderFacts(heron.manager)).toEqual(before)
})
