import type { PayLabel } from "#app/domain/vacancies/rules.ts"
import type {
  DrivingNeed,
  EasyAdvert,
  SickPay,
  SupportSetting,
  TravelTime,
} from "#app/domain/vacancies/vocabulary.ts"
import type { QuestionInPublic } from "#app/ui/vacancy/every-question.tsx"
import type { Voice } from "#app/ui/vacancy/good-day.tsx"
import type { PublicPanel } from "#app/ui/vacancy/panel-in-public.tsx"

/** All that an advert says. */
export type AdvertText = {
  readonly vacancy: {
    readonly title: string
    readonly goodDay: string
    readonly theWork: string
    readonly training: string
    readonly pattern: string
    readonly easyRead: EasyAdvert
    readonly roleCode: string
    readonly place: string
    readonly supportSetting: SupportSetting | null
    readonly driving: DrivingNeed | null
    readonly payPencePerHour: number
    readonly minutesPerWeek: number
    readonly guaranteedMinutesPerWeek: number | null
    readonly travelTime: TravelTime | null
    readonly sickPay: SickPay | null
    readonly sickPayWords: string
    readonly closesAt: Date
    /** `YYYY-MM-DD` */
    readonly hearBy: string
  }
  readonly pay: PayLabel
  readonly panel: PublicPanel | null
  readonly voices: readonly Voice[]
  readonly values: readonly { readonly code: string; readonly title: string; readonly description: string }[]
  readonly questions: readonly QuestionInPublic[]
  readonly asked: readonly { readonly words: string; readonly answer: string }[]
  /** How many people had feedback from this provider; null while nobody has. */
  readonly replies: { readonly sent: number; readonly sentInTime: number } | null
  /** The kind of role as it is listed; its code says it in other languages. */
  readonly role: string
  readonly provider: {
    readonly slug: string
    readonly name: string
    readonly about: string
    readonly contactName: string
    readonly contactPhone: string
  }
  readonly open: boolean
}
