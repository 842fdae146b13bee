import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { CONTENT_SECURITY_POLICY } from './electron/content-security-policy.ts';

export default defineConfig({
  root: 'renderer',
  // Relative, because the same build is served by app://bundle and by a loopback server.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: '../dist/renderer', emptyOutDir: true, chunkSizeWarningLimit: 700 },
  server: { host: '127.0.0.1', port: 41700 },
  preview: {
    host: '127.0.0.1',
    headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
  },
});
