// The sections of the settings, in the order in which they stand on the left: each a form, and what stands beside it.
//
// A section is a schema, a form and a preview. To add one:
//   1. its keys and shapes in shared/configuration/sections.ts (and the parts themselves in configuration.ts or settings.ts);
//   2. its form here, a component of FormProps, and a line in the record below: without it nothing compiles;
//   3. its name and what it is about in shared/text/settings-sections.ts, and the names of its keys in settings-changes.ts.
// Loading, checking while one types, «Τι θα αλλάξει», saving, history and undo come by themselves.
import type { ComponentType } from 'react'
import type { SectionId } from '#shared/configuration/sections.ts'
import { BoardPreview } from './boards/BoardPreview.tsx'
import { BoardsForm } from './boards/BoardsForm.tsx'
import { CounterBeside } from './counters/CounterBeside.tsx'
import { CountersForm } from './counters/CountersForm.tsx'
import { DeskForm } from './desk/DeskForm.tsx'
import { Keypad } from './desk/Keypad.tsx'
import type { FormProps } from './form-props.ts'
import { GoalsForm } from './goals/GoalsForm.tsx'
import { GoalsMean } from './goals/GoalsMean.tsx'
import { Fortnight } from './hours/Fortnight.tsx'
import { HoursForm } from './hours/HoursForm.tsx'
import { ChannelsForm } from './municipality/ChannelsForm.tsx'
import { KepsForm } from './municipality/KepsForm.tsx'
import { MunicipalityForm } from './municipality/MunicipalityForm.tsx'
import { ProceduresForm } from './municipality/ProceduresForm.tsx'
import { NameForm } from './name/NameForm.tsx'
import { OfficesForm } from './offices/OfficesForm.tsx'
import { OpinionsForm } from './opinions/OpinionsForm.tsx'
import { OpinionsPreview } from './opinions/OpinionsPreview.tsx'
import { PhonesForm } from './phones/PhonesForm.tsx'
import { PrintersBeside } from './printers/PrintersBeside.tsx'
import { PrintersForm } from './printers/PrintersForm.tsx'
import { PushForm } from './push/PushForm.tsx'
import { RetentionForm } from './retention/RetentionForm.tsx'
import { WhatGoes } from './retention/WhatGoes.tsx'
import { KioskPreview } from './services/KioskPreview.tsx'
import { ServicesForm } from './services/ServicesForm.tsx'
import { SignsForm } from './signs/SignsForm.tsx'
import { SignsPreview } from './signs/SignsPreview.tsx'
import { SummariesBeside } from './summaries/SummariesBeside.tsx'
import { SummariesForm } from './summaries/SummariesForm.tsx'
import { TextsForm } from './texts/TextsForm.tsx'
import { TextsPreview } from './texts/TextsPreview.tsx'
import { PromiseKept } from './turn/PromiseKept.tsx'
import { TurnForm } from './turn/TurnForm.tsx'
import { VoiceBeside } from './voice/VoiceBeside.tsx'
import { VoiceForm } from './voice/VoiceForm.tsx'

export type Section<S extends SectionId> = {
  readonly Form: ComponentType<FormProps<S>>
  /** How it will look, or the tools for what is chosen in the form: these lock themselves for whoever only reads. */
  readonly Beside: ComponentType<FormProps<S>> | null
}

const sections: { readonly [S in SectionId]: Section<S> } = {
  municipality: { Form: MunicipalityForm, Beside: null },
  keps: { Form: KepsForm, Beside: null },
  channels: { Form: ChannelsForm, Beside: null },
  procedures: { Form: ProceduresForm, Beside: null },
  offices: { Form: OfficesForm, Beside: null },
  retention: { Form: RetentionForm, Beside: WhatGoes },
  push: { Form: PushForm, Beside: null },
  summaries: { Form: SummariesForm, Beside: SummariesBeside },
  name: { Form: NameForm, Beside: null },
  services: { Form: ServicesForm, Beside: KioskPreview },
  counters: { Form: CountersForm, Beside: CounterBeside },
  turn: { Form: TurnForm, Beside: PromiseKept },
  hours: { Form: HoursForm, Beside: Fortnight },
  desk: { Form: DeskForm, Beside: Keypad },
  texts: { Form: TextsForm, Beside: TextsPreview },
  boards: { Form: BoardsForm, Beside: BoardPreview },
  printers: { Form: PrintersForm, Beside: PrintersBeside },
  signs: { Form: SignsForm, Beside: SignsPreview },
  voice: { Form: VoiceForm, Beside: VoiceBeside },
  opinions: { Form: OpinionsForm, Beside: OpinionsPreview },
  phones: { Form: PhonesForm, Beside: null },
  goals: { Form: GoalsForm, Beside: GoalsMean },
}

export const sectionOf = <S extends SectionId>(section: S): Section<S> => sections[section]
export const listedSections = Object.keys(sections) as SectionId[] // its own keys, in their order
