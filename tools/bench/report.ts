import { cpus, totalmem } from 'node:os';
import type { Figures } from './figures.ts';

/** One line of the table. */
export interface Line extends Figures {
  readonly operation: string;
  readonly route: string;
  /** Statements per request, where they were counted. */
  readonly statements?: number;
  /** CPU milliseconds per request of each part of the product, where they were taken apart. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** The whole result, as written to JSON. */
export interface BenchReport {
  readonly at: string;
  readonly machine: { readonly cores: number; readonly memoryGiB: number; readonly node: string };
  readonly data: Readonly<Record<string, number>>;
  readonly lines: readonly Line[];
  readonly ratios: Readonly<Record<string, number>>;
  readonly sequentialScans: readonly string[];
}

/** This machine, for whoever compares figures later. */
export function machine(): BenchReport['machine'] {
  return { cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version };
}

/** How this run stands to an earlier one: above 1 is more than then. Only what both measured is compared. */
export function comparison(now: BenchReport, then: BenchReport): string {
  const lines = now.lines.flatMap((line) => {
    const old = then.lines.find(({ operation, route }) => operation === line.operation && route === line.route);
    return old ? [`  ${`${line.operation}, ${line.route}`.padEnd(34)}${ratiosOf(line, old)}`] : [];
  });
  return [`compared with ${then.at} (${pairs(then.data)}), now ÷ then:`, ...lines].join('\n');
}

function ratiosOf(now: Line, then: Line): string {
  return (['p50', 'p95', 'perSecond', 'cpuMs'] as const)
    .filter((figure) => then[figure] > 0 && now[figure] > 0)
    .map((figure) => `${figure} ${(now[figure] / then[figure]).toFixed(2)}`)
    .join('  ');
}

function partsText(parts: Readonly<Record<string, number>>): string {
  return Object.entries(parts)
    .map(([name, ms]) => `${name} ${fixed(ms)}`)
    .join(' · ');
}

const HEAD = [
  'operation',
  'route',
  'n',
  'failed',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  '1/s',
  'CPU ms',
  'SQL',
  'bytes',
  'CPU ms of each',
];

/** The table that a person reads. */
export function tableOf({ lines, ratios, data, sequentialScans }: BenchReport): string {
  const rows = lines.map((line) => [
    line.operation,
    line.route,
    String(line.count),
    String(line.failures),
    ...[line.p50, line.p95, line.p99].map(fixed),
    line.perSecond.toFixed(0),
    fixed(line.cpuMs),
    line.statements === undefined ? '' : line.statements.toFixed(1),
    line.bytes === undefined ? '' : line.bytes.toFixed(0),
    partsText(line.parts ?? {}),
  ]);
  const widths = HEAD.map((cell, index) => Math.max(cell.length, ...rows.map((row) => (row[index] ?? '').length)));
  const print = (row: readonly string[]): string =>
    row
      .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ');
  return [
    `data: ${pairs(data)}`,
    print(HEAD),
    ...rows.map(print),
    `ratios: ${pairs(ratios)}`,
    `sequential scans of large tables among the 50 most frequent statements: ${sequentialScans.length}`,
    ...sequentialScans.map((line) => `  ${line}`),
  ].join('\n');
}

function pairs(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
    .join(', ');
}

function fixed(value: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(2);
}
