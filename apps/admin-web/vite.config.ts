import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env['JIYUE_API'] ?? `http://127.0.0.1:${process.env['JIYUE_PORT'] ?? '8000'}`;

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['@jiyue/source', ...defaultClientConditions] },
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/graphql', '/auth', '/uploads', '/files'].map((path) => [path, { target: api }])),
  },
});
