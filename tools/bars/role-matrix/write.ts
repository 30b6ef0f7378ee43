import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/paths.ts';
import { permissionsPage } from './page.ts';

writeFileSync(join(ROOT, 'docs', 'permissions.md'), permissionsPage());
