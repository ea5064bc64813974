import type { Mend } from "#app/domain/language-check/mend.ts"
import type { Finding } from "#app/domain/language-check/vocabulary.ts"
import { type PayRate, payLabel } from "#app/domain/vacancies/rules.ts"
import {
  type AdvertText,
  drivingNeeds,
  type EasyText,
  type PayRegion,
  payRegions,
  sickPays,
  supportSettings,
  travelTimes,
} from "#app/domain/vacancies/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Keep, KeepTyped } from "#app/ui/forms/keep-typed.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { Select } from "#app/ui/forms/select.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { inOwnWords, type Typed, textOf, ticksOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { CheckWords } from "#app/ui/language-check/check-words.tsx"
import { LanguageCheck } from "#app/ui/language-check/language-check.tsx"
import { WordsLookedAt } from "#app/ui/language-check/words-looked-at.tsx"
import { DaysFields } from "#app/ui/provider/days-fields.tsx"
import { EasyAdvertFields } from "#app/ui/provider/easy-advert-fields.tsx"
import { EveryPicture } from "#app/ui/provider/easy-read-fields.tsx"
import { PayBeside } from "#app/ui/vacancy/pay-beside.tsx"

export type VacancyChoices = {
  readonly roles: readonly { readonly code: string; readonly title: string; readonly description: string }[]
  readonly values: readonly { readonly code: string; readonly title: string; readonly description: string }[]
  readonly rates: readonly PayRate[]
  /** The provider's services that are open, and the one the draft is for. */
  readonly services: readonly { readonly id: string; readonly name: string; readonly place: string }[]
}

type Props = {
  readonly title: string
  readonly choices: VacancyChoices
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
  /** What the language check found in the words as they are shown, by field. */
  readonly checked: Readonly<Record<string, readonly Finding[]>>
  /** Somebody only had their words looked at, or mended. */
  readonly looked: { readonly mended: Mend | null } | null | undefined
  /** Address of the program that reads words while somebody writes. */
  readonly island: string | null
  /** The day it is, `YYYY-MM-DD`, for the rates that pay is measured against. */
  readonly today: string
  /** The draft's version as it is shown; left out for a new one. */
  readonly version?: number | undefined
  /** Names a draft that is begun; and the page that it is written on. */
  readonly slug?: string
  readonly page: string
  /** How it saves itself while somebody writes; null where they are to decide first what becomes of it. */
  readonly keep: Keep | null
  /** It is to open by itself as it is now. */
  readonly opens?: boolean
  /** What was typed before is kept, and not finished. */
  readonly unfinished?: boolean
}

