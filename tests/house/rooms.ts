// The rooms of the house and the arrows between them, as ARCHITECTURE.md draws them. Change the drawing first, then this table.

export type Room = {
  /** What the paths of its files begin with; of two rooms the longer name counts. */
  readonly name: string
  /** Other rooms that it may import from, by the same beginnings; its own files it always may. */
  readonly may: readonly string[]
  /** Rooms of which it may take types only. */
  readonly types: readonly string[]
  /** Exceptions to `may`. */
  readonly never: readonly string[]
  /** Packages that it may import; `node:` stands for Node's own. */
  readonly packages: readonly string[]
  /** What to do instead, for whoever is stopped here. */
  readonly instead: string
}

const forScreens = 'Screens draw views: say what you need in shared/views, or ask with a command through shared/screen.'
const forServer = 'Inside the server only main.ts knows everyone: hand over what is needed as a parameter from there.'
const serverPackages = [
  'node:',
  '@node-rs/argon2',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-common',
  'better-sqlite3',
  'cookie',
  'csv-parse',
  'express',
  'express-rate-limit',
  'helmet',
  'openid-client',
  'otpauth',
  'socket.io',
  'zod',
]
const inServer = (name: string, never: readonly string[], instead = forServer): Room => ({
  name,
  may: ['shared/', 'server/'],
  types: [],
  never: ['shared/screen/', 'server/main.ts', ...never],
  packages: serverPackages,
  instead,
})

