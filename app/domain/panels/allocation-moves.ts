/** Who has which answer, and how one more is given: what `allocate` (allocate.ts) is made of. */

export type Member = {
  readonly id: string
  readonly draws: boolean
  /** Answers that may still be given to them. */
  room: number
  load: number
}

export type Answer = {
  readonly answerId: string
  readonly applicationId: string
  readonly questionId: string
  /** Members it is scored by at least. */
  readonly scorers: number
  readonly barred: Set<number>
  readonly on: Set<number>
  /** Of `on`: given just now, so it can still be somebody else. */
  readonly given: Set<number>
}

export type Scene = {
  readonly seed: number
  readonly quorum: number
  readonly members: Member[]
  readonly order: readonly Answer[]
  readonly questions: ReadonlyMap<string, readonly Answer[]>
  /** How many answers two members share. */
  readonly shared: number[][]
  readonly used: Map<string, Set<number>>
  readonly usedAnywhere: Set<number>
  /** What each member was given just now. */
  readonly givenTo: readonly Set<Answer>[]
  /** Members who can neither take more nor hand anything on; that stays so. */
  readonly hopeless: Set<string>
  weighed: number
}

/** The same for the same words on every machine (FNV-1a, then mixed). */
export function hashOf(seed: number, text: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Notes that a member is on an answer. */
export function sit({ shared, used, usedAnywhere }: Scene, answer: Answer, member: number): void {
  for (const other of answer.on) {
    shared[other]![member]!++
    shared[member]![other]!++
  }
  answer.on.add(member)
  const here = used.get(answer.questionId) ?? new Set()
  used.set(answer.questionId, here.add(member))
  usedAnywhere.add(member)
}

function give(scene: Scene, answer: Answer, member: number): void {
  sit(scene, answer, member)
  answer.given.add(member)
  scene.members[member]!.room--
  scene.members[member]!.load++
  scene.givenTo[member]!.add(answer)
}

function takeBack({ members, shared, givenTo }: Scene, answer: Answer, member: number): void {
  answer.on.delete(member)
  answer.given.delete(member)
  for (const other of answer.on) {
    shared[other]![member]!--
    shared[member]![other]!--
  }
  members[member]!.room++
  members[member]!.load--
  givenTo[member]!.delete(answer)
}

/** Empty places of an answer: all, those for somebody who draws on support, and those that anybody may have. */
type Places = { readonly all: number; readonly drawing: number; readonly forAnybody: number }

export function placesOf({ members, quorum }: Scene, { on, scorers }: Answer): Places {
  let drawing = 0
  for (const member of on) if (members[member]!.draws) drawing++
  const others = on.size - drawing
  const drawingMissing = Math.max(0, quorum - drawing)
  const all = Math.max(0, scorers - on.size, drawingMissing)
  return { all, drawing: drawingMissing, forAnybody: Math.max(0, Math.min(all, scorers - quorum - others)) }
}

/** Who a place is for. */
type For = "drawing" | "anybody"

/** Fills the places of an answer, those for people who draw on support first. */
export function fill(scene: Scene, answer: Answer): void {
  for (;;) {
    const places = placesOf(scene, answer)
    if (places.all === 0) return
    const open: For[] = places.forAnybody > 0 ? ["anybody"] : []
    if (places.drawing > 0) open.unshift("drawing")
    if (!open.some((whom) => fillOne(scene, answer, whom, places.all === 1))) return
  }
}

function fillOne(scene: Scene, answer: Answer, whom: For, last: boolean): boolean {
  const member = leastAsked(scene, answer, whom, last)
  if (member === null) return makeRoom(scene, answer, whom)
  give(scene, answer, member)
  return true
}

const mayTake = (answer: Answer, member: number) => !answer.on.has(member) && !answer.barred.has(member)

/**
 * The member with the least to do who may still take the answer; one who links it to the question's other
 * answers, where nobody does yet, and of equals the one who shares fewest answers with those who have it.
 */
function leastAsked(scene: Scene, answer: Answer, whom: For, last: boolean): number | null {
  const { members, seed } = scene
  const linking = scene.used.get(answer.questionId) ?? scene.usedAnywhere
  // The last place is the one that links, so that the others go to whoever has the least to do.
  const linked = !last || linking.size === 0 || [...answer.on].some((member) => linking.has(member))
  let best: number | null = null
  let bestRank: readonly number[] = []
  for (let member = 0; member < members.length; member++) {
    const { draws, room, load, id } = members[member]!
    scene.weighed++
    if (room <= 0 || !mayTake(answer, member) || (whom === "drawing" && !draws)) continue
    let together = 0
    for (const other of answer.on) together += scene.shared[member]![other]!
    const link = linked || linking.has(member) ? 0 : 1
    const rank = [link, load, together, hashOf(seed, answer.answerId + id)]
    if (best === null || before(rank, bestRank)) {
      best = member
      bestRank = rank
    }
  }
  return best
}

function before(a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at]) return a[at]! < b[at]!
  }
  return false
}

