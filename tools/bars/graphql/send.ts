/** A request as an attacker forms it. */
export interface Attempt {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back, with the time until the last byte. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly bytes: number;
  readonly ms: number;
  readonly data: unknown;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

export type Send = (attempt: Attempt) => Promise<Reply>;

const PATIENCE_MS = 30_000;

/** A sender to one running API. */
export function senderTo(url: string): Send {
  return async ({ path, method = 'POST', headers = {}, body }) => {
    const begun = performance.now();
    const response = await fetch(url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    const ms = performance.now() - begun;
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, text, bytes: Buffer.byteLength(text), ms, ...answerIn(text) };
  };
}

interface GraphqlError {
  readonly message?: string;
  readonly extensions?: { readonly code?: string };
}

function answerIn(text: string): Pick<Reply, 'data' | 'codes' | 'messages'> {
  const parsed: { data?: unknown; errors?: GraphqlError[] } = parse(text);
  const errors = Array.isArray(parsed.errors) ? parsed.errors : [];
  return {
    data: parsed.data ?? null,
    codes: errors.map(({ extensions }) => extensions?.code ?? '?'),
    messages: errors.map(({ message }) => message ?? ''),
  };
}

function parse(text: string): { data?: unknown; errors?: GraphqlError[] } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {}; // a page, or nothing
  }
}
