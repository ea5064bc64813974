import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

/** The equality questions. */
export const questions: Translation<Words["privacy"]["equality"]["questions"]> = {
  sex: { ask: "Beth yw eich rhyw?", choices: { female: "Benyw", male: "Gwryw" } },
  age: {
    ask: "Faint yw eich oed?",
    choices: {
      "16-24": "16 i 24",
      "25-34": "25 i 34",
      "35-44": "35 i 44",
      "45-54": "45 i 54",
      "55-64": "55 i 64",
      "65-and-over": "65 neu hŷn",
    },
  },
  ethnicGroup: {
    ask: "Beth yw eich grŵp ethnig?",
    choices: {
      asian: "Asiaidd neu Asiaidd Prydeinig",
      black: "Du, Du Prydeinig, Caribïaidd neu Affricanaidd",
      mixed: "Cymysg neu fwy nag un grŵp ethnig",
      white: "Gwyn",
      another: "Grŵp ethnig arall",
    },
  },
  disability: {
    ask: "A oes gennych gyflwr neu salwch sy’n gwneud bywyd bob dydd yn anoddach?",
    hint: "Yn y corff neu’r meddwl. Un sydd wedi para 12 mis, neu a all bara mor hir â hynny.",
    choices: {
      "yes-a-lot": "Oes, yn llawer anoddach",
      "yes-a-little": "Oes, ychydig yn anoddach",
      no: "Nac oes",
    },
  },
  religion: {
    ask: "Beth yw eich crefydd neu’ch cred?",
    choices: {
      none: "Dim crefydd",
      buddhist: "Bwdhaidd",
      christian: "Cristnogol",
      hindu: "Hindŵaidd",
      jewish: "Iddewig",
      muslim: "Mwslimaidd",
      sikh: "Sicaidd",
      another: "Crefydd neu gred arall",
    },
  },
  orientation: {
    ask: "Pa un o’r rhain ydych chi?",
    hint: "Pwy rydych yn eu caru neu’n cael eich denu atynt.",
    choices: {
      straight: "Heterorywiol (strêt)",
      "gay-or-lesbian": "Hoyw neu lesbiaidd",
      bisexual: "Deurywiol",
      another: "Mae gair arall yn fy siwtio i’n well",
    },
  },
  supporting: {
    ask: "A ydych yn gofalu am rywun, heb dâl?",
    hint: "Perthynas, ffrind neu gymydog na allai wneud hebddo. Oriau mewn wythnos.",
    choices: {
      no: "Nac ydw",
      "up-to-19-hours": "Ydw, hyd at 19 awr yr wythnos",
      "20-hours-or-more": "Ydw, 20 awr yr wythnos neu fwy",
    },
  },
  language: {
    ask: "Pa iaith rydych yn ei defnyddio fwyaf?",
    choices: {
      english: "Saesneg",
      welsh: "Cymraeg",
      "british-sign-language": "Iaith Arwyddion Prydain",
      another: "Iaith arall",
    },
  },
}
