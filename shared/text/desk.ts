// What a clerk reads at the desk: the ticket, the one action, the line of people. Moves, cases, keys, the bell and a lost line have files of their own.

import { deskBell } from './desk-bell.ts'
import { deskCases } from './desk-cases.ts'
import { deskKeys } from './desk-keys.ts'
import { deskLocal } from './desk-local.ts'
import { deskMoves } from './desk-moves.ts'
import { deskRoll } from './desk-roll.ts'
import { inBoth } from './language.ts'

/** Keys as they are drawn; which key it is goes by its place on the keyboard. */
type Keys = Record<
  | 'space'
  | 'enter'
  | 'escape'
  | 'recall'
  | 'missed'
  | 'untorn'
  | 'transfer'
  | 'park'
  | 'pause'
  | 'takeBack'
  | 'without'
  | 'channel'
  | 'close'
  | 'findTicket'
  | 'appointments'
  | 'allKeys',
  string
>

const stage = inBoth(
  {
    counter: (id: string) => `Θυρίδα ${id}`,
    kep: (code: string) => `ΚΕΠ ${code}`,
    keys: {
      space: 'Διάστημα',
      enter: 'Enter',
      escape: 'Esc',
      recall: 'Ε',
      missed: 'Δ',
      untorn: 'Ν',
      transfer: 'Μ',
      park: 'Κ',
      pause: 'Π',
      takeBack: 'Ctrl Z',
      without: 'Χ',
      channel: 'Θ',
      close: 'Λ',
      findTicket: 'Α',
      appointments: 'Ρ',
      allKeys: '?',
    } as Keys,
    connected: 'Σύνδεση',
    disconnected: 'Χωρίς σύνδεση',
    printerReady: 'Εκτυπωτής',
    printerSilent: 'Χωρίς εκτύπωση',
    printersSilent: (silent: number, all: number) => `${silent} από ${all} εκτυπωτές δεν τυπώνουν`,
    closeCounter: 'Κλείσιμο θυρίδας',
    signOut: 'Έξοδος',
    paper: {
      more: 'Οι πολίτες βλέπουν τον αριθμό τους στην οθόνη του εκδοτηρίου και η σειρά προχωρά.',
      again: 'Αν ο πολίτης δεν έχει χαρτί, πατήστε τον αριθμό στην ουρά και «Ξανατύπωση».',
    },
    next: {
      label: 'Επόμενος',
      waits: 'περιμένει',
      more: (time: string, turn: string) =>
        `Πήρε αριθμό στις ${time}. Έχει τη μικρότερη ώρα σειράς (${turn}) από όσους εξυπηρετεί η θυρίδα.`,
      action: 'Επόμενος',
      calls: (label: string) => `καλεί τον ${label}`,
      nobody: 'δεν περιμένει κανείς',
      later: (minutes: string) => `κανείς για αυτή τη θυρίδα, βοηθάτε σε ${minutes}`,
    },
    empty: {
      title: 'Δεν περιμένει κανείς',
      open: 'Η θυρίδα είναι ανοιχτή.',
      more: 'Μόλις έρθει κάποιος, ο αριθμός του θα φανεί εδώ. Δεν καλείται μόνος του: τον καλείτε εσείς.',
      later: 'Κανείς για αυτή τη θυρίδα ακόμη',
      laterMore: (label: string, minutes: string) =>
        `Ο ${label} περιμένει άλλες θυρίδες. Αν δεν τον καλέσουν, μπορείτε να βοηθήσετε εσείς σε ${minutes}.`,
    },
    closed: {
      label: 'Κλειστή',
      title: 'Η θυρίδα είναι κλειστή',
      more: 'Οι αριθμοί καλούνται από τις άλλες θυρίδες.',
      moreWithoutQueue: 'Ανοίξτε τη για να καταγράψετε υποθέσεις.',
      ended: 'Η ημέρα έχει κλείσει για νέους αριθμούς. Υποθέσεις καταγράφονται ακόμη.',
      action: 'Άνοιγμα θυρίδας',
      under: 'ξεκινάτε να καλείτε',
      underWithoutQueue: 'ξεκινάτε να καταγράφετε',
      other: 'Άλλη θυρίδα',
    },
    called: {
      label: 'Κλήθηκε',
      shown: 'Φαίνεται στις οθόνες.',
      waited: (minutes: string) => `Περίμενε ${minutes}.`,
      times: (calls: number) => `Κλήθηκε ${calls} φορές.`,
      action: 'Ήρθε',
      under: 'αρχίζει η εξυπηρέτηση',
      recall: 'Επανάκληση',
      missed: 'Δεν προσήλθε',
      offerMissed: (calls: number) => (calls === 1 ? 'Κλήθηκε 1 φορά. Δεν ήρθε;' : `Κλήθηκε ${calls} φορές. Δεν ήρθε;`),
      transfer: 'Μεταφορά',
      park: 'Κράτημα',
    },
    serving: { label: 'Εξυπηρετείται', action: 'Ολοκλήρωση', uncounted: 'χωρίς υπόθεση' },
    spokenEnglish: 'Πήρε αριθμό στα αγγλικά',
    story: {
      took: 'πήρε αριθμό',
      called: 'κλήθηκε',
      began: 'ξεκίνησε',
      now: 'τώρα',
      waiting: (m: string) => `${m} αναμονή`,
    },
    line: {
      label: 'Όσοι περιμένουν',
      waiting: 'περιμένουν',
      waitingOne: 'περιμένει',
      longest: (minutes: string) => `η μεγαλύτερη ${minutes}`,
      order: 'Με τη σειρά που θα κληθούν',
      wait: 'αναμονή',
      more: (n: number) => `και ${n} ακόμη`,
      nobody: 'Όποιος πάρει αριθμό για αυτή τη θυρίδα θα φανεί εδώ.',
      missed: 'Δεν προσήλθαν',
      parked: 'Σε κράτημα',
      nobodyMissed: 'κανείς',
      chart: (n: number) => `Αναμονή καθενός από ${n} που περιμένουν, με τη σειρά που θα κληθούν`,
    },
    leave: {
      title: 'Υπάρχει πολίτης στη θυρίδα',
      more: 'Αν βγείτε τώρα, η θυρίδα μένει ανοιχτή στο όνομά σας και ο αριθμός μένει σε αυτήν.',
      action: 'Έξοδος',
      stay: 'Μένω',
    },
  },
  {
    counter: (id: string) => `Counter ${id}`,
    kep: (code: string) => `KEP ${code}`,
    keys: {
      space: 'Space',
      enter: 'Enter',
      escape: 'Esc',
      recall: 'E',
      missed: 'D',
      untorn: 'N',
      transfer: 'M',
      park: 'K',
      pause: 'P',
      takeBack: 'Ctrl Z',
      without: 'X',
      channel: 'U',
      close: 'L',
      findTicket: 'A',
      appointments: 'R',
      allKeys: '?',
    } as Keys,
    connected: 'Connected',
    disconnected: 'No connection',
    printerReady: 'Printer',
    printerSilent: 'No printing',
    printersSilent: (silent: number, all: number) => `${silent} of ${all} printers not printing`,
    closeCounter: 'Close counter',
    signOut: 'Sign out',
    paper: {
      more: 'Citizens see their number on the kiosk’s screen, and the queue goes on.',
      again: 'If the citizen has no paper, press the number in the line and “Print again”.',
    },
    next: {
      label: 'Next',
      waits: 'waiting for',
      more: (time: string, turn: string) =>
        `Took a number at ${time}. The earliest turn (${turn}) among those whom this counter serves.`,
      action: 'Next',
      calls: (label: string) => `calls ${label}`,
      nobody: 'nobody is waiting',
      later: (minutes: string) => `nobody for this counter, you help in ${minutes}`,
    },
    empty: {
      title: 'Nobody is waiting',
      open: 'The counter is open.',
      more: 'When somebody comes, their number appears here. It is not called by itself: you call it.',
      later: 'Nobody for this counter yet',
      laterMore: (label: string, minutes: string) =>
        `${label} waits for other counters. If they do not call it, you can help in ${minutes}.`,
    },
    closed: {
      label: 'Closed',
      title: 'The counter is closed',
      more: 'Numbers are called by the other counters.',
      moreWithoutQueue: 'Open it to log cases.',
      ended: 'The day is closed for new numbers. Cases can still be logged.',
      action: 'Open counter',
      under: 'you start calling',
      underWithoutQueue: 'you start logging',
      other: 'Another counter',
    },
    called: {
      label: 'Called',
      shown: 'Shown on the screens.',
      waited: (minutes: string) => `Waited ${minutes}.`,
      times: (calls: number) => `Called ${calls} times.`,
      action: 'Arrived',
      under: 'serving begins',
      recall: 'Call again',
      missed: 'Did not come',
      offerMissed: (calls: number) =>
        calls === 1 ? 'Called once. Did they not come?' : `Called ${calls} times. Did they not come?`,
      transfer: 'Transfer',
      park: 'Set aside',
    },
    serving: { label: 'Being served', action: 'Finish', uncounted: 'no case' },
    spokenEnglish: 'Took the number in English',
    story: { took: 'took number', called: 'called', began: 'began', now: 'now', waiting: (m: string) => `${m} wait` },
    line: {
      label: 'Who is waiting',
      waiting: 'waiting',
      waitingOne: 'waiting',
      longest: (minutes: string) => `longest ${minutes}`,
      order: 'In the order of the calls',
      wait: 'wait',
      more: (n: number) => `and ${n} more`,
      nobody: 'Whoever takes a number for this counter appears here.',
      missed: 'Did not come',
      parked: 'Set aside',
      nobodyMissed: 'nobody',
      chart: (n: number) => `How long each of ${n} people has waited, in the order of the calls`,
    },
    leave: {
      title: 'Somebody is at the counter',
      more: 'If you leave now, the counter stays open in your name and the number stays with it.',
      action: 'Sign out',
      stay: 'Stay',
    },
  },
)

export const desk = {
  el: {
    ...stage.el,
    ...deskMoves.el,
    ...deskCases.el,
    ...deskLocal.el,
    ...deskKeys.el,
    ...deskBell.el,
    ...deskRoll.el,
  },
  en: {
    ...stage.en,
    ...deskMoves.en,
    ...deskCases.en,
    ...deskLocal.en,
    ...deskKeys.en,
    ...deskBell.en,
    ...deskRoll.en,
  },
} as const
