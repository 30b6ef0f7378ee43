import { ArticleCommands } from '@jiyue/content';
import type { Scope } from '@jiyue/tenancy';
import type { Courier } from '../demo/courier.js';
import type { Stage } from '../demo/stage.js';
import { type LoadSite, planColumns } from './plan.js';

/** Articles with pictures and attachments that a site has. */
const EACH = 4;
/** Sites that have them, the first ones: each is a walk through the ordinary commands, not a row of a set. */
const SITES = 20;
/** A site with fewer articles has none. */
const FEWEST = 50;
const HOUR = 3_600_000;
const PICTURES = ['reservoir.png', 'river-city.png', 'road.png', 'school.png'];
const FILES = ['农村供水管水员登记表.docx', '前三季度居民收支主要数据.xlsx'];

/** How many of a site's articles are left to the illustrator. */
export function illustratedOf(site: LoadSite, place: number): number {
  return place < SITES && site.articles >= FEWEST ? EACH : 0;
}

/** What the illustrator works with. */
export interface Illustrating {
  readonly seed: number;
  readonly columns: number;
  readonly newest: Date;
}

/** Writes, reviews and publishes articles with pictures and attachments as people do: real files, by the ordinary way. */
export class Illustrator {
  constructor(
    private readonly stage: Stage,
    private readonly courier: Courier,
    private readonly given: Illustrating,
  ) {}

  async site(site: LoadSite): Promise<void> {
    const { seed, columns } = this.given;
    const column = planColumns(seed, site.id, columns).findLast(({ parentId }, _, all) => parentId || all.length === 1);
    if (!column) return;
    for (let number = 0; number < EACH; number += 1) await this.article(site, column.id, number);
  }

  private async article(site: LoadSite, columnId: string, number: number): Promise<void> {
    const acts = this.stage.get(ArticleCommands);
    const as = (role: string, step: string, hours: number): Promise<Scope> => {
      const at = new Date(this.given.newest.getTime() - (number * 24 + hours) * HOUR);
      return this.stage.as(`d${site.divisionCode}-${role}`, { siteId: site.id, step: `shown-${number}-${step}`, at });
    };
    const picture = PICTURES[number % PICTURES.length] ?? '';
    const file = FILES[number % FILES.length] ?? '';
    const cover = await this.courier.bring(await as('editor', 'picture', 4), ['covers', picture]);
    const attachment = await this.courier.bring(await as('editor', 'file', 4), ['attachments', file]);
    const body = `<p>${site.shortName}公布工程进展，附有图片和表格。</p>
<figure><img src="/files/${site.id}/asset/${cover}.png" alt="施工现场"><figcaption>施工现场。</figcaption></figure>`;
    const fields = { source: site.name, summary: '附有图片和表格。', cover };
    const text = { title: `${site.shortName}工程进展第${number + 1}期`, kind: 'article', body, fields };
    const draft = await acts.create.run(await as('editor', 'create', 3), {
      columnId,
      ...text,
      attachmentIds: [attachment],
    });
    const sent = await acts.submit.run(await as('editor', 'submit', 2), versionOf(draft));
    const passed = await acts.approve.run(await as('reviewer', 'approve', 1), versionOf(sent));
    await acts.publish.run(await as('publisher', 'publish', 0), versionOf(passed));
  }
}

function versionOf({ id, version }: { id: string; version: number }): { articleId: string; version: number } {
  return { articleId: id, version };
}
