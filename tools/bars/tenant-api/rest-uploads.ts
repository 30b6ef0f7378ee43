import { callerOf, outcomeOf, type Outcome } from './caller.ts';
import type { Secrets } from './judge.ts';
import type { ProbeGroup } from './probes.ts';
import { publicLeaks } from './public.ts';
import type { Stage } from './stage.ts';

const CREATE = 'mutation($input: CreateUploadInput!) { createUpload(input: $input) { url } }';

/** A link to upload is good for one file, once; whatever else it is turned into is refused like rubbish. */
export async function uploadGroups(stage: Stage, secrets: Secrets): Promise<ProbeGroup[]> {
  const { province, shelves } = stage;
  const link = await newLink(stage);
  const put = (token: string) => (): Promise<Outcome> => upload(stage, token);
  const swap = (what: string, change: object) => ({ what, send: put(turned(link, change)) });
  return [
    {
      name: 'PUT /uploads',
      controls: [{ what: 'own link', send: put(link) }],
      random: { what: 'rubbish', send: put('cnViYmlzaA.cnViYmlzaA') },
      swaps: [
        { what: 'link used again', send: put(link) },
        swap('key of another site', { key: `${province.sibling.id}/upload/${shelves.sibling.main.pendingId}` }),
        swap('key of a live file', { key: `${province.city.id}/asset/${shelves.city.main.publicAssetId}.txt` }),
        swap('longer life', { until: Date.now() + 1e9 }),
        swap('other size', { size: 4 }),
      ],
      leaksIn: (outcome) => publicLeaks(stage, secrets, outcome, null),
    },
  ];
}

async function newLink(stage: Stage): Promise<string> {
  const variables = { input: { fileName: 'a.txt', mimeType: 'text/plain', size: 5 } };
  const { data } = await callerOf(stage)({ as: 'editor', document: CREATE, variables, site: stage.province.city.id });
  const answer: { createUpload?: { url?: string } } | null = JSON.parse(JSON.stringify(data));
  return answer?.createUpload?.url?.split('/').at(-1) ?? 'no-link';
}

/** The link with another wish in it, under the signature it had. */
function turned(link: string, change: object): string {
  const [body = '', mac = ''] = link.split('.');
  const wish: object = JSON.parse(Buffer.from(body, 'base64url').toString('utf8') || '{}');
  return `${Buffer.from(JSON.stringify({ ...wish, ...change })).toString('base64url')}.${mac}`;
}

async function upload({ api }: Stage, token: string): Promise<Outcome> {
  const headers = { 'content-type': 'text/plain' };
  return outcomeOf(await fetch(`${api.url}/uploads/${token}`, { method: 'PUT', headers, body: 'hello' }), token);
}
