import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

const conditions = ['@jiyue/source', 'node', 'module', 'import', 'default'];

// The pages are drawn inside our own server, which alone talks to readers: Astro sees no request of theirs.
export default defineConfig({
  output: 'server',
  srcDir: './src/astro',
  outDir: './dist/astro',
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  session: false,
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    resolve: { conditions },
    ssr: { noExternal: [/^@jiyue\//], resolve: { conditions } },
    logLevel: 'warn',
  },
});
