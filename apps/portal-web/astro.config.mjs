import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

const conditions = ['@jiyue/source', 'node', 'module', 'import', 'default'];

/** The pages are drawn inside our own server, which alone talks to readers: Astro sees no request of theirs. */
const insideOurServer = {
  name: 'jiyue-portal',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'jiyue-portal',
        entrypointResolution: 'auto',
        serverEntrypoint: fileURLToPath(new URL('astro-entry.mjs', import.meta.url)),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: { serverOutput: 'stable' },
      }),
  },
};

export default defineConfig({
  output: 'server',
  srcDir: './src/astro',
  outDir: './dist/astro',
  adapter: insideOurServer,
  session: false,
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    resolve: { conditions },
    ssr: { noExternal: [/^@jiyue\//], resolve: { conditions } },
    logLevel: 'warn',
  },
});
