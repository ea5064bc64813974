import type { WordGroup } from "#app/domain/language-check/word-group.ts"

const jobs =
  "(?:carers?|care workers?|support workers?|care assistants?|workers?|staff|applicants?|candidates?|assistants?|nurses?|managers?|drivers?|cleaners?|cooks?|colleagues?|team members?)"
const wanted =
  "(?:looking for|look for|want|wants|wanted|seek|seeks|seeking|recruiting|hiring|require|suits?|suit|ideal for|perfect for|great for|would love|hire|welcome)"

/** A word between "we want" and whom: none that turns to somebody else, as "we want her mum" does. */
const describing =
  "(?!(?:who|to|with|for|of|in|at|on|from|by|that|and|or|if|as|her|his|their|my|our|your|the|this|these|those|somebody|someone|anybody|anyone|people|person|you|him|them|us) )[a-z]{1,15}"

/** Words that picture one gender, or one age, for work that anybody may do. */
export const ofPeople: readonly WordGroup[] = [
  {
    kind: "gendered",
    why: "It leaves people out, and it is long. They, you or the job’s name says the same of everybody.",
    source: "retextEquality",
    words: {
      "(?:he or she|she or he|he/she|she/he|s/he|\\(s\\)he)": "they",
      "(?:him or her|her or him|him/her|her/him)": "them",
      "(?:his or her|her or his|his/her|her/his)": "their",
      "(?:his or hers|his/hers)": "theirs",
      "(?:himself or herself|herself or himself|him/herself|himself/herself)": "themselves",
    },
  },
  {
    kind: "gendered",
    why: "Not everybody who reads a letter is a sir or a madam. Use the name, or say hello.",
    source: "house",
    words: {
      "Dear (?:Sirs?|Madam|Sir or Madam|Sir/Madam|Madam or Sir|Sirs or Madams)": "Hello",
      "Sir or Madam|Sir/Madam": "everybody",
      "ladies and gentlemen": "everybody",
      "(?:Mr|Mr\\.) or (?:Mrs|Ms|Miss)": "name",
    },
  },
  {
    kind: "gendered",
    why: "It pictures one gender for work that anybody may do. The law asks adverts to be open to all.",
    source: "equalityAct",
    words: {
      [`(?:female|male|lady|woman|women|man|men) ${jobs}`]: "worker",
      "(?:females?|males?|ladies|gentlemen|women|men|girls|boys|mums|mothers|housewives|dads|lads|guys) only":
        "everybody",
      [`(?<=${wanted} (?:${describing} ){0,4})(?:ladies|lady|gentlem[ae]n|wom[ae]n|m[ae]n|girls?|boys?|mums?|mothers?|housewives|housewife|dads?|fathers?|lads?|lasses|lass|guys?|gents?)(?! who (?:lives?|draws?|uses?))`]:
        "people|person",
      "(?:girls|ladies|boys|lads|gents|guys|chaps|gals) (?=(?:in|at|on|from) (?:the|our) (?:office|team|desk|kitchen|reception|shift|floor|rota))":
        "people ",
      "(?:office|lovely|night|kitchen|cleaning) (?:girls|ladies|boys|lads)": "colleagues",
      "(?:tea|dinner|cleaning) lad(?:y|ies)": "kitchen worker",
      "(?:guys|girls and boys|boys and girls|ladies and gents)": "everybody",
      "strong (?:m[ae]n|lads?|wom[ae]n|females?|males?)": "strong person",
      "matrons?": "manager",
      "handy ?(?:m[ae]n|wom[ae]n)": "maintenance worker",
      "chair(?:man|woman|lady)": "chair",
      "(?:girl|man) friday": "assistant",
      "man'?s work|wom[ae]n'?s work": "work",
      "(?:motherly|maternal|matronly|fatherly|paternal)": "kind",
      "mother(?:ing|ly) (?:instincts?|nature)|maternal (?:instincts?|nature)": "kindness",
      "manhandl(?:e|ing)": "move",
      "(?:he|she)(?= must (?:be|hold|drive|own|pass|speak) )": "they",
      "man up": "be brave",
      unmanned: "unstaffed",
      "man(?:ning)? (?:the )?(?:phones?|desks?|reception|shift|floor)": "staff the desk",
    },
    unless: ["occupational requirement", "Schedule 9", "(?:all )?genders?\\b"],
  },
  {
    kind: "gendered",
    why: "Fewer women answer adverts with such words. Say what somebody does all day.",
    source: "gaucher",
    words: {
      "(?:ninjas?|rock ?stars?|gurus?|wizards?|super ?heroes|super ?hero|super ?wom[ae]n|super ?m[ae]n)":
        "person",
      "(?:dominant|dominate|dominating)": "sure",
      "aggressive(?:ly)?(?! (?:cancer|treatment|illness|disease|behaviou?rs?|people|residents?|individuals?))":
        "keen",
      "competitive (?:person|people|nature|spirit|edge|streak|environment|team|character|drive|individual|personality)":
        "keen",
      "(?:hard nosed|cut ?throat|alpha (?:male|female)|killer instinct|ball ?sy|macho|manly)":
        "sure of yourself",
      "(?:thick|tough) skin(?:ned)?|thick ?skinned": "calm",
      "fearless(?:ly)?|ruthless(?:ly)?": "brave",
      "(?:tough|hard) as nails": "calm",
    },
  },
  {
    kind: "gendered",
    why: "It is hardly ever said of men. Say what somebody did.",
    source: "gaucher",
    words: {
      bossy: "sure of yourself",
      feisty: "sure of yourself",
      bubbly: "friendly",
      "(?:ladylike|girly|girlish|hysterical|shrill|catty|sassy|nagging)": "",
      "strong (?:female|male|woman) (?=applicant|candidate|worker|leader)": "strong ",
      "attractive (?:person|female|woman|lady|personality|individual)": "friendly person",
    },
    unless: ["bubbly (?:bath|water|drink|wine)"],
  },
  {
    kind: "age-coded",
    why: "It pictures somebody young. The law on age covers adverts. Say what the work is like.",
    source: "lawNow",
    words: {
      "young(?=,? (?:and |but )?(?:energetic|dynamic|vibrant|enthusiastic|keen|fresh|ambitious|motivated|friendly|fun))":
        "keen",
      "young (?:team|teams|workforce|staff|company|candidates?|applicants?|colleagues|professionals?|talent|workers?|carers? wanted)":
        "friendly team",
      "young (?:at heart|blood|faces?|minds?)": "keen",
      [`(?<=${wanted} (?:(?:a|an|some|more|keen|bright|new|friendly) ){0,2})young(?:er)?(?! (?:man|woman|people|person|adults?|men|women) (?:of|who|aged|with|at))`]:
        "keen",
      "(?<=as an? )young(?:er)? (?:person|applicant|worker|man|woman)": "new worker",
      "(?<=as you are (?:still |so )?)young": "",
      youthful: "lively",
      youngsters: "people",
      "(?:too|a bit|rather|quite|very) (?:old|young)(?= (?:for|to))": "",
      "energetic(?:ally)?": "lively",
      "(?:full of|high|bundles of|boundless|lots of|bags of|tons of|youthful) energy(?! (?:bills?|costs?|prices?))":
        "keen",
      "dynamic(?! (?:risk|assessment))": "lively",
      vibrant: "friendly",
      "fresh (?:faced|faces?|blood|talent|young|minds?|out of)": "new",
      "new blood": "new people",
      "recent(?:ly)? (?:school |college |university )?(?:graduates?|graduated|leavers?)":
        "people new to work",
      "(?:new|fresh|newly qualified|young|bright) graduates?": "people new to work",
      "(?:school|college|university) leavers?": "people new to work",
      "gap year (?:students?|job)": "people new to work",
      "digital natives?": "people who like working with apps",
      "tech savvy": "happy to learn our apps",
      "(?:millennials?|gen(?:eration)? z|zoomers?|generation y)": "people",
      "up and coming": "new",
      "work hard,? (?:and )?play hard": "enjoy your work",
      "(?:hip|trendy|funky) (?:team|office|company|place)": "friendly team",
      "(?:no older than|younger than|not older than|under the age of|not over) (?:2[2-9]|[3-9]\\d)": "",
      "(?:aged|age|ages) (?:between )?\\d\\d (?:to|and|-|–) \\d\\d": "of any age",
      "(?:under|below) (?:25|30|35|40|45|50)s?(?=[.,;!?]|$)": "",
    },
    unless: [
      "service for young people",
      "energetic (?:dog|puppy|game)",
      "dynamic support",
      "people of (?:any|all|every) ages?",
      "pay (?:rate|rates|for)",
      "minimum wage",
    ],
  },
  {
    kind: "age-coded",
    why: "It pictures somebody older, and a length of years shuts out who learned elsewhere. Say what somebody can do.",
    source: "exeter",
    words: {
      "mature(?! (?:students?|gardens?|trees?|cheese|cheddar|cheeses|plants))": "sensible|thoughtful",
      maturity: "good sense",
      "over ?qualified": "",
      "(?:solid|long|lengthy|established|stable) (?:career|work|employment) (?:history|record|background)":
        "experience",
      "(?:seasoned|veteran|time served|long serving) (?:professionals?|carers?|workers?|staff|support workers?|individuals?)":
        "skilled worker",
      "old (?:hands?|school|fashioned)(?= (?:carer|worker|values|professional|work ethic|for|needed|wanted))":
        "skilled",
      "(?:at least|minimum(?: of)?|a minimum of|over|more than|no less than)? ?(?:\\d{1,2}\\+?|one|two|three|four|five|six|seven|eight|nine|ten|many|several) years?['’]? (?:of )?(?:\\w{1,20} ){0,2}experience":
        "experience",
      "years of (?:\\w{1,20} )?experience": "experience",
      "(?:sprightly|spritely|past it|over the hill|long in the tooth|past (?:his|her|their|your) (?:prime|best))":
        "",
      "(?:well|good|great|sharp|fit|active|quick|impressive) for (?:his|her|their|your) age": "",
      "at your age": "",
      "(?:ideal|perfect|great|would suit|suits?) (?:for )?(?:a |an )?(?:retired|semi retired|newly retired|early retired) (?:people|person|couple|nurses?)":
        "open to everybody",
      "(?:retirees|empty nesters)": "people",
      "boomers?": "people",
    },
    unless: [
      "\\b(?:no|not|never|without|nobody|don['’]?t|do not|instead of|rather than)\\b[^.]{0,60}experience",
      "experience (?:is )?not",
      "learning disabilit[^.]{0,20} years",
    ],
  },
]
