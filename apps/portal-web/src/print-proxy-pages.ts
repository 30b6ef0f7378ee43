import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proxyPages } from './pages/problem/proxy.js';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'deploy', 'nginx', 'pages');

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(proxyPages())) writeFileSync(join(FOLDER, name), text);
