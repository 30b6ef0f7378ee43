/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import type { Aimed, Others } from './desk.ts';
import { numbersIn, type Sentence, type Writer } from './writer.ts';

/** Everybody and everything an event may touch. */
export interface Stage {
  readonly writer: Writer;
  readonly others: Others;
  /** A number from nought to one, by lot. */
  readonly lot: () => number;
  killApi(): Promise<void>;
  /** Resolves when the API answers again. */
  apiBack(): Promise<void>;
}

/** What somebody typed on one page of one article. */
export class Typing {
  readonly said: Sentence[] = [];
  readonly article: Aimed;
  private readonly stage: Stage;
  page: Page;

  constructor(stage: Stage, article: Aimed, page: Page) {
    this.stage = stage;
    this.article = article;
    this.page = page;
  }

  async type(count: number): Promise<void> {
    // between hurrying on and stopping to think
    const pause = (): number => this.stage.lot() ** 3 * 900;
    this.said.push(...(await this.stage.writer.type(this.page, count, pause)));
  }

  async closeAndOpen(): Promise<void> {
    await this.page.close();
    this.page = await this.stage.writer.open(this.article.id);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** By lot the one or the other. */
  async leaveAndReturn(): Promise<void> {
    await (this.stage.lot() < 0.5 ? this.reload() : this.closeAndOpen());
  }
}

/** Something that happens to whoever writes. */
export interface Happening {
  /** How much may be lost: what was typed in the last moments before it, where nothing could know of it. */
  readonly boundMs?: number;
  /** Happens, and brings the person back to their text; answers what they find elsewhere than on the page. */
  readonly happen: (typing: Typing, stage: Stage) => Promise<Iterable<number> | void>;
}

const saved = (page: Page): Promise<unknown> =>
  page
    .getByText(/已自动存为草稿|已保存/)
    .first()
    .waitFor();

async function settledTheirWay(typing: Typing, { others }: Stage): Promise<Set<number>> {
  const { page } = typing;
  await page.getByRole('button', { name: /^保存/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '全部用对方的' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return numbersIn(await others.kept(typing.article));
}

const LONG_TEXT = 4_000_000;

/** Runs in the page: takes all the room that the browser gives. */
function fillUp(size: number): void {
  for (let length = size; length > 16; length = Math.floor(length / 2)) {
    for (let at = 0; at < 8; at++) {
      try {
        localStorage.setItem(`room.${length}.${at}`, 'x'.repeat(length));
      } catch {
        break;
      }
    }
  }
}

/** Closes the tab as a person does: who is warned stays until the text is saved. */
async function closeUnlessWarned(page: Page): Promise<void> {
  const closed = page.waitForEvent('close').then(() => 'closed');
  const warned = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return 'warned';
  });
  const answer = Promise.race([closed, warned.catch(() => 'closed')]);
  await page.close({ runBeforeUnload: true });
  if ((await answer) === 'closed') return;
  await saved(page);
  await page.close();
}

/** All of them by name. */
export const HAPPENINGS: Readonly<Record<string, Happening>> = {
  'tab closed': { happen: (typing) => typing.closeAndOpen() },
  'page reloaded': { happen: (typing) => typing.reload() },
  'browser killed': {
    boundMs: 2_000,
    happen: async (typing, { writer }) => {
      await writer.kill();
      await writer.start();
      typing.page = await writer.open(typing.article.id);
    },
  },
  'network cut': {
    happen: async (typing, { writer, lot }) => {
      await writer.browser.setOffline(true);
      await typing.type(2);
      const closes = lot() < 0.5;
      if (closes) await typing.page.close();
      await writer.browser.setOffline(false);
      if (closes) typing.page = await writer.open(typing.article.id);
      else await saved(typing.page).then(() => typing.leaveAndReturn());
    },
  },
  'API killed': {
    happen: async (typing, stage) => {
      await stage.killApi();
      await typing.type(2);
      const closes = stage.lot() < 0.5;
      if (closes) await typing.page.close();
      await stage.apiBack();
      if (closes) typing.page = await stage.writer.open(typing.article.id);
      else await typing.leaveAndReturn();
    },
  },
  'session expired': {
    happen: async (typing, { writer }) => {
      await writer.browser.clearCookies();
      await typing.type(2);
      await writer.loginAgain();
      await typing.leaveAndReturn();
    },
  },
  'logged out in another tab': {
    happen: async (typing, { writer }) => {
      const other = await writer.open(typing.article.id);
      await other.evaluate(() => fetch('/auth/logout', { method: 'POST', redirect: 'manual' }));
      await other.close();
      await typing.type(2);
      await writer.loginAgain();
      await typing.leaveAndReturn();
    },
  },
  'somebody else saved': {
    happen: async (typing, stage) => {
      await stage.others.save(typing.article);
      await typing.type(2);
      if (stage.lot() < 0.5) return typing.leaveAndReturn();
      return settledTheirWay(typing, stage);
    },
  },
  'somebody takes over': {
    happen: async (typing, { others }) => {
      await others.takeOver(typing.article);
      await typing.type(2);
      await typing.leaveAndReturn();
    },
  },
  'second window': {
    happen: async (typing, { writer, lot }) => {
      const second = await writer.open(typing.article.id);
      const there = await writer.type(second, 2, () => 0);
      await typing.type(2);
      there.push(...(await writer.type(second, 1, () => 0)));
      await saved(second);
      await typing.reload();
      if (lot() < 0.5) await second.reload();
      const shown = await writer.seen(second, there);
      typing.said.push(...there);
      await second.close();
      return shown;
    },
  },
  'submitted meanwhile': {
    happen: async (typing, { others }) => {
      await others.submit(typing.article);
      await typing.type(2);
      await typing.leaveAndReturn();
    },
  },
  'submitted and recalled meanwhile': {
    happen: async (typing, { others }) => {
      await others.recall(typing.article);
      await typing.type(2);
      await typing.leaveAndReturn();
    },
  },
  'published meanwhile': {
    happen: async (typing, { others }) => {
      await others.publish(typing.article);
      await typing.type(2);
      await typing.leaveAndReturn();
    },
  },
  'draft expired': {
    happen: async (typing, { others }) => {
      await saved(typing.page);
      await others.expire(typing.article);
      await typing.leaveAndReturn();
    },
  },
  'browser has no room': {
    happen: async (typing, { writer }) => {
      await typing.page.evaluate(fillUp, LONG_TEXT);
      await typing.type(2);
      await closeUnlessWarned(typing.page);
      typing.page = await writer.open(typing.article.id);
      await typing.page.evaluate(() => {
        for (const key of Object.keys(localStorage)) if (key.startsWith('room.')) localStorage.removeItem(key);
      });
    },
  },
  'draft refused': {
    happen: async (typing, { writer }) => {
      const [drafts, refusal] = ['**/graphql/texts', { code: 'AUTH.FORBIDDEN', params: {}, fields: [] }];
      await writer.browser.route(drafts, (route) => {
        const isDraft = route.request().postData()?.includes('saveDraft') === true;
        const json = { data: null, errors: [{ message: refusal.code, extensions: refusal }] };
        return isDraft ? route.fulfill({ json }) : route.continue();
      });
      await typing.type(2);
      await typing.page.close();
      await writer.browser.unroute(drafts);
      typing.page = await writer.open(typing.article.id);
    },
  },
};
