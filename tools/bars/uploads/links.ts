import { createHash, randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { UploadTokens } from '@jiyue/platform';
import type { Client } from 'pg';
import { announce, complete, send, type Sender, type Ticket } from './deliver.ts';
import { pdf } from './documents.ts';
import { zip } from './zip.ts';

/** What attacks on links need beside a sender. */
export interface LinkGround {
  readonly sender: Sender;
  readonly root: Client;
  /** The secret that signs links. */
  readonly secret: string;
  /** Reads a file of the site as one of its people; null when it is not served. */
  read(asset: { id: string; fileName: string }): Promise<Buffer | null>;
}

const FILE = pdf();

/** Uses links in every way but the intended one. Returns what was possible and should not be. */
export async function linkFaults(ground: LinkGround): Promise<{ tried: number; faults: string[] }> {
  const attacks = {
    ...(await forgeries(ground)),
    ...(await repetitions(ground)),
    ...(await strangers(ground)),
    ...(await races(ground)),
  };
  const faults = Object.entries(attacks)
    .filter(([, isPossible]) => isPossible)
    .map(([what]) => `possible: ${what}`);
  return { tried: Object.keys(attacks).length, faults };
}

type Attacks = Readonly<Record<string, boolean>>;

async function freshTicket({ sender }: LinkGround, fileName = '链接.pdf', size = FILE.length): Promise<Ticket> {
  const { ticket, why } = await announce(sender, { fileName, size });
  if (!ticket) throw new Error(`No link: ${why}`);
  return ticket;
}

const isTaken = async (ticket: Ticket, url: string): Promise<boolean> => {
  const status = await send({ ...ticket, url }, FILE);
  return status >= 200 && status < 300;
};

/** Links that we did not make so. */
async function forgeries(ground: LinkGround): Promise<Attacks> {
  const ticket = await freshTicket(ground);
  const at = ticket.url.lastIndexOf('/') + 1;
  const [origin, token] = [ticket.url.slice(0, at), ticket.url.slice(at)];
  const [body = '', mac = ''] = token.split('.');
  const grant: { key: string; size: number; type: string; until: number } = JSON.parse(
    Buffer.from(body, 'base64url').toString(),
  );
  const rewritten = (change: object): string =>
    `${Buffer.from(JSON.stringify({ ...grant, ...change })).toString('base64url')}.${mac}`;
  const signed = (change: object): string => new UploadTokens(ground.secret).sign({ ...grant, ...change } as never);
  const otherSecret = new UploadTokens('0'.repeat(64)).sign(grant as never);
  const tokens = {
    'a link whose signature was changed': `${body}.${mac.slice(0, -2)}AA`,
    'a link without signature': body,
    'a link with an empty signature': `${body}.`,
    'a link with a third part': `${token}.x`,
    'a link signed with another secret': otherSecret,
    'a link that lives longer than we said': rewritten({ until: Date.now() + 1e9 }),
    'a link to another site': rewritten({ key: grant.key.replace(/^[^/]+/, randomUUID()) }),
    'a link to the public place': rewritten({ key: grant.key.replace('/upload/', '/asset/') }),
    'a link for another type': rewritten({ type: 'text/html' }),
    'a link whose time is over': signed({ until: Date.now() - 1000 }),
    'a link of nothing': '..%2f..%2fetc%2fpasswd',
  };
  const results: Record<string, boolean> = {};
  for (const [what, forged] of Object.entries(tokens)) results[what] = await isTaken(ticket, `${origin}${forged}`);
  for (const method of ['GET', 'POST', 'DELETE', 'PATCH']) {
    const response = await fetch(ticket.url, { method, headers: { 'content-type': grant.type } });
    await response.arrayBuffer();
    results[`${method} on a link`] = response.ok && !response.headers.get('content-type')?.startsWith('text/html');
  }
  return results;
}

/** The same link more than once. */
async function repetitions(ground: LinkGround): Promise<Attacks> {
  const { sender } = ground;
  const ticket = await freshTicket(ground);
  const early = (await complete(sender, ticket.assetId)).asset !== null;
  const first = await send(ticket, FILE);
  const second = await isTaken(ticket, ticket.url);
  const { asset } = await complete(sender, ticket.assetId);
  const third = await isTaken(ticket, ticket.url);
  const again = await complete(sender, ticket.assetId);
  if (first >= 300 || !asset) throw new Error(`The link does not work at all: ${first}`);
  return {
    'completing what was never sent': early,
    'a second file through one link': second,
    'a file through a link that is done': third,
    'completing twice': again.asset !== null,
  };
}

/** Files and links of others. */
async function strangers(ground: LinkGround): Promise<Attacks> {
  const { sender, root } = ground;
  const { rows } = await root.query<{ id: string }>('select id from content_asset where tenant_id <> $1 limit 1', [
    sender.site,
  ]);
  const foreign = await complete(sender, rows[0]?.id ?? '');
  const random = await complete(sender, randomUUID());
  const ticket = await freshTicket(ground);
  await send(ticket, FILE);
  const byReviewer = await complete({ ...sender, as: 'reviewer' }, ticket.assetId);
  const byNeighbour = await complete({ ...sender, as: 'city-admin', site: '' }, ticket.assetId);
  const cover = await sender.desk.ask({
    as: sender.as,
    site: sender.site,
    query: 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id } }',
    variables: {
      input: { columnId: await anyColumn(ground), title: '封面', fields: [{ key: 'cover', value: rows[0]?.id }] },
    },
  });
  return {
    "completing a neighbour's file": foreign.asset !== null,
    "telling a neighbour's file from none": foreign.why !== random.why,
    "completing a colleague's file without the right to": byReviewer.asset !== null,
    'completing a file from another site': byNeighbour.asset !== null,
    "a neighbour's file as cover": cover.codes.length === 0,
  };
}

