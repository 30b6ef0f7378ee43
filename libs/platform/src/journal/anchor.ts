import { createHash, randomBytes } from 'node:crypto';
import { appendFile, mkdir, readFile, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The head of one site's chain as it stood at a moment, kept where no database role can reach it. */
export interface Anchor {
  readonly tenantId: string;
  readonly seq: number;
  /** Hash of the row with that number, hexadecimal. */
  readonly hash: string;
}

/** Anchors read back, oldest first, and the files whose lines no longer follow from each other. */
export interface AnchorReading {
  readonly anchors: readonly Anchor[];
  readonly brokenFiles: readonly string[];
}

interface AnchorLine extends Anchor {
  readonly at: string;
  readonly link: string;
}

/**
 * A folder of append-only files, one per day and writer. Each line carries a digest over itself and the line before,
 * so that a changed or dropped line shows. No two processes write one file, not even two containers that share the
 * folder and both call themselves process 1; a write that failed is followed by a new file, since nobody knows how much of
 * it reached the disk.
 */
export class AnchorBook {
  private file = '';
  private link = '';
  private failures = 0;

  constructor(
    private readonly folder: string,
    private readonly writer: string = writerName(),
  ) {}

  /** Appends heads; the write has reached the operating system when it resolves. */
  async append(heads: readonly Anchor[], now: Date): Promise<void> {
    if (heads.length === 0) return;
    await this.openFor(now);
    let link = this.link;
    const lines = heads.map(({ tenantId, seq, hash }) => {
      const anchor = { tenantId, seq, hash, at: now.toISOString() };
      link = linkOf(link, anchor);
      return `${JSON.stringify({ ...anchor, link })}\n`;
    });
    try {
      await appendFile(join(this.folder, this.file), lines.join(''), { flush: true });
      this.link = link;
    } catch (error) {
      this.failures += 1;
      this.file = '';
      throw error;
    }
  }

  /** Every anchor ever written, in the order of its files. */
  async read(): Promise<AnchorReading> {
    await mkdir(this.folder, { recursive: true });
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.jsonl')).sort();
    const anchors: Anchor[] = [];
    const brokenFiles: string[] = [];
    for (const name of names) {
      const { lines, isBroken } = await this.readFile(name);
      for (const { tenantId, seq, hash } of lines) anchors.push({ tenantId, seq, hash });
      if (isBroken) brokenFiles.push(name);
    }
    return { anchors, brokenFiles };
  }

  private async openFor(now: Date): Promise<void> {
    const after = this.failures > 0 ? `-${this.failures}` : '';
    const file = `${now.toISOString().slice(0, 10)}-${this.writer}${after}.jsonl`;
    if (file === this.file) return;
    await mkdir(this.folder, { recursive: true });
    const names = await readdir(this.folder);
    const earlier = names.includes(file) ? await this.readFile(file) : null;
    this.file = file;
    this.link = earlier?.lines.at(-1)?.link ?? file;
  }

  private async readFile(name: string): Promise<{ lines: AnchorLine[]; isBroken: boolean }> {
    const text = await readFile(join(this.folder, name), 'utf8');
    // what stands behind the last line's end was being written when the disk was full or the machine stopped
    const whole = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
    const lines = whole.flatMap(parseLine);
    const expected = whole.filter((line) => line !== '').length;
    let link = name;
    const holds = lines.every((line) => {
      link = linkOf(link, line);
      return link === line.link;
    });
    return { lines, isBroken: !holds || lines.length !== expected };
  }
}

function writerName(): string {
  const host = hostname()
    .replace(/[^A-Za-z0-9-]/g, '')
    .slice(0, 40);
  return `${host}-${process.pid.toString(36)}-${randomBytes(3).toString('hex')}`;
}

function linkOf(before: string, { at, tenantId, seq, hash }: Anchor & { at: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([before, at, tenantId, seq, hash]))
    .digest('hex');
}

// A line that says nothing is left out, and the file shows as broken.
function parseLine(line: string): AnchorLine[] {
  if (line === '') return [];
  try {
    return [JSON.parse(line) as AnchorLine];
  } catch {
    return [];
  }
}
