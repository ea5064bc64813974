import fc from "fast-check"
import { expect, it } from "vitest"
import {
  answerExplanation,
  answerOffer,
  decide,
  makeOffer,
  readPanelVoice,
  revealIdentity,
  shortlist,
} from "#app/domain/decisions/index.server.ts"
import { type ApplicationOnStage, anApplication, everybodyScores } from "#test/factories/application.ts"
import { aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { must, owner, stranger } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import { aPublishedVacancy, inDays } from "#test/factories/vacancy.ts"

const reason = "They listened."
const told = { reason: "She can start sooner.", easyReason: "She can start on Monday." }
const count = 4

type Move = {
  readonly who: number
  readonly does: "appoint" | "turn-down" | "offer" | "accept" | "decline" | "answer"
  readonly says: boolean
}

const moves = fc.array(
  fc.record<Move>({
    who: fc.nat(count - 1),
    does: fc.constantFrom("appoint", "appoint", "turn-down", "offer", "accept", "decline", "answer"),
    says: fc.boolean(),
  }),
  { minLength: 6, maxLength: 18 },
)

/** People in the panel's order, and what became of each, kept apart from the database. */
async function aScene(provider: ProviderOnStage, say: "advisory" | "equal" | "final") {
  const vacancy = await aPublishedVacancy(provider, { say })
  const people: ApplicationOnStage[] = []
  for (let made = 0; made < count; made += 1) people.push(await anApplication(vacancy))
  await vacancy.close()
  await everybodyScores(vacancy)
  const ids = people.map(({ id }) => id)
  await must(shortlist(provider.manager, { slug: vacancy.slug, chosen: ids, reason }))
  await panelMeets(vacancy, ids)
  const state = people.map(() => ({ offered: false, turnedDown: false, explained: false }))
  return { vacancy, people, state }
}

type State = Awaited<ReturnType<typeof aScene>>["state"]

/** Whether somebody ahead can still be had, or was turned down without a word. */
const passesOver = (state: State, who: number) =>
  state.slice(0, who).some(({ offered, turnedDown, explained }) => !offered && !(turnedDown && explained))

/** Whether everybody ahead was offered the job before. */
const isChosen = (state: State, who: number) => state.slice(0, who).every(({ offered }) => offered)

const emptied = { appointed: 0, asChosen: 0, explained: 0, enough: 0, notEnough: 0 }

it("what is counted in public is what was decided, explained and answered, whatever the moves", async () => {
  await fc.assert(
    fc.asyncProperty(moves, fc.constantFrom("advisory", "equal", "final"), async (list, say) => {
      const provider = await aProvider()
      const { manager } = provider
      const { vacancy, people, state } = await aScene(provider, say)
      expect(await readPanelVoice(stranger, provider.id)).toEqual(emptied)
      const expected = { ...emptied }
      for (const { who, does, says } of list) {
        const { id: applicationId, applicant } = people[who]!
        const one = state[who]!
        const explanation = says ? { explanation: told } : {}
        switch (does) {
          case "appoint": {
            const differs = passesOver(state, who)
            const done = await decide(manager, { applicationId, outcome: "appoint", reason, ...explanation })
            if (!done.ok) break
            if (differs) expected.explained += 1
            if (differs) one.explained = true
            break
          }
          case "turn-down": {
            const [before] = await explanationsOf(applicationId)
            const outcome = "not-appoint"
            const done = await decide(manager, { applicationId, outcome, reason, ...explanation })
            if (!done.ok) break
            one.turnedDown = true
            const [after] = await explanationsOf(applicationId)
            one.explained = after !== undefined
            if (after && !before) expected.explained += 1
            break
          }
          case "offer": {
            await revealIdentity(manager, { applicationId, reason })
            const made = await makeOffer(manager, {
              applicationId,
              payPencePerHour: 1400,
              startOn: inDays(30),
              conditions: "Checks.",
            })
            if (!made.ok) break
            expected.appointed += 1
            if (isChosen(state, who)) expected.asChosen += 1
            one.offered = true
            break
          }
          case "accept":
          case "decline":
            await answerOffer(applicant, { accept: does === "accept" })
            break
          case "answer": {
            const [explained] = await explanationsOf(applicationId)
            if (!explained) break
            const { slug } = vacancy
            const said = { slug, explanationId: explained.id, enough: says, words: "" }
            const before = await answersTo(explained.id)
            await must(answerExplanation(vacancy.rosa, said))
            if ((await answersTo(explained.id)) === before) break
            if (says) expected.enough += 1
            else expected.notEnough += 1
          }
        }
        expect(await readPanelVoice(stranger, provider.id)).toEqual(expected)
      }
      expect(await recounted(provider.id)).toEqual({
        appointed: expected.appointed,
        asChosen: expected.asChosen,
        explained: expected.explained,
        enough: expected.enough,
        notEnough: expected.notEnough,
      })
    }),
    { numRuns: 5 },
  )
}, 240_000)

const explanationsOf = (applicationId: string) => owner<{ id: string }[]>`
  select id from panel_explanations where application_id = ${applicationId}`

async function answersTo(explanationId: string) {
  const rows = await owner`select from explanation_answers where explanation_id = ${explanationId}`
  return rows.length
}

/** The same from the rows themselves. */
async function recounted(providerId: string) {
  const [row] = await owner`
    select (select count(*)::int from offers o where o.provider_id = ${providerId}) as appointed,
      (select count(*)::int from offers o join panel_order_places mine on mine.application_id = o.application_id
        where o.provider_id = ${providerId} and not exists (
          select from panel_order_places ahead
          left join offers earlier on earlier.application_id = ahead.application_id and earlier.id < o.id
          where ahead.panel_order_id = mine.panel_order_id and ahead.place < mine.place and earlier.id is null))
        as "asChosen",
      (select count(*)::int from panel_explanations e where e.provider_id = ${providerId}) as explained,
      (select count(*)::int from explanation_answers a where a.provider_id = ${providerId} and a.enough) as enough,
      (select count(*)::int from explanation_answers a where a.provider_id = ${providerId} and not a.enough)
        as "notEnough"`
  return { ...row }
}
