import { type Article, ARTICLE_WORKFLOW, ArticleCommands } from '@jiyue/content';
import type { Scope } from '@jiyue/tenancy';
import { STEP_ROLES, type StepRole } from '@jiyue/workflow';
import type { ArticleScript } from './article-script.js';
import type { Courier } from './courier.js';
import type { Ground } from './founding.js';
import { generalEditor, holderOf, STAFF } from './players.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;
/** How long before its moment each step of an article is taken. */
const HOURS_BEFORE = { cover: 4, attach: 4, create: 3, submit: 2, publish: 0 } as const;
/** The first step between, each further one in half the time that is left. */
const FIRST_STEP = 1;
const LAST_STEP = ARTICLE_WORKFLOW.review?.last.key;

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
    private readonly courier: Courier,
  ) {}

  async run(assignment: Assignment): Promise<void> {
    const { script } = assignment;
    const draft = await this.write(assignment);
    if (script.state === 'draft') return;
    const submit = this.stage.get(ArticleCommands).submit;
    const submitted = await submit.run(await this.as(writerOf(assignment), assignment, 'submit'), versionOf(draft));
    if (script.state === 'submitted') return;
    await this.decide(assignment, submitted);
  }

  /** The writer's draft, with its files. */
  private async write(assignment: Assignment): Promise<Article> {
    const { script } = assignment;
    const { title, kind, body } = script;
    const writer = writerOf(assignment);
    const cover = script.cover ? (['covers', `${script.cover}.png`] as const) : null;
    const coverId = cover && (await this.courier.bring(await this.as(writer, assignment, 'cover'), cover));
    const attach = script.attach ? (['attachments', script.attach] as const) : null;
    const attachmentId = attach && (await this.courier.bring(await this.as(writer, assignment, 'attach'), attach));
    const attachmentIds = attachmentId ? [attachmentId] : [];
    const texts = { title, kind, body, fields: { ...script.fields, cover: coverId }, attachmentIds };
    const scope = await this.as(writer, assignment, 'create');
    return this.stage.get(ArticleCommands).create.run(scope, { columnId: this.column(assignment).id, ...texts });
  }

  /** Review and publication, as far as the script goes. */
  private async decide(assignment: Assignment, submitted: Article): Promise<void> {
    const { site, script } = assignment;
    const acts = this.stage.get(ArticleCommands);
    let article = submitted;
    for (let hours = FIRST_STEP; article.step !== LAST_STEP && article.step !== script.state; hours /= 2) {
      const scope = await this.as(holderOf(site, roleOf(article)), assignment, [article.step ?? '', hours]);
      if (script.state === 'returned') {
        const reason = script.reason ?? '请核对后再报。';
        return void (await acts.sendBack.run(scope, { ...versionOf(article), reason }));
      }
      article = await acts.approve.run(scope, versionOf(article));
    }
    if (script.state !== 'published') return;
    const publisher = await this.as(holderOf(site, 'publisher'), assignment, 'publish');
    await acts.publish.run(publisher, versionOf(article));
  }

  private as(
    username: string,
    { site, name, script }: Assignment,
    given: keyof typeof HOURS_BEFORE | readonly [string, number],
  ): Promise<Scope> {
    const [step, hours] = typeof given === 'string' ? [given, HOURS_BEFORE[given]] : given;
    const at = new Date(script.at.getTime() - hours * HOUR);
    return this.stage.as(username, { siteId: this.ground.sites.get(site) ?? '', step: `${name}-${step}`, at });
  }

  private column({ site, script }: Assignment): { readonly id: string } {
    const column = this.ground.columns.get(`${site} ${script.column}`);
    if (!column) throw new Error(`${site} has no column ${script.column}`);
    return column;
  }
}

function versionOf({ id, version }: { id: string; version: number }): { articleId: string; version: number } {
  return { articleId: id, version };
}

function writerOf({ site, script }: Assignment): string {
  return script.by ?? editorOf(site, script.unit);
}

function editorOf(site: string, unit: string | null): string {
  const editors = STAFF.filter(
    (one) => one.site === site && one.duties.some(({ role, unit: limit }) => role === 'editor' && !limit),
  );
  return editors.find((one) => one.unit === unit)?.username ?? generalEditor(site);
}

function roleOf({ id, stepRole }: Article): StepRole {
  const role = STEP_ROLES.find((one) => one === stepRole);
  if (!role) throw new Error(`${id} waits for nobody`);
  return role;
}
