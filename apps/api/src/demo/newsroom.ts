import { readFileSync } from 'node:fs';
import { ArticleCommands, CompleteUpload, CreateUpload, uploadKey } from '@jiyue/content';
import type { ObjectStore } from '@jiyue/platform';
import type { ArticleScript } from './article-script.js';
import type { Ground } from './founding.js';
import { generalEditor, holderOf, STAFF } from './players.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;

/** An article of a site, with a name that stays the same however often the program runs. */
export interface Assignment {
  readonly site: string;
  readonly name: string;
  readonly script: ArticleScript;
}

/** Writes, reviews and publishes the articles of the demonstration, each step by whoever holds it, at its hour. */
export class Newsroom {
  constructor(
    private readonly stage: Stage,
    private readonly ground: Ground,
    private readonly store: ObjectStore,
    private readonly folder: URL,
  ) {}

  async run({ site, name, script }: Assignment): Promise<void> {
    const siteId = this.ground.sites.get(site);
    const column = this.ground.columns.get(`${site} ${script.column}`);
    if (!siteId || !column) throw new Error(`${site} has no column ${script.column}`);
    const writer = script.by ?? editorOf(site, script.unit);
    const at = (hoursBefore: number): Date => new Date(script.at.getTime() - hoursBefore * HOUR);
    const as = (username: string, step: string, hoursBefore: number) =>
      this.stage.as(username, { siteId, step: `${name}-${step}`, at: at(hoursBefore) });

    const coverId = script.cover
      ? await this.upload(await as(writer, 'cover', 4), 'covers', `${script.cover}.png`)
      : null;
    const attachmentIds = script.attach
      ? [await this.upload(await as(writer, 'attach', 4), 'attachments', script.attach)]
      : [];
    const acts = this.stage.get(ArticleCommands);
    const { title, subtitle, summary, source, author, keywords, body } = script;
    const texts = { title, subtitle, summary, source, author, keywords, body, coverId, attachmentIds };
    const draft = await acts.create.run(await as(writer, 'create', 3), { columnId: column.id, ...texts });
    if (script.state === 'draft') return;
    const submitted = await acts.submit.run(await as(writer, 'submit', 2), versionOf(draft));
    if (script.state === 'submitted') return;
    const reviewer = await as(holderOf(site, 'reviewer'), 'review', 1);
    if (script.state === 'returned') {
      const reason = script.reason ?? '请核对后再报。';
      return void (await acts.sendBack.run(reviewer, { ...versionOf(submitted), reason }));
    }
    let approved = await acts.approve.run(reviewer, versionOf(submitted));
    if (script.state === 'secrecy') return;
    if (column.secrecyStep) {
      const secrecy = await as(holderOf(site, 'secrecy'), 'secrecy', 0.5);
      approved = await acts.clear.run(secrecy, versionOf(approved));
    }
    if (script.state === 'approved') return;
    await acts.publish.run(await as(holderOf(site, 'publisher'), 'publish', 0), versionOf(approved));
  }

  /** A file as a person would send it: announced, its bytes brought, looked at. */
  private async upload(scope: Awaited<ReturnType<Stage['as']>>, folder: string, fileName: string): Promise<string> {
    const content = readFileSync(new URL(`${folder}/${fileName}`, this.folder));
    const step = (name: string) => ({
      ...scope,
      idempotency: { key: `${scope.idempotency?.key}-${name}`, digest: fileName },
    });
    const { assetId } = await this.stage.get(CreateUpload).run(step('announce'), { fileName, size: content.length });
    const type = 'application/octet-stream';
    await this.store.put(uploadKey(scope.tenantId, assetId), content, { size: content.length, type });
    await this.stage.get(CompleteUpload).run(step('complete'), { assetId });
    return assetId;
  }
}

function versionOf({ id, version }: { id: string; version: number }): { articleId: string; version: number } {
  return { articleId: id, version };
}

function editorOf(site: string, unit: string | null): string {
  const editors = STAFF.filter(
    (one) => one.site === site && one.duties.some(({ role, unit: limit }) => role === 'editor' && !limit),
  );
  return editors.find((one) => one.unit === unit)?.username ?? generalEditor(site);
}
