import type { WordGroup } from "#app/domain/language-check/word-group.ts"

/** After one of these, "the blind" and its like stand for people, not before a noun. */
const standsAlone =
  "(?=\\s{0,3}(?:[.,;:!?)]|$)|\\s(?:and|or|who|are|is|in|have|has|to|with|can|across|of|at|from|on|for|should|will|live|as|need|by|look|want|get|come|go|like|love|feel|make|do|may|must|could|would|might|cannot|often|also|too)\\b)"

/** Words that make people small. Each keeps an advert from being published. */
export const diminishing: readonly WordGroup[] = [
  {
    kind: "diminishing",
    why: "It makes using a service all that somebody is. Say person, or better still their name.",
    source: "dimensions",
    words: {
      "(?:our|my|your) (?:service users|clients|customers|patients)": "the people we support",
      "(?:our|my|your) (?:service user|client|patient)": "the person we support",
      "service users": "people who draw on support|people we support",
      "service users'": "people's",
      "service user": "person who draws on support|person we support",
      "service user's": "person's",
      "(?:end users|users of (?:our|the) services?|care recipients|recipients of care|care receivers)":
        "people who draw on support",
      "(?:cared for person|care recipient)": "person who draws on support",
      "(?:cared for people|cared for persons)": "people who draw on support",
      clients: "people we support|people who draw on support",
      "clients'": "people's",
      client: "person we support|person who draws on support",
      "client's": "person's",
      "client (?:centred|focused|led)": "led by the person",
      customers: "people we support|people who draw on support",
      "customer(?!\\s(?:service|services|care|experience|facing|relations))":
        "person we support|person who draws on support",
      patients: "people we support",
      "(?<=(?:a|the|our|each|every|one) )patient(?=[.,;:!?]|'s|’s|\\s(?:is|has|was|and|who|with|to|at|in)\\b)":
        "person",
      inmates: "people who live here",
      inmate: "person who lives here",
      "(?:P\\.?W\\.?S\\.?)": "person we support",
      "(?:LD|MH|EMI|PMLD) (?:clients?|adults?|residents?|individuals?|people|patients?|beds?|units?)":
        "people we support",
      LDs: "people with a learning disability",
    },
    unless: ["e?mail client", "client software", "Disclosure and Barring"],
  },
  {
    kind: "diminishing",
    why: "It turns a person into a piece of work. Say how many people, or their names.",
    source: "whyLanguage",
    words: {
      "case ?loads?": "people you support",
      "(?<=(?:my|our|your|their|two|three|four|five|new|difficult|complex|hard|open|heavy|many) )cases":
        "people",
      "(?:difficult|complex|hopeless|basket|mental) case": "person",
    },
    unless: ["case law", "court cases", "phone cases", "brief ?cases"],
  },
  {
    kind: "diminishing",
    why: "It lists what is missing. Say what somebody has, likes and wants.",
    source: "vision",
    words: {
      "(?:care|support|personal|personal care|individual|daily|everyday|basic|social|physical|emotional|health|healthcare|medical|nursing|high|higher|low|diverse|varied|varying|changing|assessed|unmet|eligible|behavioural|communication|sensory) needs(?! (?:a|an|to|the|you|more|some|only|no)\\b)":
        "wishes and support|support",
      "(?:complex|high|multiple|profound) (?:support |care |health |physical |learning |emotional )?needs":
        "a lot of support|more support",
      "(?:special|additional|extra) needs": "support of their own|a disability",
      "(?<=(?:their|his|her|people's|people’s|person's|person’s|individual's|individual’s|individuals'|individuals’|residents'|residents’|somebody's|somebody’s|someone's|someone’s|tenants'|tenants’) )needs":
        "wishes|support and wishes",
      "(?:meet|meets|meeting|met|identify|identifying|assess|assessing|address|addressing) the needs of":
        "support",
      "(?:the|all) needs of (?:the )?(?:people|person|individual|individuals|residents|adults|children|each|every|those)":
        "what matters to people",
      "needs (?:led|assessments?)": "wishes",
      deficits: "what somebody finds hard",
      "(?:cognitive|behavioural|social|skills?) deficit": "difficulty",
    },
    unless: [
      "Special Educational Needs",
      "needs of the (?:service|business|rota|team|house)",
      "budget deficit",
    ],
  },
  {
    kind: "diminishing",
    why: "It blames the person. Being upset says something: say what happens and what helps.",
    source: "dimensions",
    words: {
      "challenging behaviou?rs?": "distress|times of distress",
      "behaviou?rs? (?:(?:that|which) )?(?:(?:may|can) )?challeng(?:es?|ed)": "distress",
      "(?:behaviou?ral|behaviou?r) (?:problems?|issues?|difficulties|difficulty)": "distress",
      "(?:problem|problematic|disruptive|difficult|bad|inappropriate|unwanted|maladaptive|violent) behaviou?rs?":
        "distress",
      "(?:challenging|difficult|demanding|aggressive|unmanageable|violent|needy|feisty) (?:individuals?|people|persons?|residents?|adults?|men|women|tenants?)":
        "people who are upset at times",
      "kick(?:s|ed|ing)? off": "get upset|become distressed",
      "(?:temper )?tantrums?": "distress",
      "melt ?downs": "times of distress",
      "attention seek(?:ing|ers?)": "looking for company",
      manipulative: "hard to say no to",
      "(?:acting|acts|acted|act|playing|plays|played) up": "being upset",
      "non complian(?:t|ce)": "unwilling|choosing not to",
      "(?:uncooperative|obstinate|stubborn) (?:resident|person|man|woman|adult|tenant|people|residents)":
        "person who says no",
      abscond: "leave",
      "abscond(?:s|ed|ing)": "leaving",
      "absconders?": "people who leave",
      naughty: "upset",
      '(?:bad|good) (?:girl|boy)(?=[.,!?"”’])': "",
      "wanderers?": "people who like to walk",
    },
    unless: [
      "\\bmatch\\b",
      "\\bfootball\\b",
      "\\bgame\\b",
      "\\bseason\\b",
      "\\bmeeting\\b",
      "\\bparty\\b",
      "kick-off at",
      "washing machine",
    ],
  },
  {
    kind: "diminishing",
    why: "It says what a condition does to somebody. Say that they have it, and leave it to them to say what it is like.",
    source: "disability",
    words: {
      "suffers? (?:from|with)": "have|live with",
      "suffer(?:ing|ed) (?:from|with)": "living with|with",
      "afflicted (?:by|with)": "with",
      "(?:stricken|struck down) (?:by|with)": "with",
      "(?:dementia|alzheimer's|stroke|cancer|autism|epilepsy|ms|parkinson's|mental health) (?:sufferers|victims|patients)":
        "people who live with it",
      "(?:dementia|alzheimer's|stroke|cancer|autism|epilepsy|ms|parkinson's|mental health) (?:sufferer|victim|patient)":
        "person who lives with it",
      "(?:fellow )?sufferers?": "people who have it",
      "victims? of (?:a stroke|stroke|dementia|cancer|polio|thalidomide|an? (?:injury|illness|disability))":
        "people who had it",
    },
    unless: ["from (?:a |the )?(?:lack|shortage|delays?|noise|cuts|rain|damp|traffic|boredom|poor signal)"],
  },
  {
    kind: "diminishing",
    why: "A wheelchair or a bed gives freedom and rest. Say what somebody uses.",
    source: "disability",
    words: {
      "wheel ?chair bound": "using a wheelchair|a wheelchair user",
      "(?:confined|bound|restricted|stuck|condemned) (?:to|in) (?:a |his |her |their |the )?(?:wheel ?chair|chair)":
        "using a wheelchair",
      "(?:confined|bound|restricted) to (?:a |his |her |their |the )?bed": "in bed for most of the day",
      "bed (?:bound|ridden)|bedridden": "in bed for most of the day",
      "(?:house|home|chair) bound": "at home for most of the day",
      "bed blockers?": "people who wait to go home",
      "bed blocking": "waiting to go home",
    },
    unless: ["home ?bound (?:train|bus|traffic)"],
  },
  {
    kind: "diminishing",
    why: "It puts people into one heap. Say people first, and who they are.",
    source: "disability",
    words: {
      [`the disabled${standsAlone}`]: "disabled people",
      [`the (?:handicapped|crippled)${standsAlone}`]: "disabled people",
      [`the blind${standsAlone}`]: "blind and partially sighted people",
      [`the deaf${standsAlone}`]: "deaf people",
      [`the (?:mentally ill|mentally unwell|insane|mad)${standsAlone}`]: "people with mental ill health",
      [`the autistic${standsAlone}`]: "autistic people",
      [`the (?:sick|infirm|frail|dying|weak)${standsAlone}`]: "people who are ill",
      [`the homeless${standsAlone}`]: "people without a home",
      [`the (?:needy|poor|helpless|less fortunate)${standsAlone}`]: "people who draw on support",
      "(?:less fortunate|those worse off)": "people we support",
      "(?:an|the) (?:epileptic|autistic|alcoholic|amputee)(?=[.,;:!?]|\\s(?:who|is|has|was|and|with)\\b)":
        "a person",
      "(?:a|the) (?:diabetic|schizophrenic|depressive|spastic|manic depressive|paraplegic|quadriplegic)(?=[.,;:!?]|\\s(?:who|is|has|was|and|with)\\b)":
        "a person",
      "(?:epileptics|diabetics|schizophrenics|depressives|autistics|spastics|paraplegics|quadriplegics|arthritics)":
        "people",
      "Down'?s (?:man|woman|boy|girl|child|children|person|people|adults?|lady|ladies|kids?|resident|residents)":
        "person with Down’s syndrome",
    },
    unless: [
      "draw(?:s|ing)? the blind",
      "pull(?:s|ed|ing)? (?:down |up )?the blind",
      "window",
      "Alcoholics Anonymous",
    ],
  },
  {
    kind: "diminishing",
    why: "It makes people weak. Who has the say over their own life is strong. Say what support is for.",
    source: "rewriting",
    words: {
      "(?:most )?vulnerable (?:adults?|people|persons?|individuals?|residents?|groups?|children|men|women|older people|members of (?:our |the )?(?:community|society))":
        "people who draw on support",
      [`(?:the|our) (?:most )?vulnerable${standsAlone}`]: "people who draw on support",
      "(?:helpless|pitiful|defenceless|feeble|needy) (?:adults?|people|persons?|individuals?|residents?|souls?)":
        "people",
      "(?:frail|infirm) (?:older |old |elderly )?(?:adults?|people|persons?|individuals?|residents?|ladies|gentlemen|men|women)":
        "older people",
      "(?:a|such a) burden(?: (?:on|to))?": "someone who draws on",
      "(?:those|people) who (?:cannot|can't|can not) (?:help|look after|care for|fend for) themselves":
        "people who draw on support",
      "(?:brave|bravely) (?:battl|fight|fought)(?:ing|es|ed|s)?": "living with",
      "despite (?:his|her|their|your|having a) disabilit(?:y|ies)": "",
    },
    unless: ["tax burden", "burden of proof", "paperwork"],
  },
  {
    kind: "diminishing",
    why: "It takes age for the whole of a person. Say older people, or an age where it matters.",
    source: "manchester",
    words: {
      "the elderly": "older people",
      [`the (?:aged|old|over (?:50|60|65|70|75|80)s)${standsAlone}`]: "older people",
      "elderly (?:people|residents|adults|individuals|folk|folks|persons|citizens|ladies|gentlemen|men|women|tenants)":
        "older people",
      "elderly (?:person|resident|adult|individual|lady|gentleman|man|woman|tenant|parent|relative|mother|father|neighbour)":
        "older person",
      "elderly care": "care for older people",
      elderly: "older",
      "(?:OAPs?|old age pensioners?|senior citizens?|pensioners?)": "older people",
      "(?:little |sweet |dear )?old (?:dears?|biddies|biddy|folks?|codgers?|timers?|ladies|lady|girls?|boys?)":
        "older people",
      geriatrics: "older people",
      geriatric: "older",
      senile: "living with dementia",
      demented: "living with dementia",
      doddery: "older",
      "old people's homes?": "care home",
      "old people": "older people",
    },
    unless: ["old boys['’]? (?:club|network)", "old girls['’]? school"],
  },
  {
    kind: "diminishing",
    why: "A room is somebody's home, now or soon. It is not a gap or a place to be put.",
    source: "dimensions",
    words: {
      "(?:a|the|our|any|no|one|current|bed|new) voids?(?=[.,;:!?]|\\s(?:in|at|on|is|to|for|has|and|rooms?|beds?)\\b|$)":
        "a room that is free",
      voids: "rooms that are free",
      placements: "homes",
      placement: "home",
      "void (?:beds?|rooms?|propert(?:y|ies))": "free room",
    },
    unless: [
      "(?:student|students|work|social work|nursing|university|college|school|job|practice) (?:on )?(?:a )?placements?",
      "placements? (?:students?|year|as part of)",
      "on placement",
      "null and void",
      "void deck",
    ],
  },
]
