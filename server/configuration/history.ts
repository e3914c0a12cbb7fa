// What one version changed, worked out from the one before it.
import { type Change, changesBetween } from '#shared/configuration/changes.ts'
import type { Configurations } from './configurations.ts'

/** Nothing for the first: it changed nothing, it was. */
export function changesOf(configurations: Configurations, version: number): Change[] {
  const [before, after] = [configurations.wholeOf(version - 1), configurations.wholeOf(version)]
  return before === undefined || after === undefined ? [] : changesBetween(before, after)
}
