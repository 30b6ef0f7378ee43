import type { StaffDesk } from '../ground/staff.ts';
import type { Sample } from './sample.ts';

const ANNOUNCE = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { assetId url method headers { name value } } }`;
const COMPLETE = `mutation ($input: CompleteUploadInput!) { completeUpload(input: $input) { id fileName mimeType state url } }`;

/** A file of the product. */
export interface Asset {
  readonly id: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly state: 'PENDING' | 'NOT_SCANNED' | 'INSPECTED' | 'CLEAN' | 'INFECTED';
  readonly url: string | null;
}

/** An upload that was announced. */
export interface Ticket {
  readonly assetId: string;
  readonly url: string;
  readonly method: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** How far a file came. */
export interface Delivery {
  readonly stopped: 'announced' | 'sent' | 'completed' | 'infected' | null;
  /** Error code or status of whoever stopped it. */
  readonly why: string;
  readonly ticket: Ticket | null;
  readonly asset: Asset | null;
}

/** Where and as whom a file is sent. */
export interface Sender {
  readonly desk: StaffDesk;
  readonly site: string;
  readonly as: string;
}

/** Sends a file as the editor's screen does: announced, sent, completed. */
export async function deliver(sender: Sender, sample: Sample): Promise<Delivery> {
  const size = sample.announced ?? sample.content.length;
  const announced = await announce(sender, { fileName: sample.fileName, size });
  if (!announced.ticket) return { stopped: 'announced', why: announced.why, ticket: null, asset: null };
  const { ticket } = announced;
  const status = await send(ticket, sample.content, sample.type);
  if (status >= 300 || status === 0) return { stopped: 'sent', why: String(status), ticket, asset: null };
  const { asset, why } = await complete(sender, ticket.assetId);
  if (!asset) return { stopped: 'completed', why, ticket, asset: null };
  return { stopped: asset.state === 'INFECTED' ? 'infected' : null, why: asset.state, ticket, asset };
}

/** Asks for a link. */
export async function announce(
  { desk, site, as }: Sender,
  { fileName, size }: { fileName: string; size: number },
): Promise<{ ticket: Ticket | null; why: string }> {
  const input = { fileName, mimeType: 'application/octet-stream', size };
  const { data, codes } = await desk.ask({ as, site, query: ANNOUNCE, variables: { input } });
  const ticket = (data?.['createUpload'] ?? null) as Ticket | null;
  return { ticket, why: codes.join() };
}

/** Sends the bytes to the link; the status that came back, 0 when the connection broke. */
export async function send(ticket: Ticket, content: Buffer, type?: string): Promise<number> {
  const given = Object.fromEntries(ticket.headers.map(({ name, value }) => [name.toLowerCase(), value]));
  const headers = { ...given, ...(type === undefined ? {} : { 'content-type': type }) };
  try {
    const response = await fetch(ticket.url, { method: ticket.method, headers, body: new Uint8Array(content) });
    await response.arrayBuffer();
    if (response.status === 429) throw new Error('Too many uploads a minute: this refusal would prove nothing');
    return response.status;
  } catch (error) {
    if (error instanceof TypeError) return 0; // the server hung up before it had read everything
    throw error;
  }
}

/** Says that the bytes are there. */
export async function complete(
  { desk, site, as }: Sender,
  assetId: string,
): Promise<{ asset: Asset | null; why: string }> {
  const { data, codes } = await desk.ask({ as, site, query: COMPLETE, variables: { input: { assetId } } });
  return { asset: (data?.['completeUpload'] ?? null) as Asset | null, why: codes.join() };
}
