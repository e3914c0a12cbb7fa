// Builds the public screens: one small page each, so that a board on a weak TV never carries the kiosk's code.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { websocketOnly } from './websocket-only.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  base: '/display/',
  plugins: [react(), websocketOnly],
  build: {
    outDir: '../dist/display',
    emptyOutDir: true,
    // Every file by its own address: the pages' content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        hub: here('hub.html'),
        board: here('board.html'),
        kiosk: here('kiosk.html'),
        printer: here('printer.html'),
        privacy: here('privacy.html'),
        ticket: here('ticket.html'),
      },
    },
  },
})
