import { readFileSync } from 'node:fs';

// Linux counts process time in hundredths of a second.
const TICK_MS = 10;

/** CPU time that processes and the children they waited for have used so far, in milliseconds. */
export function cpuOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + cpuOfOne(pid), 0);
}

function cpuOfOne(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0; // the process ended, or this is not Linux
  }
}
