// Lints texts that are in no file, as if they were at the given paths. Reads [{ path, code }] and prints [[rule, …], …].
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
// without a project graph the boundary rule passes everything in silence
await createProjectGraphAsync({ exitOnError: true, resetDaemonClient: true });
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-misused-promises': 'off' },
    },
  ],
});
const found = [];
for (const { path, code } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [{ messages }] = await eslint.lintText(code, { filePath: path });
  found.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(found));
process.exit(0);
