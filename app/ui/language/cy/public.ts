import { givenPage } from "#app/ui/language/cy/public-given.ts"
import { jobsPage } from "#app/ui/language/cy/public-jobs.ts"
import { accessibility, achievement, help, why } from "#app/ui/language/cy/public-reading.ts"
import { sharedPage } from "#app/ui/language/cy/public-shared.ts"
import { vacancyPage } from "#app/ui/language/cy/public-vacancy.ts"
import { verify } from "#app/ui/language/cy/public-verify.ts"
import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const publicPages: Translation<ApplicantWords["public"]> = {
  home: {
    title: "Values First",
    description:
      "Swyddi gofal, ar sail pwy ydych chi. Dim CV a dim cyfrif. Mae pobl sy’n cael cymorth yn helpu i ddewis.",
    headline: "Gwaith ym maes gofal, ar sail pwy ydych chi",
    lead: "Dim CV. Dim cyfrif. Dim ond eich geiriau eich hun, wedi’u darllen gan bobl sy’n cael cymorth ac sydd â llais go iawn wrth ddewis pwy sy’n cael y swydd.",
    findWork: "Dod o hyd i waith",
    howLink: "Gweld sut mae’n gweithio",
    pictureOfPanel: "Pedwar person o amgylch bwrdd, yn siarad ac yn gwrando.",
    forWhom: {
      title: "Beth ddaeth â chi yma?",
      work: {
        title: "Rwy’n chwilio am waith",
        text: "Gwelwch swyddi yn eich ardal, eu cyflog a phwy fydd yn dewis. Does dim angen profiad.",
        link: "Dod o hyd i waith",
      },
      panel: {
        title: "Rwyf ar banel",
        text: "Mae gennych ddolen neu god ar bapur gennym. Agorwch ef i ddarllen atebion a rhoi eich sgorau.",
        link: "Agor eich panel",
      },
      provider: {
        title: "Rwy’n rhedeg gwasanaeth",
        text: "Ysgrifennwch swydd, gwahoddwch banel, a gwelwch y ffordd gyfan o hysbyseb i dystysgrif.",
        link: "Mewngofnodi fel darparwr",
      },
      start: "Newydd yma? Cofrestrwch eich gwasanaeth",
      certificate: {
        title: "Rwyf am wirio tystysgrif",
        text: "Teipiwch y cod o’r dystysgrif. Cewch weld ar unwaith a yw’n ddilys ac mewn grym o hyd.",
        link: "Gwirio tystysgrif",
      },
    },
    how: {
      title: "Sut mae’n gweithio",
      steps: [
        {
          title: "Rydych yn dweud beth sy’n bwysig i chi",
          text: "Atebwch yn eich geiriau eich hun, yn eich amser eich hun.",
        },
        {
          title: "Mae panel yn darllen eich atebion",
          text: "Nid ydynt yn gweld enw, oed na chyfeiriad.",
        },
        {
          title: "Rydych yn cwrdd",
          text: "Mae pobl sy’n cael cymorth yn gofyn am yr hyn sy’n bwysig iddyn nhw.",
        },
        {
          title: "Rydych yn dysgu, ac mae’n cyfrif",
          text: "Caiff eich hyfforddiant ei weld, ei lofnodi a’i wobrwyo.",
        },
        {
          title: "Chi piau eich tystysgrif",
          text: "Ewch â hi i unrhyw swydd. Gall unrhyw un ei gwirio.",
        },
      ],
    },
    promise: {
      title: "Ein haddewid",
      points: [
        "Nid yw sgôr ar ei ben ei hun byth yn gwrthod neb.",
        "Cytunir ar lais y panel cyn i’r swydd agor, a chedwir ato.",
        "Byddwch yn clywed yn ôl, gyda rhesymau.",
        "Mae’r cyflog ar bob hysbyseb.",
      ],
    },
  },
  jobs: jobsPage,
  vacancy: vacancyPage,
  verify,
  shared: sharedPage,
  given: givenPage,
  achievement,
  help,
  accessibility,
  why,
}
