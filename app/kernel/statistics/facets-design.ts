import { err, ok, type Result } from "#app/kernel/result.ts"

/** One member's points for one application's answer to one question. */
export type Observation = {
  readonly application: string
  readonly question: string
  readonly member: string
  /** How the answer was given; null where that is not asked. */
  readonly mode: string | null
  /** 1 to 5. */
  readonly points: number
}

export type NoFit =
  /** Some applications share no member and question with the others: their scores cannot be set side by side. */
  | { readonly kind: "not-connected" }
  /** Too few scores for any number to mean something. */
  | { readonly kind: "too-thin" }
  | { readonly kind: "not-converged" }

/** Observations as numbers: what stands at a place belongs to the name at that place. */
export type Design = {
  readonly applications: readonly string[]
  readonly questions: readonly string[]
  readonly members: readonly string[]
  readonly modes: readonly string[]
  readonly size: number
  readonly application: Int32Array
  readonly question: Int32Array
  readonly member: Int32Array
  /** -1: no mode. */
  readonly mode: Int32Array
  /** 0 to 4. */
  readonly category: Int32Array
}

const leastApplications = 3
const leastMembers = 2
const leastScoresAnApplication = 2

/** Whether a fit can mean something, and the observations in the order of their names, so that it is always the same. */
export function designOf(observations: readonly Observation[]): Result<Design, NoFit> {
  const rows = [...observations].sort(
    (a, b) =>
      order(a.application, b.application) || order(a.question, b.question) || order(a.member, b.member),
  )
  const [applications, application] = numbered(rows.map((row) => row.application))
  const [questions, question] = numbered(rows.map((row) => row.question))
  const [members, member] = numbered(rows.map((row) => row.member))
  const [modes, mode] = numbered(rows.map((row) => row.mode))
  const category = Int32Array.from(rows, ({ points }) => points - 1)
  const design: Design = {
    applications,
    questions,
    members,
    // One mode alone has nothing to be compared with.
    modes: modes.length > 1 ? modes : [],
    size: rows.length,
    application,
    question,
    member,
    mode: modes.length > 1 ? mode : mode.fill(-1),
    category,
  }
  if (isThin(design)) return err({ kind: "too-thin" })
  return isConnected(design) ? ok(design) : err({ kind: "not-connected" })
}

function isThin({ applications, members, application, category }: Design): boolean {
  if (applications.length < leastApplications || members.length < leastMembers) return true
  const counts = new Int32Array(applications.length)
  for (const at of application) counts[at]!++
  return counts.some((count) => count < leastScoresAnApplication) || new Set(category).size < 2
}

/**
 * Applications are linked when one member scored both of them on one question; all must hang together by such
 * links. Then a difference between two applications can be told from who happened to score them.
 */
function isConnected({ applications, questions, size, application, question, member }: Design): boolean {
  const leader = new Map<number, number>()
  const leaderOf = (node: number): number => {
    const above = leader.get(node) ?? node
    if (above === node) return node
    const top = leaderOf(above)
    leader.set(node, top)
    return top
  }
  for (let row = 0; row < size; row++) {
    const cell = applications.length + member[row]! * questions.length + question[row]!
    leader.set(leaderOf(application[row]!), leaderOf(cell))
  }
  return applications.every((_, at) => leaderOf(at) === leaderOf(0))
}

function numbered(names: readonly (string | null)[]): [string[], Int32Array] {
  const sorted = [...new Set(names)].filter((name) => name !== null).sort(order)
  const places = new Map(sorted.map((name, at) => [name, at]))
  return [sorted, Int32Array.from(names, (name) => (name === null ? -1 : places.get(name)!))]
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
