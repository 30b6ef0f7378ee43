import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process used while something was done. */
export interface Use {
  readonly peakMegabytes: number;
  readonly cpuSeconds: number;
}

/** The process of a part of a running copy. */
export function pidOf(data: string, part: string): number {
  const entries: { name: string; pid: number }[] = JSON.parse(readFileSync(join(data, 'pids.json'), 'utf8'));
  const found = entries.find(({ name }) => name === part);
  if (!found) throw new Error(`No process of ${part}`);
  return found.pid;
}

/** Measures how far the memory of a process rises above where it was, and its processor time. Linux only. */
export async function measured<T>(pid: number, work: () => Promise<T>): Promise<{ value: T; use: Use }> {
  writeFileSync(`/proc/${pid}/clear_refs`, '5'); // the peak begins anew
  const before = { memory: memoryOf(pid, 'VmRSS'), cpu: cpuOf(pid) };
  const value = await work();
  const peakMegabytes = (memoryOf(pid, 'VmHWM') - before.memory) / 1024;
  return { value, use: { peakMegabytes, cpuSeconds: cpuOf(pid) - before.cpu } };
}

function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}

function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100; // ticks of a hundredth
}
