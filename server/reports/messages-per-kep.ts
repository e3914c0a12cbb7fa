// How many complaints, suggestions and thanks did each KEP get in a period?

import type { Span } from '#shared/reports/asked.ts'
import type { KepMessages } from '#shared/reports/messages-per-kep.ts'
import type { Db } from '../database/open.ts'

/** In the directorate's own order; a KEP that got none stands there with zeros, and one of former years behind the others. */
export const messagesPerKep = (db: Db, { from, to }: Span): KepMessages[] =>
  db
    .prepare<{ from: string; to: string }, KepMessages>(
      `WITH sent AS (SELECT * FROM messages WHERE date BETWEEN @from AND @to),
         listed AS (SELECT code AS kep, display_order AS place FROM keps
           UNION ALL SELECT DISTINCT kep, 1000 FROM sent WHERE kep NOT IN (SELECT code FROM keps))
       SELECT listed.kep, coalesce(SUM(kind = 'complaint'), 0) AS complaint,
         coalesce(SUM(kind = 'suggestion'), 0) AS suggestion, coalesce(SUM(kind = 'thanks'), 0) AS thanks,
         coalesce(SUM(state IN ('new', 'read')), 0) AS open
       FROM listed LEFT JOIN sent ON sent.kep = listed.kep
       GROUP BY listed.kep, listed.place ORDER BY listed.place, listed.kep`,
    )
    .all({ from, to })
