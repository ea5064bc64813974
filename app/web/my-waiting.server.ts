import { readWhyWaits } from "#app/domain/decisions/index.server.ts"
import { readMyPanels, readMySay, readWhomISupport } from "#app/domain/panels/index.server.ts"
import { whatWaits } from "#app/domain/panels/waiting.ts"
import { readMyRatings } from "#app/domain/scenarios/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Help } from "#app/ui/components/help-box.tsx"

/** Whether the say of a panel whose job is still being written is there to agree to, and has not the asker's yes. */
async function sayWaits(ctx: Ctx<PersonActor>, slug: string): Promise<boolean> {
  const say = await readMySay(ctx, slug)
  return Boolean(say?.proposal) && (say?.word === "nothing-yet" || say?.word === "changed")
}

/** Somebody's panels, whom they support, what they rate, and what of it waits for them: the first thing first. */
export async function readMyWaiting(ctx: Ctx<PersonActor>) {
  const whyWaits = await readWhyWaits(ctx)
  const panels = []
  for (const panel of await readMyPanels(ctx)) {
    const { slug, title, provider, contact, closesAt, next, answered, orderWaits } = panel
    panels.push({
      ...{ slug, title, provider, contact, closesAt, next, answered, orderWaits },
      sayWaits: next.kind === "not-published" && (await sayWaits(ctx, slug)),
      whyWaits: whyWaits.includes(slug),
    })
  }
  const supported = await readWhomISupport(ctx)
  const ratings = await readMyRatings(ctx)
  const waiting = whatWaits({ panels, supported, ratings })
  const [first] = waiting
  const about = panels.find(({ slug }) => first && "slug" in first && first.slug === slug)
  return { panels, supported, ratings, waiting, help: (about ?? panels[0])?.contact ?? helpOf(supported) }
}

/** Whom somebody may call who looks at no panel in particular: who runs their newest, or one they support. */
export async function readMyHelp(ctx: Ctx<PersonActor>): Promise<Help | undefined> {
  const [newest] = await readMyPanels(ctx)
  return newest?.contact ?? helpOf(await readWhomISupport(ctx))
}

type Supported = Awaited<ReturnType<typeof readWhomISupport>>

function helpOf([supported]: Supported): Help | undefined {
  return supported && { person: supported.provider.contactName, phone: supported.provider.contactPhone }
}
