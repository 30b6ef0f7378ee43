import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Act, History } from './history.ts';

/** Somebody who writes on a site. */
export interface Writer {
  readonly username: string;
  readonly site: string;
  readonly column: string;
  readonly token: string;
}

interface Reply {
  readonly data?: Record<string, Record<string, unknown> | null> | null;
  readonly errors?: { readonly extensions?: { readonly code?: string } }[];
}

interface Doing {
  readonly kind: Act['kind'];
  readonly subject: string;
  readonly mutation: string;
  readonly selection?: string;
  readonly input: object;
}

interface Asked {
  readonly act: Act;
  readonly query: string;
  readonly input: object;
}

const ANSWERS_WITHIN_MS = 8_000;
const GIVES_UP_AFTER_MS = 60_000;
const TRANSIENT = ['PLATFORM.UNAVAILABLE', 'PLATFORM.INTERNAL', 'PLATFORM.TOO_MANY_REQUESTS', 'AUTH.UNAUTHENTICATED'];
const BYTES = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const MIME = 'application/pdf';

/** A writer at work: acts one after the other, each asked for under one key until it is answered. */
export class Desk {
  private readonly writer: Writer;
  private readonly urls: readonly string[];
  private readonly history: History;
  private readonly random: () => number;

  constructor(writer: Writer, urls: readonly string[], history: History, random: () => number) {
    this.writer = writer;
    this.urls = urls;
    this.history = history;
    this.random = random;
  }

  /** One article from its first words to the reviewer's desk, and a file. */
  async round(title: string): Promise<void> {
    const created = await this.create(title);
    if (created) {
      const edited = await this.change('edit', created.id, { version: created.version, title: `${title}改` });
      if (edited) await this.change('submit', created.id, { version: edited.version });
    }
    const upload = await this.act({
      kind: 'upload',
      subject: title,
      mutation: 'createUpload',
      selection: '{ assetId url method }',
      input: { fileName: `${title}.pdf`, mimeType: MIME, size: BYTES.length },
    });
    if (!upload || !(await this.put(String(upload['url']), String(upload['method'])))) return;
    const assetId = String(upload['assetId']);
    await this.act({
      kind: 'complete',
      subject: assetId,
      mutation: 'completeUpload',
      selection: '{ id }',
      input: { assetId },
    });
  }

  private async create(title: string): Promise<{ id: string; version: number } | null> {
    const input = {
      columnId: this.writer.column,
      title,
      body: '<p>汛情通报</p>',
      fields: [{ key: 'source', value: '县水利局' }],
    };
    return asVersion(await this.act({ kind: 'create', subject: title, mutation: 'createArticle', input }));
  }

  private async change(kind: 'edit' | 'submit', articleId: string, rest: object) {
    const mutation = kind === 'edit' ? 'editArticle' : 'submitArticle';
    return asVersion(await this.act({ kind, subject: articleId, mutation, input: { articleId, ...rest } }));
  }

  private async act({
    kind,
    subject,
    mutation,
    selection = '{ id version }',
    input,
  }: Doing): Promise<Record<string, unknown> | null> {
    const act = this.history.begin(kind, randomUUID(), subject);
    const type =
      mutation === 'submitArticle' ? 'ArticleVersionInput' : `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${selection} }`;
    const answer = await this.untilAnswered({ act, query, input });
    act.ended = Date.now();
    return answer?.[mutation] ?? null;
  }

  // The same key again and again, at either API, until somebody says yes or no.
  private async untilAnswered({ act, query, input }: Asked): Promise<Reply['data']> {
    while (Date.now() - act.begun < GIVES_UP_AFTER_MS) {
      act.tries += 1;
      const reply = await this.ask(act.key, query, input);
      const codes = reply?.errors?.map(({ extensions }) => extensions?.code ?? '?') ?? [];
      if (reply?.data && codes.length === 0) {
        act.outcome = 'accepted';
        act.answers.push(answerOf(reply));
        if (this.random() < 0.1) await this.again({ act, query, input });
        return reply.data;
      }
      act.codes.push(...codes);
      if (codes.length > 0 && !codes.some((code) => TRANSIENT.includes(code))) {
        act.outcome = 'refused';
        return null;
      }
      await sleep(50 + this.random() * 250);
    }
    return null;
  }

  // Somebody whose answer got lost on the way asks once more; the answer must be the same.
  private async again({ act, query, input }: Asked): Promise<void> {
    const reply = await this.ask(act.key, query, input);
    if (reply?.data && !reply.errors) act.answers.push(answerOf(reply));
  }

  private async ask(key: string, query: string, input: object): Promise<Reply | null> {
    const url = this.urls[Math.floor(this.random() * this.urls.length)] ?? '';
    try {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${this.writer.token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
          'x-site': this.writer.site,
        },
        body: JSON.stringify({ query, variables: { input } }),
        signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
      });
      return JSON.parse(await answer.text());
    } catch {
      return null; // killed on the way: nobody knows what became of it
    }
  }

  // A second attempt finds that the link was used: then the bytes are there.
  private async put(url: string, method: string): Promise<boolean> {
    const path = new URL(url);
    for (let tries = 0; tries < 100; tries += 1) {
      const base = this.urls[Math.floor(this.random() * this.urls.length)] ?? '';
      try {
        const answer = await fetch(`${base}${path.pathname}${path.search}`, {
          method,
          headers: { 'content-type': MIME },
          body: BYTES,
          signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
        });
        await answer.body?.cancel();
        if (answer.ok || (tries > 0 && answer.status < 500 && answer.status !== 429)) return true;
        if (answer.status < 500 && answer.status !== 429) return false;
      } catch {
        // gone on the way; the same link again
      }
      await sleep(50 + this.random() * 250);
    }
    return false;
  }
}

// An upload's link carries until when it is good, and is signed anew each time; the file it is for must be the same.
function answerOf({ data }: Reply): string {
  return JSON.stringify(data, (name, value: unknown) => (name === 'url' ? undefined : value));
}

function asVersion(answer: Record<string, unknown> | null): { id: string; version: number } | null {
  return answer && { id: String(answer['id']), version: Number(answer['version']) };
}