/**
 * Everybody who may take the answer has as much as they asked for: one of them takes it and hands another of
 * the answers just given on, along the shortest chain of members that ends where there is room.
 * @returns false where there is no such chain, so that nothing can mend it
 */
function makeRoom(scene: Scene, answer: Answer, whom: For): boolean {
  const { members } = scene
  const first = members.flatMap(({ draws }, member) =>
    mayTake(answer, member) && (draws || whom === "anybody") ? [member] : [],
  )
  const key = first.join(" ")
  if (scene.hopeless.has(key)) return false
  const from = new Map<number, { readonly answer: Answer; readonly member: number } | null>()
  for (const member of first) from.set(member, null)
  // A map walks what is added to it on the way: nearest first.
  for (const [member] of from) {
    for (const held of scene.givenTo[member]!) {
      for (let other = 0; other < members.length; other++) {
        scene.weighed++
        if (from.has(other) || !mayTake(held, other) || !mayStandIn(scene, held, member, other)) continue
        from.set(other, { answer: held, member })
        if (members[other]!.room > 0) {
          handOn(scene, answer, other, from)
          return true
        }
      }
    }
  }
  scene.hopeless.add(key)
  return false
}

/** Whether an answer has enough who draw on support with `other` in the place of `member`. */
function mayStandIn({ members, quorum }: Scene, { on }: Answer, member: number, other: number): boolean {
  if (members[other]!.draws || !members[member]!.draws) return true
  let drawing = 0
  for (const each of on) if (members[each]!.draws) drawing++
  return drawing > quorum
}

function handOn(
  scene: Scene,
  answer: Answer,
  last: number,
  from: ReadonlyMap<number, { readonly answer: Answer; readonly member: number } | null>,
): void {
  let taker = last
  for (let step = from.get(taker); step; step = from.get(taker)) {
    takeBack(scene, step.answer, step.member)
    give(scene, step.answer, taker)
    taker = step.member
  }
  give(scene, answer, taker)
}

/** Where members fall into parts that share no answer, somebody with room reads one more, until all are linked. */
export function bridge(scene: Scene, answers: readonly Answer[]): void {
  for (;;) {
    const parts = partsOf(answers)
    if (parts.length < 2) return
    const partOf = new Map(parts.flatMap((part, at) => [...part].map((member) => [member, at] as const)))
    let best: { answer: Answer; member: number; load: number } | null = null
    for (const answer of answers) {
      const [someone] = answer.on
      if (someone === undefined) continue
      for (const [member, part] of partOf) {
        scene.weighed++
        const { room, load } = scene.members[member]!
        if (part === partOf.get(someone) || room <= 0 || !mayTake(answer, member)) continue
        if (!best || load < best.load) best = { answer, member, load }
      }
    }
    if (!best) return
    give(scene, best.answer, best.member)
  }
}

/** Members in parts: in one part are those whom answers that they share link, however far. */
export function partsOf<Member>(answers: readonly { readonly on: ReadonlySet<Member> }[]): Set<Member>[] {
  const parts: Set<Member>[] = []
  for (const { on } of answers) {
    const touching = parts.filter((part) => [...on].some((member) => part.has(member)))
    const merged = touching[0] ?? new Set<Member>()
    for (const other of touching.slice(1)) {
      for (const member of other) merged.add(member)
      parts.splice(parts.indexOf(other), 1)
    }
    for (const member of on) merged.add(member)
    if (touching.length === 0 && merged.size > 0) parts.push(merged)
  }
  return parts
}
