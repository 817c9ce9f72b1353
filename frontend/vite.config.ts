import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const backend = process.env.BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  server: { proxy: { '/api': { target: backend, changeOrigin: true } } },
  preview: { proxy: { '/api': { target: backend, changeOrigin: true } } },
  build: {
    manifest: true,
    // Nothing is inlined as data: addresses, so that the content security policy can stay strict.
    assetsInlineLimit: 0,
    // The chart library is a page of its own, loaded only where a chart is drawn.
    chunkSizeWarningLimit: 700,
  },
  test: {
    // Logic is tested without a DOM; the few tests that mount a component ask for jsdom in their first line.
    environment: 'node',
    include: ['src/**/*.test.ts'],
  },
})
