import { signInByCard } from "#app/domain/accounts/index.server.ts"
import {
  acceptSupport,
  inviteSupporter,
  readMyPanel,
  readWhomISupport,
} from "#app/domain/panels/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import type { ProviderOnStage } from "#test/factories/provider.ts"
import { asThemself, must, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

export const onADevice = { sessionToken: undefined, hash: null, device: "test" }

/** Anna, who came by a card and said yes to supporting this member. */
export async function anna(member: Ctx<PersonActor>, slug: string) {
  const { handed } = await must(inviteSupporter(member, { slug, called: "Anna" }))
  const { personId } = await must(signInByCard(stranger, handed?.card.words ?? "", onADevice))
  const supporter = asThemself(personId)
  const [asked] = await readWhomISupport(supporter)
  await must(acceptSupport(supporter, { supporterId: asked!.supporterId }))
  return { supporter, supporterId: asked!.supporterId, personId }
}

/** The same Anna is asked by another member, or once more, and says yes to them too. */
export async function annaToo(member: Ctx<PersonActor>, slug: string, personId: string) {
  const email = `anna-${personId}@example.org`
  await owner`update people set email = ${email} where id = ${personId}`
  await must(inviteSupporter(member, { slug, called: "Anna", email }))
  const supporter = asThemself(personId)
  const asked = (await readWhomISupport(supporter)).find(({ accepted }) => !accepted)
  await must(acceptSupport(supporter, { supporterId: asked!.supporterId }))
}

/** A closed vacancy with one application, and Anna supporting Rosa. */
export async function scoringWithAnna(provider: ProviderOnStage) {
  const vacancy = await aPublishedVacancy(provider)
  await anApplication(vacancy)
  await vacancy.close()
  const { rosa, slug } = vacancy
  const panel = await readMyPanel(rosa, slug)
  const position = panel?.questions.find(({ answers }) => answers > 0)?.position ?? 0
  return { vacancy, rosa, slug, position, ...(await anna(rosa, slug)) }
}
