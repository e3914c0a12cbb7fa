// A React screen is a function of its last view: these hooks hand it over.
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Look, Screen, Told } from '../protocol.ts'
import { Line, type Picture, serverTime } from './line.ts'

/** Opens the line of one screen for as long as the component lives. The look must not change while it does. */
export function useLine<S extends Screen>(look: Look & { readonly screen: S }): [Picture<S>, Line<S>] {
  const { screen, office, counter, layout, printer, key } = look
  const line = useMemo(
    () =>
      new Line<S>(
        {
          ...{ screen, office, ...(counter !== undefined && { counter }) },
          ...(layout !== undefined && { layout }),
          ...(printer !== undefined && { printer }),
          ...(key !== undefined && { key }),
        },
        firstView(screen),
      ),
    [screen, office, counter, layout, printer, key],
  )
  useEffect(() => {
    line.open()
    return () => line.close()
  }, [line])
  const picture = useSyncExternalStore(line.subscribe, () => line.picture)
  return [picture, line]
}

/** The server's clock, counted on from the last view, ticking every `every` milliseconds. */
export function useNow(picture: Picture<Screen>, every = 1_000): number {
  const [steady, setSteady] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => setSteady(performance.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return serverTime(picture, steady)
}

/** The view that came with the page's HTML, so that a weak screen paints at once. Used once. */
function firstView<S extends Screen>(screen: S): Told<S> | null {
  const element = document.getElementById('first-view')
  if (element === null || !element.textContent) return null
  const told = JSON.parse(element.textContent) as Told | null // written by our own server into our own page
  element.remove()
  return told !== null && told.screen === screen ? (told as Told<S>) : null
}

/** The office that the page is for, written into its HTML by the server. */
export function officeOfPage(): string {
  return document.documentElement.dataset.office ?? ''
}

/** What the page shows of the office, where its address said so. */
export function layoutOfPage(): { readonly layout?: string } {
  const { layout } = document.documentElement.dataset
  return layout === undefined ? {} : { layout }
}

/** Whose counter's display the page is, where its address or its device's place said so. */
export function counterOfPage(): { readonly counter?: string } {
  const { counter } = document.documentElement.dataset
  return counter === undefined ? {} : { counter }
}

/** Which of the office's printers the page has to do with, where its address said so. */
export function printerOfPage(): { readonly printer?: string } {
  const { printer } = document.documentElement.dataset
  return printer === undefined ? {} : { printer }
}
