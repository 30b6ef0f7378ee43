import { createHash, createHmac } from 'node:crypto';
import { ApiUnavailable } from '../server/public-api.js';
import type { Values } from './fields.js';

/** A form that passed every check of the portal. */
export type Submission = {
  readonly form: string;
  readonly siteId: string;
  /** Names this one submission: handed in again, the first answer is given again. */
  readonly ticket: string;
  readonly values: Values;
};

/** What the API made of it: taken, or refused for what these fields hold. */
export type SinkAnswer = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly fields: readonly string[] };

type Refusal = { readonly fields?: readonly { readonly field: string }[] };

/** Where forms go. Throws when it cannot be said whether the form arrived. */
export interface FormSink {
  submit(submission: Submission): Promise<SinkAnswer>;
}

const TIMEOUT_MS = 8000;

/** The signature of a request at the door. */
export function signatureOf(key: Buffer, path: string, at: string, body: string): string {
  const digest = createHash('sha256').update(body).digest('hex');
  return createHmac('sha256', key).update(`POST ${path} ${at} ${digest}`).digest('base64url');
}

/** The door of the API that only the portal can open: every request is signed and worth one minute. */
export class HttpFormSink implements FormSink {
  constructor(
    private readonly apiUrl: string,
    private readonly key: Buffer,
  ) {}

  async submit({ form, siteId, ticket, values }: Submission): Promise<SinkAnswer> {
    const path = `/public/forms/${form}`;
    const body = JSON.stringify({ siteId, ticket, values });
    const response = await this.send(path, body);
    if (response.status === 201) return { kind: 'taken' };
    const { fields = [] } = (await response.json().catch(() => ({}))) as Refusal;
    if (response.status === 400 && fields.length > 0)
      return { kind: 'refused', fields: fields.map(({ field }) => field) };
    throw new ApiUnavailable(`${path}: ${response.status}`);
  }

  private async send(path: string, body: string): Promise<Response> {
    const at = String(Date.now());
    const signature = signatureOf(this.key, path, at, body);
    try {
      return await fetch(new URL(path, this.apiUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-jiyue-at': at, 'x-jiyue-signature': signature },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (error) {
      throw new ApiUnavailable(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
