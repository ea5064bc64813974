import {
  type InspectedItem,
  type InspectedPerson,
  type InspectorsFile,
  mostInAFile,
  withGaps,
} from "#app/domain/decisions/inspection.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import type { Piece } from "#app/ui/paper/pack.ts"

type Said = Pick<Words["provider"], "inspection" | "checks">

const dayFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" })
const inFull = (day: string) => dayFormat.format(new Date(`${day}T12:00:00Z`))

/** What a file is called: the person, the service, or all of the provider. */
export function titleOfFile(file: InspectorsFile, { inspection: words }: Said): string {
  const [only] = file.people
  if (file.service !== null) return words.aboutService(file.service)
  return file.whole || !only ? words.aboutAll(file.provider) : words.about(only.name)
}

/** A file for an inspector on paper: who it is about, the gaps first, and each thing the law asks for. */
export function inspectorsFile(file: InspectorsFile, said: Said): Piece[] {
  const { inspection: words } = said
  const many = file.whole || file.service !== null
  const when = `${dayInWords(file.madeAt, "en")} ${londonDay(file.madeAt).slice(0, 4)}`
  return [
    { kind: "strong", text: words.title },
    { kind: "title", text: titleOfFile(file, said) },
    { kind: "lead", text: words.made(file.provider, when) },
    { kind: "text", text: words.law },
    ...(many ? summaryOf(file, said) : []),
    ...file.people.flatMap((person): Piece[] => [
      ...(many ? [{ kind: "new-page" } as const] : []),
      ...personOn(person, said, many),
    ]),
  ]
}

function summaryOf({ people, more }: InspectorsFile, said: Said): Piece[] {
  const { inspection: words } = said
  return [
    { kind: "strong", text: words.people(people.length, withGaps(people).length) },
    ...(more ? [{ kind: "strong", text: words.more(mostInAFile) } as const] : []),
    ...(people.length > 0
      ? [
          { kind: "heading", text: words.everybody } as const,
          {
            kind: "points",
            items: people.map((person) => words.line(person.name, person.role, inShort(person, said))),
          } as const,
        ]
      : []),
  ]
}

function inShort({ checked, why }: InspectedPerson, { inspection: words, checks }: Said): string {
  if (!checked) return why === "not-looked-at" ? words.notShownShort : words.didNotApplyShort
  return checked.gaps.length === 0
    ? words.noGapsShort
    : words.gapsShort(checked.gaps.map((item) => checks.items[item].title).join("; "))
}

function personOn(person: InspectedPerson, said: Said, named: boolean): Piece[] {
  const { inspection: words, checks } = said
  const { name, role, job, startedOn, endedOn, checked, why } = person
  const facts = [
    `${words.role}: ${role}`,
    ...(job ? [`${words.job}: ${job}`] : []),
    startedOn ? `${words.started}: ${inFull(startedOn)}` : words.notStarted,
    ...(endedOn ? [`${words.left}: ${inFull(endedOn)}`] : []),
  ]
  const head: Piece[] = [
    ...(named ? [{ kind: "heading", text: name } as const] : []),
    { kind: "points", items: facts },
  ]
  if (!checked) return [...head, { kind: "strong", text: why ? words.whys[why] : "" }]
  const { gaps, items, supervisor, references } = checked
  return [
    ...head,
    { kind: "heading", text: words.gaps },
    gaps.length === 0
      ? { kind: "text", text: words.noGaps }
      : { kind: "points", items: gaps.map((item) => checks.items[item].title) },
    ...(supervisor ? [{ kind: "text", text: words.supervised(supervisor) } as const] : []),
    ...(references.asked > 0
      ? [{ kind: "text", text: words.references(references.came, references.asked) } as const]
      : []),
    ...items.flatMap((one) => itemOn(one, said)),
  ]
}

function itemOn({ item, standing, record }: InspectedItem, { inspection: words, checks }: Said): Piece[] {
  const lines = record
    ? [
        ...evidenceOf(record, words),
        `${words.seen}: ${inFull(record.seenOn)}`,
        `${words.by}: ${record.checkedBy ?? words.nobodyNamed}`,
        `${words.checkedOn}: ${inFull(londonDay(record.checkedAt))}`,
        record.expiresOn ? `${words.until}: ${inFull(record.expiresOn)}` : words.noEnd,
      ]
    : []
  return [
    { kind: "heading", text: `${words.numbers[item]}. ${checks.items[item].title}` },
    { kind: "strong", text: words.standings[standing] },
    ...(lines.length > 0 ? [{ kind: "points", items: lines } as const] : []),
  ]
}

/** What may be read of what was seen. */
export function evidenceOf(
  { outcome, evidence, secret }: NonNullable<InspectedItem["record"]>,
  words: Said["inspection"],
): readonly string[] {
  if (secret) return [words.secret]
  if (evidence === null) return [words.forgotten]
  return [`${outcome === "in-place" ? words.what : words.whyNot}: ${evidence}`]
}
