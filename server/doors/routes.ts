// Every route that the HTTP door answers, read from the door itself: tests call each of them, also those that are not yet written.
import type { Express } from 'express'

export type Route = { readonly method: string; readonly path: string }

export const routesOf = (app: Express): Route[] =>
  app.router.stack.flatMap(({ route }) =>
    // Several handlers of one route are one route.
    [...new Set((route?.stack ?? []).map(({ method }) => method.toUpperCase()))].map((method) => ({
      method,
      path: route?.path ?? '',
    })),
  )