const rooms: readonly Room[] = [
  {
    name: 'shared/queue/',
    may: [],
    types: [],
    never: [],
    packages: ['zod'],
    instead: 'The rules know nobody: whatever they need, the time or who is asking, is handed in.',
  },
  {
    name: 'shared/views/',
    may: ['shared/queue/'],
    types: [],
    never: [],
    packages: [],
    instead: 'A view is worked out from the day alone; words and dates are put in by the screen that draws it.',
  },
  {
    name: 'shared/simulation/',
    may: ['shared/queue/'],
    types: [],
    never: [],
    packages: [],
    instead: 'Simulated people live by the rules alone: the day, the time and the dice are handed to them.',
  },
  {
    name: 'shared/text/',
    may: [],
    types: ['shared/'],
    never: [],
    packages: [],
    instead: 'Sentences know only types, so that none is forgotten; numbers and dates are handed to them ready.',
  },
  {
    name: 'shared/configuration/',
    may: ['shared/queue/', 'shared/greek/', 'shared/signs/'],
    types: ['shared/people/'],
    never: [],
    packages: ['zod'],
    instead: 'A configuration is a document with its shape: who stores it and who shows it come to it.',
  },
  {
    name: 'shared/charts/',
    may: ['shared/'],
    types: [],
    never: ['shared/screen/'],
    packages: [],
    instead: 'A chart is worked out from figures alone: a page and a document draw the same marks.',
  },
  {
    name: 'shared/screen/',
    may: ['shared/'],
    types: [],
    never: [],
    packages: ['qr', 'react', 'react-dom', 'socket.io-client'],
    instead: 'What only one screen needs lives with that screen.',
  },
  {
    name: 'shared/slip/',
    may: ['shared/'],
    types: [],
    never: ['shared/screen/'],
    packages: ['fflate', 'qr'],
    instead: 'What a slip says and how it looks, in letters or dots: bytes and wires belong to the printer.',
  },
  {
    name: 'shared/signs/',
    may: ['shared/queue/', 'shared/views/'],
    types: [],
    never: [],
    packages: [],
    instead: 'Templates become bytes and bytes presses by themselves: ports and clocks belong to the process.',
  },
  {
    name: 'shared/',
    may: ['shared/'],
    types: [],
    never: ['shared/screen/'],
    packages: [],
    instead: 'Server and printer read this room too: what needs a browser belongs to shared/screen.',
  },
  inServer('server/', []),
  { ...inServer('server/main.ts', []), instead: 'Browser code has no place in the server.' },
  inServer('server/database/', ['server/doors/', 'server/office', 'server/reports/', 'server/import']),
  inServer(
    'server/office',
    ['server/doors/', 'server/reports/'],
    'An office tells those who listen; it does not know who they are.',
  ),
  inServer(
    'server/people/',
    ['server/doors/', 'server/office', 'server/reports/', 'server/house.ts'],
    'The people know the table of people; a door says what they answer, and tells the screens.',
  ),
  inServer(
    'server/single-sign-on/',
    ['server/doors/', 'server/office', 'server/reports/', 'server/house.ts'],
    'Here only the provider is talked to; who that is in Seira the people know.',
  ),
  inServer(
    'server/opinions/',
    ['server/doors/', 'server/office', 'server/reports/', 'server/house.ts'],
    'What citizens said is kept apart from the queue: of a ticket or a clerk it knows nothing, and is handed a place.',
  ),
  inServer('server/reports/', ['server/doors/', 'server/office'], 'Reports read the flat rows and nothing else.'),
  {
    ...inServer('server/exports/', ['server/']),
    may: ['shared/', 'server/exports/'],
    packages: ['node:', 'docx', 'pdfmake', 'write-excel-file'],
    instead: 'An export writes the sheet that it is handed: what stands in it a report has said.',
  },
  {
    ...inServer('server/mail/', ['server/doors/', 'server/database/']),
    packages: [...serverPackages, 'nodemailer'],
    instead: 'Mail carries what it is handed; what is worth a mail others know.',
  },
  inServer(
    'server/figures/',
    ['server/doors/', 'server/reports/', 'server/house.ts'],
    'What people say is kept here; a door says what is wrong with it, and reports read it.',
  ),
  inServer(
    'server/summaries/',
    ['server/doors/', 'server/house.ts'],
    'Summaries are handed offices, documents and a clock; a door shows what became of them.',
  ),
  inServer(
    'server/practice/',
    ['server/doors/', 'server/reports/', 'server/import', 'server/house.ts'],
    'Simulated people ask an office, like anybody; what counts is none of their business.',
  ),
  inServer(
    'server/devices/',
    ['server/doors/', 'server/office', 'server/reports/', 'server/practice/', 'server/house.ts'],
    'Devices know who they are and where they belong; what an office does is handed to them.',
  ),
  inServer(
    'server/signs/',
    ['server/doors/', 'server/reports/', 'server/practice/', 'server/house.ts'],
    'Signs ask an office, like anybody; who sits at a counter and what they may is handed to them.',
  ),
  inServer(
    'server/voice/',
    ['server/doors/', 'server/office', 'server/database/', 'server/house.ts'],
    'The voice makes sound of a sentence; which sentences may be said is a door’s to know.',
  ),
  inServer(
    'server/push/',
    ['server/doors/', 'server/reports/', 'server/house.ts'],
    'Notices follow what an office tells; which phone asks for them is a door’s to know.',
  ),
  inServer(
    'server/retention/',
    ['server/doors/', 'server/office', 'server/reports/', 'server/import'],
    'What is too old is forgotten on disk; whoever shows it asks for it.',
  ),
  {
    ...inServer(
      'server/import/',
      ['server/doors/'],
      'An import answers with what is wrong, line by line; a door says it.',
    ),
    packages: [...serverPackages, 'read-excel-file'],
  },
  {
    ...inServer('server/doors/', ['server/database/', 'server/journal', 'server/flat-rows']),
    types: ['server/database/'],
    instead: 'A door asks an office, a report or the people; it does not touch the disk itself.',
  },
  { name: 'display/', may: ['shared/'], types: [], never: [], packages: ['react', 'react-dom'], instead: forScreens },
  {
    name: 'counter-client/',
    may: ['shared/', 'counter-client/settings/sections/boards/'],
    types: [],
    never: [],
    packages: ['react', 'react-dom'],
    instead: forScreens,
  },
  {
    name: 'counter-client/settings/sections/boards/',
    may: [
      'shared/',
      'counter-client/',
      'display/board/Picture.tsx',
      'display/board/picture.css',
      'display/board/stage.ts',
    ],
    types: [],
    never: [],
    packages: ['react', 'react-dom'],
    instead: 'The preview of a board is the board’s own picture, and nothing else of the public screens.',
  },
  {
    name: 'printer/',
    may: ['shared/'],
    types: [],
    never: ['shared/screen/'],
    packages: ['node:', 'node-thermal-printer', 'serialport', 'socket.io-client'],
    instead: 'The printer is a process of its own, a screen made of paper: it hears a view and says what it printed.',
  },
]

/** Tests and their kits may import everything, and only they may be imported by nobody else. */
export const isTest = (path: string): boolean => /^tests\/|\.test\.tsx?$|\/testing\//.test(path)
/** Settings of the tools that build and test, at the top or in a screen's folder. */
export const isToolSetting = (path: string): boolean => /(?:^|\/)(?:vite|vitest)\.config\.ts$/.test(path)

export function roomOf(path: string): Room | undefined {
  const fitting = rooms.filter((room) => path.startsWith(room.name))
  return fitting.sort((a, b) => b.name.length - a.name.length)[0]
}
