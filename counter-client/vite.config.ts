// Builds the staff pages: the desk, the supervisor's, the settings, and the way back from single sign-on.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  base: '/counter-client/',
  plugins: [react()],
  build: {
    outDir: here('../dist/counter-client'),
    emptyOutDir: true,
    // Nothing as a data: address, so that the pages' policy may stay strict.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        desk: here('desk.html'),
        supervisor: here('supervisor.html'),
        settings: here('settings.html'),
        signIn: here('sign-in.html'),
      },
    },
  },
})
