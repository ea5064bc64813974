import { verifyPath } from "#app/domain/credentials/addresses.ts"
import {
  readMyBroughtWithBadges,
  readMyCertificates,
  readMySharesWithLog,
} from "#app/domain/credentials/index.server.ts"
import { formatCode } from "#app/domain/credentials/rules.ts"
import { type PassportCopy, passportCopyFormat } from "#app/domain/privacy/passport-copy.ts"
import { readRewardsOfPerson } from "#app/domain/rewards/index.server.ts"
import { readMyAccreditations, readMyEvidence, readMyPlans } from "#app/domain/training/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { env } from "#app/platform/env.server.ts"

/** All that the passport of whoever asks holds, from every provider. */
export async function readPassportCopy(ctx: Ctx<PersonActor>): Promise<PassportCopy> {
  const certificates = await readMyCertificates(ctx)
  const accreditations = await readMyAccreditations(ctx)
  const plans = await readMyPlans(ctx)
  const evidence = await readMyEvidence(ctx)
  const brought = await readMyBroughtWithBadges(ctx)
  const rewards = await readRewardsOfPerson(ctx)
  const shares = await readMySharesWithLog(ctx)
  return {
    format: passportCopyFormat,
    madeAt: ctx.now(),
    certificates: certificates.map((one, index) => ({
      award: one.award,
      edition: one.edition,
      provider: one.provider,
      holderName: one.holderName,
      number: one.number,
      code: formatCode(one.code),
      issuedAt: one.issuedAt,
      status: one.status,
      address: `${env().APP_URL}${verifyPath(one.code)}`,
      files: one.status === "revoked" ? null : fileNames(index + 1, one.number),
    })),
    awards: accreditations.map(({ award, provider, status, awardedAt, changes }) => ({
      award,
      provider,
      status,
      awardedAt,
      changes: changes.map(({ to, reason, by, at, appeal }) => ({
        ...{ to, reason, by, at },
        asked: appeal?.words ?? null,
        answer: appeal?.answer ?? null,
      })),
    })),
    learning: plans.map(({ provider, startedOn, standards, learning }) => ({
      provider,
      startedOn,
      standards: standards.map(({ number, title, knownAt, seenAt, signedOffAt }) => ({
        ...{ number, title, knownAt, seenAt, signedOffAt },
      })),
      otherTraining: learning.map(({ title, state, completedOn, until }) => ({
        ...{ title, state, completedOn, until },
      })),
    })),
    evidence: evidence.map(({ id, name, provider, addedAt }) => ({
      ...{ name, provider, addedAt },
      address: `${env().APP_URL}/passport/evidence/${id}`,
    })),
    brought: brought.map(({ title, issuerName, provider, broughtAt, outcome, why, document }) => ({
      ...{ title, from: issuerName, provider, broughtAt, outcome, why, badge: document },
    })),
    rewards: rewards.map(({ title, providerName, amountMinor, state, earnedAt }) => ({
      ...{ title, provider: providerName, amountPence: Number(amountMinor), state, earnedAt },
    })),
    links: shares.map(({ saidFor, createdAt, endsAt, endedAt, awards, openedAt }) => ({
      ...{ saidFor, madeAt: createdAt, endsAt, endedAt, openedAt },
      shows: awards.map(({ award, edition, provider }) => `${award}, ${edition}, ${provider}`),
    })),
  }
}

/** Two providers may give the same number: a place in the list goes before it. */
function fileNames(place: number, number: string) {
  const name = `certificates/${place}-${number}`
  return { pdf: `${name}.pdf`, badge: `${name}.json` }
}
