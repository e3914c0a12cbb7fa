// A sheet that is printed is as wide as its page, and as many pages long as it takes.
import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

/** The writer's own page set-up says paper and orientation; where there is none, A4 upright. */
export const printedWide: Feature<Stream | Buffer | Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => {
          const fitted = xml.replace(/(<worksheet [^>]*>)(?!<sheetPr)/, `$1${FIT}`)
          const setUp = 'fitToWidth="1" fitToHeight="0"'
          if (/<pageSetup /.test(fitted)) return fitted.replace('<pageSetup ', `<pageSetup ${setUp} `)
          const margins = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
          // In this order the format asks for them, before drawings and what else follows.
          const behind =
            /(<\/sheetData>(?:<mergeCells[\s\S]*?<\/mergeCells>)?(?:<conditionalFormatting[\s\S]*?<\/conditionalFormatting>)*)(<pageMargins[^>]*>)?/
          return fitted.replace(
            behind,
            (_, before: string, own: string | undefined) =>
              `${before}${own ?? margins}<pageSetup paperSize="9" ${setUp}/>`,
          )
        },
      },
    },
  },
}
