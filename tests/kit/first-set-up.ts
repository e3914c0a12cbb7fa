// What a municipality says at its first set-up: two KEPs in one building, one of them also at an annexe.
import type { FirstParts } from '#shared/configuration/first-parts.ts'
import type { SetUpWanted } from '#shared/configuration/first-told.ts'
import { STANDARD_CHANNELS, STANDARD_SERVICES } from '#shared/configuration/standard.ts'

const morning = [{ from: '08:00', to: '14:30' }]

export const tyrnavos: FirstParts = {
  municipality: { name: { el: 'Δήμος Τυρνάβου', en: 'Municipality of Tyrnavos' } },
  keps: { keps: ['0445', '0445Π'].map((code) => ({ code, name: { el: `ΚΕΠ ${code}`, en: `KEP ${code}` } })) },
  building: {
    offices: [
      { name: { el: 'ΚΕΠ Τυρνάβου', en: 'Tyrnavos KEP' }, keps: [{ code: '0445', counters: 3 }], queue: true },
      { name: { el: 'ΚΕΠ Αμπελώνα', en: 'Ampelonas KEP' }, keps: [{ code: '0445Π', counters: 1 }], queue: false },
    ],
  },
  services: { services: STANDARD_SERVICES.slice(0, 3), channels: STANDARD_CHANNELS },
  hours: {
    hours: { week: [morning, morning, morning, morning, morning, [], []], holidays: true, exceptions: [] },
  },
}

export const chrysa = { name: 'Χρύσα Νικολάου', username: 'chrysa', password: 'μια βάρκα στον Πηνειό' }

export const wantsTyrnavos: SetUpWanted = {
  code: null,
  begins: { from: 'steps', parts: tyrnavos },
  administrator: chrysa,
}
