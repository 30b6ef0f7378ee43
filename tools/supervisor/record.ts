import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf, end } from '../lib/processes.ts';

interface Entry {
  readonly name: string;
  readonly pid: number;
  /** When the process began: a recycled pid has another birth, and is left alone. */
  readonly birth: string;
  readonly stopping?: true;
}

const SUPERVISOR = 'supervisor';
const NOTICES_WITHIN_MS = 3000;
const STOPS_WITHIN_MS = 40_000;

/** Which processes this data folder's copy started, so that the next start can end what a kill -9 left behind. */
export class ProcessRecord {
  private readonly file: string;
  private entries: Entry[] = [];

  constructor(data: string) {
    this.file = join(data, 'pids.json');
  }

  /** Claims the data folder: refuses while another supervisor runs it, ends orphans of one that was killed. */
  async claim(): Promise<string[]> {
    await this.untilLeft();
    const former = this.alive();
    const supervisor = former.find(isSupervisor);
    if (supervisor) throw new Error(`Jiyue already runs on this data folder (process ${supervisor.pid})`);
    await Promise.all(former.map(({ pid }) => end(pid, { graceMs: 5000 })));
    this.entries = [];
    this.add(SUPERVISOR, process.pid);
    return former.map(({ name }) => name);
  }

  add(name: string, pid: number): void {
    this.entries = [...this.entries.filter((entry) => entry.name !== name), { name, pid, birth: birthOf(pid) }];
    this.write();
  }

  /** Says that this run is coming to its end, so that the next start waits instead of refusing. */
  stopping(): void {
    this.entries = this.entries.map((entry) => (isSupervisor(entry) ? { ...entry, stopping: true } : entry));
    this.write();
  }

  clear(): void {
    rmSync(this.file, { force: true });
  }

  /** A run whose npm was just told to stop, or killed, needs a moment to notice, and then some to stop its parts. */
  private async untilLeft(): Promise<void> {
    const begun = Date.now();
    for (;;) {
      const supervisor = this.alive().find(isSupervisor);
      if (!supervisor || Date.now() - begun > (supervisor.stopping ? STOPS_WITHIN_MS : NOTICES_WITHIN_MS)) return;
      await sleep(100);
    }
  }

  private alive(): Entry[] {
    return this.read().filter(({ pid, birth }) => birth !== '' && birthOf(pid) === birth && pid !== process.pid);
  }

  private write(): void {
    const draft = `${this.file}.new`;
    writeFileSync(draft, JSON.stringify(this.entries), { mode: 0o600 });
    renameSync(draft, this.file);
  }

  private read(): Entry[] {
    mkdirSync(join(this.file, '..'), { recursive: true });
    if (!existsSync(this.file)) return [];
    try {
      const content: unknown = JSON.parse(readFileSync(this.file, 'utf8'));
      return Array.isArray(content) ? content.filter(isEntry) : [];
    } catch {
      return []; // cut short by a full disk: then nothing in it can be trusted
    }
  }
}

function isSupervisor({ name }: Entry): boolean {
  return name === SUPERVISOR;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'name' in value &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'birth' in value &&
    typeof value.birth === 'string'
  );
}
