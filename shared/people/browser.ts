// Which browser on which system, from what it says of itself: enough for a person to recognise their own computer.

export type Browser = { readonly name: string | null; readonly system: string | null }

/** The first that fits: every browser also says that it is one of those further down. */
const browsers = [
  ['Edge', /\bEdgA?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:HeadlessChrome|Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+).*\bSafari\//],
] as const

const systems = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const

export function browserOf(agent: string): Browser {
  const found = browsers.find(([, looks]) => looks.test(agent))
  const version = found?.[1].exec(agent)?.[1]
  return {
    name: found === undefined ? null : `${found[0]} ${version}`,
    system: systems.find(([, looks]) => looks.test(agent))?.[0] ?? null,
  }
}
