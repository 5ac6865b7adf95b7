import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const path = (relative: string) => resolve(import.meta.dirname, relative)

export default defineConfig({
  main: {
    build: {
      target: 'node20',
      lib: { entry: { index: path('src-main/index.ts'), cli: path('src-main/cli.ts') }, formats: ['es'] },
    },
  },
  preload: {
    build: {
      target: 'node20',
      lib: { entry: path('src-main/preload.ts'), formats: ['cjs'] },
      // A sandboxed preload cannot be an ES module.
      rolldownOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'src-renderer',
    build: { minify: true, rolldownOptions: { input: path('src-renderer/index.html') } },
    worker: { format: 'es' },
    plugins: [react()],
  },
})
