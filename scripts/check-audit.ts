/**
 * Run by `npm run audit:check` with DATABASE_URL set: follows every provider's chain of audit events and says
 * in one sentence each what it found. Ends with 1 where a chain is broken.
 */
import { type ChainFault, checkChain } from "#app/domain/audit/index.server.ts"
import { assertBoundRole, closeDatabase } from "#db/client.ts"

function sentenceOf({ providerId, seq, kind }: ChainFault): string {
  const whose = providerId ? `of provider ${providerId}` : "of what belongs to no provider"
  return kind === "missing"
    ? `The chain ${whose} has a hole: event ${seq} is missing.`
    : `The chain ${whose} is broken: event ${seq} has been changed since it was sealed.`
}

// As another role than the app's nothing would be found, and nothing is not "in order".
await assertBoundRole()
const found = await checkChain({ actor: { kind: "relay" }, now: () => new Date() })
await closeDatabase()
for (const fault of found.faults) console.error(sentenceOf(fault))
const intact = found.faults.length === 0
console.log(
  `${found.sealed} events in ${found.chains} chains: ${intact ? "intact" : `${found.faults.length} broken`}. ` +
    `${found.unsealed} not sealed yet.`,
)
process.exitCode = intact ? 0 : 1