async function anyColumn({ root, sender }: LinkGround): Promise<string> {
  const { rows } = await root.query<{ id: string }>(
    'select id from content_column where tenant_id = $1 order by path limit 1',
    [sender.site],
  );
  return rows[0]?.id ?? '';
}

/** A link used twice at the same time: what was looked at must be what is kept. */
async function races(ground: LinkGround): Promise<Attacks> {
  const honest = zip([{ name: 'a.bin', content: Buffer.alloc(11 * 1024 * 1024, 1), isStored: true }]);
  const small = zip([{ name: 'a.bin', content: Buffer.alloc(4096, 1), isStored: true }]);
  return {
    'other bytes in the place of those that were looked at': await isReplaced(ground, small),
    'other bytes in the place of a large file that waits for its scan': await isReplaced(ground, honest),
  };
}

/** Holds one sending open, completes another, then lets the held one end. */
async function isReplaced(ground: LinkGround, honest: Buffer): Promise<boolean> {
  const ticket = await freshTicket(ground, '归档.zip', honest.length);
  const evil = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(honest.length - 2, 2)]);
  const held = await hold(ticket, evil);
  await send(ticket, honest);
  const { asset } = await complete(ground.sender, ticket.assetId);
  held.end(evil.subarray(-1));
  if (!asset) return false;
  const kept = await untilKept(ground, asset);
  held.destroy();
  return kept !== null && digest(kept) !== digest(honest);
}

async function hold({ url, headers }: Ticket, bytes: Buffer): Promise<Socket> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on('error', () => socket.destroy());
  const lines = [
    `PUT ${pathname} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    `Content-Length: ${bytes.length}`,
    '',
    '',
  ];
  socket.write(lines.join('\r\n'));
  await new Promise<void>((resolve) => socket.write(bytes.subarray(0, -1), () => resolve()));
  await sleep(150); // the server has opened its file by now
  return socket;
}

/** The kept bytes, once the file's fate is decided. */
async function untilKept({ root, read }: LinkGround, asset: { id: string; fileName: string }): Promise<Buffer | null> {
  for (let tries = 0; tries < 240; tries++) {
    const { rows } = await root.query<{ state: string }>('select state from content_asset where id = $1', [asset.id]);
    if (rows[0]?.state !== 'pending') return read(asset);
    await sleep(250);
  }
  return null;
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
