import { littleWords } from "#app/domain/panels/masking-words.ts"
import type { HiddenKind } from "#app/domain/panels/vocabulary.ts"

/** A stretch of a text: from `start` up to, not with, `end`. */
export type Hidden = { readonly start: number; readonly end: number; readonly kind: HiddenKind }

type Shape = {
  readonly kind: HiddenKind
  readonly pattern: RegExp
  /** Where the pattern alone says too much. */
  readonly unless?: (found: string) => boolean
}

const month =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)"
const dayOfMonth = "\\d{1,2}(?:st|nd|rd|th)?"
const ones = "(?:one|two|three|four|five|six|seven|eight|nine)"
const teens = "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
const tens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
const ageInWords = `(?:${tens}(?:[ -]${ones})?|${teens})`
const age = `(?:\\d{1,3}|${ageInWords})`
const grownAge = `(?:[1-9]\\d|${ageInWords})`
const digitWord = "(?:oh|o|zero|nought|double|triple|one|two|three|four|five|six|seven|eight|nine)"
const who =
  "(?:i|he|she|they|who|mum|mam|dad|nan|nana|gran|grandma|grandad|aunt|auntie|uncle|cousin|mother|father|husband|wife|partner|son|daughter|brother|sister|friend)"
const am = "(?: am|['’]?m| is|['’]s| was| were| turned| turn| will be|['’]ll be)"
const notYears =
  "(?! ?(?:%|percent|per cent|mins?|minutes?|hours?|days?|weeks?|months?|miles?|pounds?|stone|kg|years? (?:of|in|at|as|with|into|late)|times?|out of|people|th\\b|st\\b|nd\\b|rd\\b))"
const letters = "[\\p{L}\\p{M}'’.-]"
const plainStreet = "(?:street|road|rd|avenue|ave|lane|crescent|terrace|gardens|mews)"
const capitalStreet =
  "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Court|Crescent|Terrace|Place|Gardens|Grove|Hill|Square|Walk|Row|Mews)"
const capital = `\\p{Lu}${letters}{1,25}`

const addressOfLittleWords = (found: string) =>
  found
    .toLowerCase()
    .split(/[ ,]+/)
    .slice(0, -1)
    .some((word) => littleWords.has(word))

