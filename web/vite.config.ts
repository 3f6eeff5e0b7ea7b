import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { doors } from './build/doors.ts'
import { world } from './build/world.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Schemas and rules are pure: a module of theirs of which nothing is used leaves nothing in the bundle. */
const isPure = (id: string) => /\/(domain|api)\/[^?]+\.ts$/.test(id)

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [doors(), world(), react()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !isPure(id) } },
  },
})
