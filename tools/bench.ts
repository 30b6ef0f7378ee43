import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { startBareReads } from './bench/bare-reads.ts';
import { cpuOf } from './bench/cpu.ts';
import { editorList, openDesk } from './bench/desk.ts';
import { measureLimits } from './bench/limits.ts';
import { fire, gauge, send, type Shot } from './bench/load.ts';
import { callShot, pageShot, publicOperations } from './bench/public-operations.ts';
import { profileOperation } from './bench/profile-operation.ts';
import { type Desk, measurePublishing, publishShot, readyToPublish } from './bench/publishing.ts';
import { type BenchReport, comparison, type Line, machine, tableOf } from './bench/report.ts';
import { rlsTax } from './bench/rls-tax.ts';
import { resetStatements, sequentialScans, type Statement, statementsSince } from './bench/statements.ts';
import { chooseSubject, type Subject } from './bench/subject.ts';
import { startPortal } from './bench/portals.ts';
import { dataFolder } from './lib/paths.ts';
import { childrenOf } from './lib/processes.ts';
import { secret } from './lib/secrets.ts';
import { connect } from './postgres/connect.ts';
import { superuser } from './postgres/cluster.ts';
import { DATABASE } from './supervisor/database.ts';
import { environmentOf, portsOf } from './supervisor/environment.ts';
import { runningFile, type Running } from './supervisor/running.ts';

/** Requests under way at once where it is asked how many a machine can answer; the times are those of a few at once. */
const LANES = '32';
const BARE_READS = 'bare node+pg';
const WARM_UP = 20;

