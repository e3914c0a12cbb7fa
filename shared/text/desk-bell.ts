// What a clerk reads of the bell: its switch, what the browser would not give, and who waits while nobody looks.
import { inBoth } from './language.ts'

export const deskBell = inBoth(
  {
    bell: {
      name: 'Ήχος',
      isOn: 'Ένας χαμηλός ήχος όταν έρθει ο πρώτος σε άδεια ουρά, και όταν χαθεί η γραμμή. Πατήστε για σίγαση.',
      isOff: 'Σε σίγαση. Πατήστε για έναν χαμηλό ήχο όταν έρθει ο πρώτος σε άδεια ουρά, και όταν χαθεί η γραμμή.',
      waits: (label: string) => `${label} περιμένει`,
      notices: {
        denied: 'Ο ήχος άνοιξε. Ειδοποιήσεις δεν θα φανούν, γιατί έχουν απαγορευτεί σε αυτόν τον φυλλομετρητή.',
        'not-asked': 'Ο ήχος άνοιξε, χωρίς ειδοποιήσεις.',
        unsafe: 'Ο ήχος άνοιξε. Ειδοποιήσεις δεν θα φανούν: ο φυλλομετρητής τις δίνει μόνο σε σελίδες https.',
      },
    },
  },
  {
    bell: {
      name: 'Sound',
      isOn: 'One low note when the first person comes to an empty line, and when the line is lost. Press for silence.',
      isOff: 'Silent. Press for one low note when the first person comes to an empty line, and when the line is lost.',
      waits: (label: string) => `${label} is waiting`,
      notices: {
        denied: 'Sound is on. Notifications will not appear, because this browser was told to block them.',
        'not-asked': 'Sound is on, without notifications.',
        unsafe: 'Sound is on. Notifications will not appear: the browser gives them to https pages only.',
      },
    },
  },
)
