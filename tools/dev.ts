import { supervise } from './supervisor/command.ts';
import { sourcePlan } from './supervisor/plan.ts';

await supervise(sourcePlan);
