import { dataFolder, firstPort } from '../lib/paths.ts';
import type { Plan } from './plan.ts';
import { greeting } from './running.ts';
import { Supervisor } from './supervisor.ts';

/** A second Ctrl-C this long after the first means: now. */
const IMPATIENCE_MS = 1000;

/** Runs a copy until it is told to stop. */
export async function supervise(plan: Plan): Promise<void> {
  const port = firstPort();
  const begun = Date.now();
  const supervisor = new Supervisor({ data: dataFolder(), port, environment: process.env }, plan);
  let asked = 0;
  const stop = () => {
    if (asked > 0 && Date.now() - asked > IMPATIENCE_MS) process.exit(130);
    if (asked === 0) asked = Date.now();
    void supervisor.stop().then(() => process.exit(process.exitCode ?? 0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop); // the command that started us is gone, perhaps killed
  try {
    const running = await supervisor.start();
    process.stdout.write(greeting(running, port));
    process.stdout.write(`就绪 ready in ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
  } catch (error) {
    if (asked > 0) return;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    stop();
  }
}
