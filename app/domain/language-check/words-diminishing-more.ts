import type { WordGroup } from "#app/domain/language-check/word-group.ts"

const who =
  "(?:the )?(?:residents?|people|tenants?|adults?|individuals?|someone|somebody|him|her|them|men|women|those|older people)"

/** More words that make people small: labels, insults, and what is done to people instead of with them. */
export const diminishingMore: readonly WordGroup[] = [
  {
    kind: "diminishing",
    why: "It is an old word for disabled people, and it hurts.",
    source: "disability",
    words: {
      "(?:mentally|physically) (?:handicapped|defective|deficient|subnormal|challenged|impaired)": "disabled",
      "handicapped (?:access|parking|toilets?|lifts?|entrance)": "step-free access",
      "handicap(?:s|ped)?(?! (?:race|system))": "disabled",
      "cripple[sd]?": "disabled person",
      crippling: "very hard",
      "an invalid(?!\\s(?:email|password|date|form|link|code|licence|entry|claim|contract|address|file|will|vote|ticket|number))":
        "a disabled person",
      invalids: "disabled people",
      "able bodied": "non-disabled",
      "(?:differently abled|handi ?capable|specially abled|diffability)": "disabled",
      "deaf (?:and dumb|mutes?)": "deaf",
      "dumb (?:person|people|man|woman)": "person who uses no words",
      "(?:deformed|deformity|deformities)": "disabled",
      "birth defects?": "a disability from birth",
      "normal (?:people|persons?|adults?|children|folk)": "other people|non-disabled people",
      "(?:live|lead|living|leading) (?:a )?normal (?:lives|life)": "live an ordinary life",
      "(?:abnormal|subnormal|backward)(?= (?:people|person|adult|child|behaviour|development)s?)":
        "different",
    },
    unless: ["\\bgolf", "horse", "tax burden", "(?:cost|costs|debt|bills)"],
  },
  {
    kind: "diminishing",
    why: "It is an insult. Nobody should read it about anybody.",
    source: "disability",
    evenQuoted: true,
    words: {
      "retard(?:s|ed)?": "person with a learning disability",
      "(?:spastics?|spaz|mongoloid|mongols?|imbeciles?|cretins?|half ?wits?|simpletons?|feeble ?minded|simple minded|midgets?)":
        "disabled person",
    },
    unless: ["Genghis", "Mongol (?:empire|horde)"],
  },
  {
    kind: "diminishing",
    why: "It makes mental ill health a joke or a label.",
    source: "disability",
    words: {
      "(?:lunatics?|nutters?|psychos?|loon(?:y|ies)|schizos?|maniacs?|madman|madmen)":
        "people with mental ill health",
      "(?:mad|insane) (?:people|person|man|woman|men|women|residents?)": "person with mental ill health",
      "(?:mental|psychiatric) patients?": "people with a mental health condition",
      "(?:loony bin|mad ?house|nut ?house|funny farm|lunatic asylum)": "hospital",
      "mentally ill (?:people|person|man|woman|adults?|residents?)": "people with mental ill health",
      "(?:junkies?|druggies?|addicts|crackheads?|winos?|drunks)": "people who use drugs or alcohol",
      "(?:drug|alcohol|heroin) (?:addicts?|abusers?)": "people who use drugs or alcohol",
      "commit(?:s|ted|ting)? suicide": "died by suicide",
    },
  },
  {
    kind: "diminishing",
    why: "It measures a person against others. Say what somebody does, likes, and is helped by.",
    source: "dimensions",
    words: {
      "(?:high|higher|low|lower) functioning": "with less or more support",
      "mental ages?(?: of)?": "",
      "(?:a )?(?:mind|brain|mentality) of a (?:child|baby|toddler)": "",
      "(?:like|just like|as) (?:big )?(?:children|babies|toddlers)(?=[.,;!?]|$)": "",
      "child ?like": "",
      "slow learners?": "people who learn in their own time",
      "non verbal": "without words|who communicate without words",
      "(?:cannot|can't|can not|unable to) communicate": "communicate without words",
      "(?:cannot|can't|can not) (?:speak|talk) for themselves": "say things in their own way",
      "not all there": "",
      "special (?:people|person|children|child|adults?|boys?|girls?)(?=[.,;!?]|\\s(?:with|who|like|in)\\b|$)":
        "people",
      "(?:severely|profoundly) (?:retarded|handicapped|subnormal)": "disabled",
      "(?:our|these|those) (?:little ones|lovelies|poor souls|poor things|poor people|special ones)":
        "the people we support",
      "poor (?:souls?|things?|dears?)": "people",
      "sweeties?|bless (?:them|him|her)(?: all)?": "",
    },
    unless: ["high functioning team", "sweet ?shop", "special (?:offer|day|place)"],
  },
  {
    kind: "diminishing",
    why: "It is done to somebody. Say what you do together, or what you help with.",
    source: "dimensions",
    words: {
      [`(?:spoon )?feed(?:ing|s)? ${who}`]: "helping people to eat",
      "(?:spoon feed(?:ing)?|feeders?|assisted feeding|feeding duties|feeding times?)": "help with eating",
      toileting: "helping people in the bathroom",
      [`toilet(?:ed|s)? ${who}`]: "help people in the bathroom",
      "(?:nappy|nappies|diapers?)": "pads",
      "(?:adult )?bibs?": "apron",
      "baby ?sit(?:ting|ters?|s)?": "spending time",
      "mind(?:ing)? (?:the )?(?:residents|tenants)": "spending time with people",
      [`put(?:ting|s)? ${who} to bed`]: "helping people to bed",
      [`(?:manage|managing|control|controlling|handle|handling|deal with|dealing with|restrain|restraining) ${who}`]:
        "support people",
      "(?:caring for|looking after|care for|look after) those who (?:cannot|can't)": "supporting people who",
      "(?:handlers?|minders?)(?= (?:for|of|to)\\b)": "supporters",
    },
    unless: ["duck", "birds?", "\\bcats?\\b", "\\bdogs?\\b", "horses?", "\\bbaby'?s?\\b", "with them\\b"],
  },
  {
    kind: "diminishing",
    why: "It shuts disabled people out. Nobody may be asked about health before an offer. Say what the job is.",
    source: "equalityAct",
    uses: ["advert", "message", "feedback"],
    words: {
      "physically (?:fit|able|strong)": "",
      "(?:fit|strong) and (?:healthy|active|able)": "",
      "in (?:good|excellent|perfect) (?:physical |mental )?health": "",
      "(?:good|excellent|clean) (?:health|sickness|sick|attendance) record": "",
      "no (?:health (?:problems|issues|conditions)|disabilit(?:y|ies)|medical conditions)": "",
      "sick ?ness record": "",
    },
  },
  {
    kind: "diminishing",
    why: "Supporting people takes skill. It makes those who do it small.",
    source: "home",
    words: {
      "(?:unskilled|low skilled|menial|lowly) (?:work|jobs?|workers?|staff|labour|role|roles|tasks?|position|positions)":
        "work",
      "(?:just|only|merely|simply) (?:a )?(?:carers?|care assistants?|support workers?|care workers?)":
        "a care worker",
      "(?:bum|bottom) wip(?:ing|ers?)": "helping people wash",
      "skivv(?:y|ies)": "workers",
    },
  },
]
