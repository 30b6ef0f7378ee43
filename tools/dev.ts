import { rmSync } from 'node:fs';
import { STAMPS } from './lib/paths.ts';
import { supervise } from './supervisor/command.ts';
import { sourcePlan } from './supervisor/plan.ts';

// watchers rebuild into the folders that `npm start` serves: what is in them is no longer what was stamped
rmSync(STAMPS, { recursive: true, force: true });
await supervise(sourcePlan);