interface Bench {
  readonly running: Running;
  readonly environment: NodeJS.ProcessEnv;
  readonly root: Client;
  readonly subject: Subject;
  /** Processes of the product by their name. */
  readonly parts: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly lanes: number;
  readonly lines: Line[];
  readonly seen: Statement[];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      requests: { type: 'string', default: '600' },
      compare: { type: 'string' },
      profile: { type: 'string' },
      lanes: { type: 'string', default: LANES },
    },
    allowPositionals: true,
  });
  const bench = await prepare({ requests: Number(values.requests), lanes: Number(values.lanes) });
  if (values.profile) {
    await profileOperation(bench, values.profile);
    return bench.root.end();
  }
  await measureBareLimits(bench);
  await measureBareReads(bench);
  await measurePublic(bench);
  await measureStaff(bench);
  const report = await conclude(bench);
  await bench.root.end();
  process.stdout.write(`${tableOf(report)}\n`);
  if (values.compare) process.stdout.write(`${comparison(report, JSON.parse(readFileSync(values.compare, 'utf8')))}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

async function measureBareLimits({ lines, subject, running, requests, lanes, environment }: Bench): Promise<void> {
  const home = publicOperations(subject).find(({ name }) => name === 'home');
  const page = home ? (await send(pageShot(home, subject.host, running.portal.port))).body : '';
  const databaseUrl = environment['DATABASE_PORTAL_URL'] ?? '';
  const { http, pg, nginx } = await measureLimits({ requests: requests * 3, lanes, pids: [] }, { databaseUrl, page });
  lines.push({ operation: 'limit', route: 'bare node:http', ...http }, { operation: 'limit', route: 'bare pg', ...pg });
  if (nginx) lines.push({ operation: 'limit', route: 'nginx static', ...nginx });
}

async function measureBareReads(bench: Bench): Promise<void> {
  const operations = publicOperations(bench.subject);
  const bare = await startBareReads(operations, bench.environment['DATABASE_PORTAL_URL'] ?? '');
  try {
    for (const operation of operations)
      await measure(bench, { operation: operation.name, route: BARE_READS }, () => bare.shot(operation), {
        parts: { bare: bare.pid },
      });
  } finally {
    bare.stop();
  }
}

async function prepare({ requests, lanes }: Pick<Bench, 'requests' | 'lanes'>): Promise<Bench> {
  const data = dataFolder();
  const running: Running = JSON.parse(readFileSync(runningFile(data), 'utf8'));
  const port = Number(new URL(running.admin).port);
  const environment = environmentOf({ data, port, environment: process.env });
  const root = await connect(
    superuser({ port: portsOf(port).postgres, superuserPassword: secret(data, 'pg-superuser') }, DATABASE),
  );
  const parts: { name: string; pid: number }[] = JSON.parse(readFileSync(join(data, 'pids.json'), 'utf8'));
  const measured = parts.filter(({ name }) => ['api', 'portal', 'worker'].includes(name));
  return {
    running,
    environment,
    root,
    subject: await chooseSubject(root),
    parts: Object.fromEntries(measured.map(({ name, pid }) => [name, pid])),
    requests,
    lanes,
    lines: [],
    seen: [],
  };
}

async function measure(
  bench: Bench,
  name: { operation: string; route: string },
  shot: () => Shot,
  extra: { parts?: Readonly<Record<string, number>>; requests?: number } = {},
) {
  const { root, lines, seen, lanes } = bench;
  await fire(shot, { requests: WARM_UP, lanes, pids: [] });
  await resetStatements(root);
  const { rows } = await root.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  const groups: Record<string, number[]> = { database: rows.map(({ pid }) => pid) };
  for (const [part, pid] of Object.entries({ ...bench.parts, ...extra.parts }))
    groups[part] = [pid, ...childrenOf(pid)];
  const used = () => Object.entries(groups).map(([part, pids]) => [part, cpuOf(pids)] as const);
  const before = Object.fromEntries(used());
  const requests = extra.requests ?? bench.requests;
  const figures = await gauge(shot, { requests, lanes, pids: Object.values(groups).flat() });
  const parts = used().map(([part, ms]) => [part, (ms - (before[part] ?? 0)) / requests] as const);
  const statements = await statementsSince(root);
  seen.push(...statements);
  const calls = statements.reduce((sum, statement) => sum + statement.calls, 0);
  lines.push({
    ...name,
    ...figures,
    statements: calls / requests,
    parts: Object.fromEntries(parts.filter(([, ms]) => ms >= 0.005)),
  });
}

async function measurePublic(bench: Bench): Promise<void> {
  const { running, subject, environment } = bench;
  const uncached = await startPortal(environment, 'off');
  try {
    for (const operation of publicOperations(subject)) {
      const { name } = operation;
      await measure(
        bench,
        { operation: name, route: 'page, cached' },
        () => pageShot(operation, subject.host, running.portal.port),
        { requests: bench.requests * 3 },
      );
      await measure(
        bench,
        { operation: name, route: 'page, uncached' },
        () => pageShot(operation, subject.host, uncached.port),
        { parts: { portal: uncached.pid } },
      );
      await measure(bench, { operation: name, route: 'public GraphQL' }, () =>
        callShot(operation, running.publicGraphql),
      );
    }
  } finally {
    await uncached.stop();
  }
}

async function measureStaff(bench: Bench): Promise<void> {
  const { running, environment, root, lines } = bench;
  const desk = await openDesk(running, environment);
  await measure(bench, { operation: 'editor-list', route: 'staff GraphQL' }, () => editorList(desk));
  await measurePublishingAtOnce(bench, desk);
  await resetStatements(root);
  const second = await startPortal(environment, 'on');
  try {
    const ports = [running.portal.port, second.port];
    const figures = await measurePublishing(desk, Math.min(60, Math.ceil(bench.requests / 10)), ports);
    bench.seen.push(...(await statementsSince(root)));
    lines.push(
      { operation: 'publish', route: 'staff GraphQL', ...figures.publish },
      { operation: 'visible', route: 'publish to page', ...figures.visible },
      { operation: 'visible', route: 'publish to both portals', ...figures.everywhere },
    );
  } finally {
    await second.stop();
  }
}

/** How many publications the machine can carry: every one a transaction with the live page, its words and its jobs. */
async function measurePublishingAtOnce(bench: Bench, desk: Desk): Promise<void> {
  const ready = await readyToPublish(desk, WARM_UP + Math.min(200, bench.requests));
  const next = (): Shot => {
    const article = ready.shift();
    if (!article) throw new Error('More was to be published than was made ready');
    return publishShot(desk, article);
  };
  await measure(bench, { operation: 'publish, many at once', route: 'staff GraphQL' }, next, {
    requests: ready.length - WARM_UP,
  });
}

async function conclude({ root, lines, seen, subject, environment }: Bench): Promise<BenchReport> {
  const { rows } = await root.query<{ sites: number; columns: number; articles: number }>(
    'select (select count(*) from live_site)::int as sites, (select count(*) from live_column)::int as columns, (select count(*) from live_item)::int as articles',
  );
  const of = (operation: string, route: string): Line | undefined =>
    lines.find((line) => line.operation === operation && line.route === route);
  const ratio = (a: number | undefined, b: number | undefined): number => (a ?? Number.NaN) / (b ?? Number.NaN);
  const bare = of('limit', 'bare node:http');
  const ratios = {
    'cached home / bare node:http': ratio(of('home', 'page, cached')?.perSecond, bare?.perSecond),
    'cached home / nginx static': ratio(of('home', 'page, cached')?.perSecond, of('limit', 'nginx static')?.perSecond),
    'list under row security / tenant by hand': await rlsTax(root, environment['DATABASE_URL'] ?? '', subject),
    'article call p50 / bare pg p50': ratio(of('article', 'public GraphQL')?.p50, of('limit', 'bare pg')?.p50),
    ...Object.fromEntries(
      publicOperations(subject).flatMap(({ name }) =>
        ['page, uncached', 'public GraphQL'].map((route) => [
          `${name}, ${route} / ${BARE_READS}`,
          ratio(of(name, route)?.perSecond, of(name, BARE_READS)?.perSecond),
        ]),
      ),
    ),
  };
  const frequent = [...seen]
    .sort((a, b) => b.calls - a.calls)
    .filter(({ sql }, index, all) => all.findIndex((one) => one.sql === sql) === index);
  return {
    at: new Date().toISOString(),
    machine: machine(),
    data: rows[0] ?? {},
    lines,
    ratios,
    sequentialScans: await sequentialScans(root, frequent),
  };
}

await main();