/** The plain form that a vacancy is written on. */
export function VacancyFields(props: Props) {
  const { title, choices, typed, problems, checked, looked, island, today, version, slug, page } = props
  const { vacancyForm: words, opening } = useWords().provider
  const { settings } = useWords().public.vacancy
  const said = inOwnWords(problems, words.missing, useWords().server)
  const common = (name: string) => ({ name, value: textOf(typed, name), problem: problemOf(said, name) })
  const check = (field: AdvertText) => (
    <LanguageCheck
      field={field}
      label={words[field]}
      text={textOf(typed, field)}
      findings={checked[field]}
      advert
    />
  )
  const easy = (text: EasyText) => (
    <EasyAdvertFields text={text} typed={typed} problems={said} checked={checked} />
  )
  const found = Object.keys(checked).length > 0
  return (
    <>
      <ErrorSummary problems={said} />
      {looked && <WordsLookedAt found={found} mended={looked.mended} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {props.opens && <InsetText>{opening.changing}</InsetText>}
      {props.unfinished && <InsetText>{words.keep.kept}</InsetText>}
      <Form>
        <input type="hidden" name="version" value={version ?? ""} />
        <input type="hidden" name="slug" value={slug ?? ""} />
        <input type="hidden" name="page" value={page} />
        {/* First of all buttons: what Enter presses. */}
        {found && (
          <Button name="what" value="save" kind="secondary">
            {words.save}
          </Button>
        )}
        <h2 className="govuk-heading-m">{words.parts.job}</h2>
        <TextField {...common("title")} label={words.title} hint={words.titleHint} />
        {check("title")}
        <Radios
          {...common("roleCode")}
          legend={words.role}
          hint={words.roleHint}
          choices={choices.roles.map((role) => ({
            value: role.code,
            label: role.title,
            hint: role.description,
          }))}
        />
        {choices.services.length > 0 && (
          <Select
            {...common("serviceId")}
            label={words.service}
            hint={words.serviceHint}
            choices={[
              { value: "", label: words.noService },
              ...choices.services.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` })),
            ]}
          />
        )}
        <TextField {...common("place")} label={words.place} hint={words.placeHint} />
        {check("place")}
        <InsetText>
          <strong>{words.laterTitle}</strong>
          <br />
          {words.later}
        </InsetText>
        <TextField {...common("outcode")} label={words.outcode} hint={words.outcodeHint} width={5} />
        <Radios
          {...common("supportSetting")}
          legend={words.supportSetting}
          choices={supportSettings.map((value) => ({ value, label: settings[value] }))}
        />
        <Radios
          {...common("driving")}
          legend={words.driving}
          choices={drivingNeeds.map((value) => ({ value, label: words.drivingChoices[value] }))}
        />

        <h2 className="govuk-heading-m">{words.parts.pay}</h2>
        <TextField
          {...common("pay")}
          label={words.pay}
          hint={words.payHint}
          prefix="£"
          width={5}
          inputMode="decimal"
        />
        <Select
          {...common("payRegion")}
          label={words.payRegion}
          choices={payRegions.map((region) => ({ value: region, label: words.regions[region] }))}
        />
        <PayTyped typed={typed} rates={choices.rates} today={today} />
        <TextField
          {...common("hours")}
          label={words.hours}
          hint={words.hoursHint}
          width={5}
          inputMode="decimal"
        />
        <TextField
          {...common("guaranteed")}
          label={words.guaranteed}
          hint={words.guaranteedHint}
          width={5}
          inputMode="decimal"
        />
        <TextField {...common("pattern")} label={words.pattern} hint={words.patternHint} />
        {check("pattern")}
        {easy("pattern")}
        <Radios
          {...common("travelTime")}
          legend={words.travelTime}
          choices={travelTimes.map((value) => ({ value, label: words.travelTimeChoices[value] }))}
        />
        <Radios
          {...common("sickPay")}
          legend={words.sickPay}
          choices={sickPays.map((value) => ({ value, label: words.sickPayChoices[value] }))}
        />
        <TextArea
          {...common("sickPayWords")}
          label={words.sickPayWords}
          hint={words.sickPayWordsHint}
          limit={300}
          rows={3}
        />
        {check("sickPayWords")}
        {easy("sickPayWords")}

        <h2 className="govuk-heading-m">{words.parts.people}</h2>
        <p className="govuk-body" id="easy-read">
          {words.easy.lead}
        </p>
        <EveryPicture />
        <TextArea {...common("goodDay")} label={words.goodDay} hint={words.goodDayHint} limit={3000} />
        {check("goodDay")}
        {easy("goodDay")}
        <TextArea {...common("theWork")} label={words.theWork} hint={words.theWorkHint} limit={3000} />
        {check("theWork")}
        {easy("theWork")}
        <TextArea {...common("training")} label={words.training} limit={2000} rows={5} />
        {check("training")}
        {easy("training")}
        <Checkboxes
          name="values"
          legend={words.values}
          hint={words.valuesHint}
          values={ticksOf(typed, "values")}
          problem={problemOf(said, "values")}
          choices={choices.values.map((value) => ({
            value: value.code,
            label: value.title,
            hint: value.description,
          }))}
        />

        <h2 className="govuk-heading-m">{words.parts.days}</h2>
        <DaysFields typed={typed} problems={said} />
        <CheckWords island={island} />
        <SubmitButton>{words.save}</SubmitButton>
        {props.keep && <KeepTyped {...props.keep} />}
      </Form>
    </>
  )
}

type PayProps = { readonly typed: Typed; readonly rates: readonly PayRate[]; readonly today: string }

/** How the pay typed so far stands beside the rates of the day; nothing while it is no amount. */
function PayTyped({ typed, rates, today }: PayProps) {
  const pounds = Number(textOf(typed, "pay").replace(/[£\s]/g, ""))
  const region = payRegions.find((one) => one === textOf(typed, "payRegion"))
  if (!(pounds > 0)) return null
  const pay = payLabel(Math.round(pounds * 100), region ?? ("uk" satisfies PayRegion), rates, today)
  return <PayBeside pay={pay} />
}