/** Every pattern has an upper bound on all that it repeats, so that none can run away with a long text. */
const shapes: readonly Shape[] = [
  { kind: "email", pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu },
  {
    kind: "email",
    pattern:
      /(?<![\p{L}\p{N}])[\p{L}\p{N}._-]{1,40}(?: dot [\p{L}\p{N}_-]{1,40}){0,2} at [\p{L}\p{N}-]{1,40} dot (?:com|co dot uk|co|org|net|uk)(?![\p{L}])/giu,
  },
  { kind: "link", pattern: /(?:https?:\/\/|www\.)[^\s<>"]{1,500}/giu },
  {
    kind: "link",
    pattern:
      /(?<![\p{L}\p{N}.@-])[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,2}\.(?:com|co\.uk|org\.uk|org|net|uk|wales|cymru|pl|info|io|me)(?![\p{L}\p{N}-])(?:\/[^\s<>"]{0,200})?/giu,
  },
  { kind: "link", pattern: /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,30}/gu },
  {
    kind: "link",
    pattern:
      /(?<=(?:insta|instagram|facebook|twitter|tiktok|snapchat|linkedin|youtube)(?: handle| name| account| page)?(?: is| as|:| called) )[\p{L}\p{N}_.]{2,40}/giu,
    unless: (found) => littleWords.has(found.toLowerCase()),
  },
  { kind: "number", pattern: /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![\p{L}\p{N}])/giu },
  { kind: "date", pattern: /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/-])/gu },
  {
    kind: "date",
    pattern: new RegExp(`(?<![\\p{L}\\d])${dayOfMonth}(?: of)? ${month},? (?:19|20)\\d{2}(?!\\d)`, "giu"),
  },
  {
    kind: "date",
    pattern: new RegExp(`(?<![\\p{L}\\d])${month} ${dayOfMonth},? (?:19|20)\\d{2}(?!\\d)`, "giu"),
  },
  {
    kind: "date",
    pattern: new RegExp(
      `(?<=(?:born|birthday(?: is)?|date of birth(?: is)?|d\\.?o\\.?b\\.?:?)(?: is)?(?: on| in)?(?: the)? )(?:(?:${dayOfMonth}(?: of)? )?${month}(?: ${dayOfMonth})?(?:,? (?:19|20)\\d{2})?|(?:the )?(?:19|20)\\d{2}|(?:the )?(?:19)?\\d0s)(?![\\p{L}\\d])`,
      "giu",
    ),
  },
  {
    kind: "date",
    pattern:
      /(?<=(?:left|finished|started|leaving|class|year) (?:of|(?:school|college|university|uni) in) )(?:19|20)\d{2}(?!\d)/giu,
  },
  { kind: "phone", pattern: /(?<![\p{L}\d])(?:\+|\(?0)[ (.-]{0,2}\d(?:[ ().-]{0,2}\d){7,13}(?!\d)/gu },
  { kind: "number", pattern: /(?<![\p{L}\d])\d(?:[ -]?\d){7,15}(?!\d)/gu },
  {
    kind: "phone",
    pattern: new RegExp(`(?<!\\p{L})(?:oh|o|zero|nought)(?:[ ,-]{1,2}${digitWord}){5,14}(?!\\p{L})`, "giu"),
  },
  {
    kind: "address",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:flat \\d{1,4}[a-z]?,? )?\\d{1,4}[a-z]?,? (?:${letters}{1,25} ){1,3}${plainStreet}(?!\\p{L})`,
      "giu",
    ),
    unless: addressOfLittleWords,
  },
  {
    kind: "address",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])\\d{1,4}[a-zA-Z]?,? (?:${capital} ){1,3}${capitalStreet}(?!\\p{L})`,
      "gu",
    ),
  },
  {
    kind: "address",
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?!The |On |In |At |My )${capital} ){1,3}${capitalStreet}(?!\\p{L})`,
      "gu",
    ),
    unless: addressOfLittleWords,
  },
  {
    kind: "address",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:\\d{1,4}[a-z]? )?(?:heol|ffordd|stryd|lôn|rhodfa|clos|maes) (?:(?:y|yr|ty|tŷ) )?${letters}{2,25}(?!\\p{L})`,
      "giu",
    ),
  },
  {
    kind: "address",
    pattern: new RegExp(
      `(?<=(?:live|lived|living|house|home|flat|stay|staying) (?:on|in|at|down) )(?:${letters}{1,25} ){1,3}${plainStreet}(?!\\p{L})`,
      "giu",
    ),
    unless: addressOfLittleWords,
  },
  { kind: "address", pattern: /(?<![\p{L}\d])(?:flat|apartment|apt|unit) \d{1,4}[a-z]?(?![\p{L}\d])/giu },
  { kind: "address", pattern: /(?<![\p{L}\d])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\d])/giu },
  {
    kind: "age",
    pattern: new RegExp(`(?<![\\p{L}\\d])${age}[ -]?(?:years?|yrs?|yr)[ -](?:old|of age)(?!\\p{L})`, "giu"),
  },
  { kind: "age", pattern: /(?<![\p{L}\d])\d{1,3} ?(?:yo|y\/o|y\.o\.)(?!\p{L})/giu },
  { kind: "age", pattern: new RegExp(`(?<=(?<!\\p{L})aged? (?:of |is |: ?)?)${age}(?![\\p{L}\\d])`, "giu") },
  {
    kind: "age",
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${who}${am} (?:only |now |nearly |almost |just |over |about )?)${grownAge}(?![\\p{L}\\d])${notYears}`,
      "giu",
    ),
  },
  {
    kind: "age",
    pattern:
      /(?<=(?<!\p{L})in (?:my|his|her|their) (?:early |mid |mid-|late )?)(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[1-9]0['’]?s)(?!\p{L})/giu,
  },
]

/** What can be told by its shape alone: e-mails, telephone numbers, addresses, dates and ages. In order. */
export function hiddenByShape(text: string): Hidden[] {
  const found: Hidden[] = []
  for (const { kind, pattern, unless } of shapes) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (unless?.(match[0]) || found.some((each) => each.start < end && start < each.end)) continue
      found.push({ start, end, kind })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
