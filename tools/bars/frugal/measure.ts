import type { Client } from 'pg';
import { callShot, pageShot, type PublicOperation, publicOperations } from '../../bench/public-operations.ts';
import { send, type Shot } from '../../bench/load.ts';
import { chooseSubject } from '../../bench/subject.ts';
import type { DemoProduct } from '../ground/demo-product.ts';
import { pick } from '../ground/pick.ts';
import { StaffDesk } from '../ground/staff.ts';
import { type Cost, costOf } from './cost.ts';
import type { Table } from './table.ts';

const EDITOR_LIST = `query($filter: ArticleFilter) { articles(filter: $filter, first: 20) { nodes { id title state updatedAt } totalCount } }`;
const INBOX = `query { inbox(first: 20) { nodes { act title } totalCount } }`;

/** Measures every operation on a running copy whose portal keeps no page. */
export async function measureAll({ running, root: open }: DemoProduct): Promise<Table> {
  const root = await open();
  try {
    await root.query('create extension if not exists pg_stat_statements');
    await root.query('vacuum (analyze)'); // plans and pages as they are once a database has settled
    // a word that the demonstration is full of
    const subject = { ...(await chooseSubject(root)), word: '农村' };
    const table: Record<string, Cost> = {};
    for (const operation of publicOperations(subject)) {
      const shots = shotsOf(operation, subject.host, running);
      for (const [name, shot] of Object.entries(shots)) table[name] = await costOf(root, () => lengthOf(shot));
    }
    return { ...table, ...(await measureStaff(root, new StaffDesk(running))) };
  } finally {
    await root.end();
  }
}

function shotsOf(
  operation: PublicOperation,
  host: string,
  { portal, publicGraphql }: DemoProduct['running'],
): Record<string, Shot> {
  return {
    [`${operation.name}, page`]: pageShot(operation, host, portal.port),
    [`${operation.name}, call`]: callShot(operation, publicGraphql),
  };
}

async function lengthOf(shot: Shot): Promise<number> {
  const { status, body } = await send(shot);
  if (!shot.expects(status, body)) throw new Error(`${shot.url} answered ${status}: ${body.slice(0, 200)}`);
  return Buffer.byteLength(body);
}

async function measureStaff(root: Client, desk: StaffDesk): Promise<Table> {
  const { data } = await desk.ask({ as: 'editor', query: '{ currentSite { id } }' });
  const site = String(pick(data, 'currentSite.id'));
  const asked = { 'editor’s list': { as: 'editor', query: EDITOR_LIST }, inbox: { as: 'reviewer', query: INBOX } };
  const table: Record<string, Cost> = {};
  for (const [name, question] of Object.entries(asked)) {
    table[name] = await costOf(root, async () => {
      const { data: found, errors } = await desk.ask({ ...question, site });
      if (!found) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return Buffer.byteLength(JSON.stringify(found));
    });
  }
  return table;
}
