import { describe, expect, it } from "vitest"
import { endOffer, readApplicationToDecide } from "#app/domain/decisions/index.server.ts"
import { readLatest } from "#app/domain/history/index.server.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { must } from "#test/factories/stage.ts"
import { offered } from "#test/factories/stage-further.ts"

const reason = "The people we support here move away, so the work ends."
const explanation = { reason: "The service closes.", easyReason: "The home will close. So there is no job." }

describe("why an offer ended", () => {
  it("stands with its application for who decides and was shown who it is, and for nobody else", async () => {
    const heron = await aProvider()
    const { id } = await offered(heron)
    await must(endOffer(heron.manager, { applicationId: id, event: "take-back", reason, explanation }))

    const application = await readApplicationToDecide(heron.manager, id)
    expect(application?.offerChanges).toMatchObject([{ kind: "take-back", words: { reason } }])
    const colleagues = [await aColleague(heron.id, "recruiter"), await aColleague(heron.id, "hiring-manager")]
    for (const colleague of colleagues) {
      expect((await readApplicationToDecide(colleague, id))?.offerChanges).toEqual([])
    }
    // That it ended is told to all who recruit, by whom, and never why.
    for (const ctx of [heron.manager, ...colleagues]) {
      const latest = await readLatest(ctx, { kind: "application", id })
      expect(latest.map(({ kind }) => kind)).toContain("offer.taken-back")
      expect(JSON.stringify(latest)).not.toContain("move away")
    }
  })
})
