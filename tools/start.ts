import { supervise } from './supervisor/command.ts';
import { builtPlan } from './supervisor/plan.ts';

await supervise(builtPlan);
