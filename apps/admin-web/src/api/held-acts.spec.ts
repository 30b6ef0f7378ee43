import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from './api-error.js';
import { HELD_SECONDS, type HeldAct, HeldActs, type MeantAct } from './held-acts.js';

/** The browser's storage, shared by its windows. */
class Shelf implements Storage {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  key = (at: number): string | null => [...this.items.keys()][at] ?? null;
  getItem = (name: string): string | null => this.items.get(name) ?? null;
  setItem = (name: string, value: string): void => void this.items.set(name, value);
  removeItem = (name: string): void => void this.items.delete(name);
  clear = (): void => this.items.clear();
}

const PUBLISH: MeantAct = {
  document: 'mutation Publish',
  variables: { input: { articleId: 'a', version: 3 } },
  site: 'county',
  subjectId: 'a',
  held: '发布：蓄水通报',
  done: '已发布：蓄水通报',
  note: '',
  place: '/s/county/review?item=a',
};
const NO_NETWORK = new ApiError('CLIENT.NETWORK');

let storage: Shelf;
let answer: () => Promise<unknown>;
const sent: { key: string; isLeaving: boolean }[] = [];
const done: string[] = [];

/** A window of the browser with the application open in it. */
function windowOf(window: string, person = 'wu'): HeldActs {
  return new HeldActs({
    storage,
    person,
    window,
    send: async ({ key }: HeldAct, isLeaving: boolean) => {
      sent.push({ key, isLeaving });
      return answer();
    },
    onDone: async (act) => void done.push(act.done),
  });
}

beforeEach(() => {
  jest.useFakeTimers();
  storage = new Shelf();
  sent.length = 0;
  done.length = 0;
  answer = async () => ({});
});
afterEach(() => {
  jest.useRealTimers();
});

const pass = (seconds: number): Promise<void> => jest.advanceTimersByTimeAsync(seconds * 1000);
const keyOf = (held: HeldActs): string => held.list()[0]?.key ?? '';

describe('a judgement', () => {
  it('reaches the server only when the time to take it back is over, and then says what was done', async () => {
    const held = windowOf('one');
    held.hold(PUBLISH);
    await pass(HELD_SECONDS - 1);
    expect(sent).toEqual([]);
    await pass(1);
    expect([sent.length, done, held.list()]).toEqual([1, ['已发布：蓄水通报'], []]);
  });

  it('that was taken back never reaches the server', async () => {
    const held = windowOf('one');
    held.hold(PUBLISH);
    expect(held.withdraw(keyOf(held))).toBe(true);
    held.leave();
    await pass(HELD_SECONDS * 2);
    expect([sent, storage.length]).toEqual([[], 0]);
  });

  it('can be taken back while later ones are made', async () => {
    const held = windowOf('one');
    held.hold(PUBLISH);
    const first = keyOf(held);
    await pass(5);
    held.hold({ ...PUBLISH, subjectId: 'b', done: '已发布：另一篇' });
    held.withdraw(first);
    await pass(HELD_SECONDS);
    expect(done).toEqual(['已发布：另一篇']);
  });

  it('waits for whoever is about to take it back', async () => {
    const held = windowOf('one');
    held.hold(PUBLISH);
    held.pause(true);
    await pass(HELD_SECONDS * 6);
    expect(held.withdraw(keyOf(held))).toBe(true);
    expect(sent).toEqual([]);
  });

  it('goes out when the page is left, and can no longer be taken back', async () => {
    const held = windowOf('one');
    held.hold(PUBLISH);
    const key = keyOf(held);
    held.leave();
    expect([sent, held.withdraw(key)]).toEqual([[{ key, isLeaving: true }], false]);
  });

  it('is sent again under the same key by the page that was loaded anew, so that it happens once', async () => {
    const before = windowOf('one');
    before.hold(PUBLISH);
    before.leave();
    windowOf('one');
    await pass(1);
    expect([new Set(sent.map(({ key }) => key)).size, done]).toEqual([1, ['已发布：蓄水通报']]);
  });

  it('is not lost without a network: it is tried again until there is an answer', async () => {
    const held = windowOf('one');
    answer = () => Promise.reject(NO_NETWORK);
    held.hold(PUBLISH);
    await pass(HELD_SECONDS + 1);
    expect(held.list()).toMatchObject([{ state: 'waiting' }]);
    answer = async () => ({});
    await held.retry();
    expect([held.list(), done]).toEqual([[], ['已发布：蓄水通报']]);
  });

  it('is found by another window once the one that took it is gone', async () => {
    const gone = windowOf('one');
    answer = () => Promise.reject(NO_NETWORK);
    gone.hold(PUBLISH);
    gone.leave();
    answer = async () => ({});
    const other = windowOf('two');
    expect(other.list()).toEqual([]);
    other.adopt(Date.now() + 60_000);
    await pass(0);
    expect(done).toEqual(['已发布：蓄水通报']);
  });

  it('that was left behind long ago is sent only when the person says so', async () => {
    const gone = windowOf('one');
    answer = () => Promise.reject(NO_NETWORK);
    gone.hold(PUBLISH);
    gone.leave();
    answer = async () => ({});
    const next = windowOf('two');
    next.adopt(Date.now() + 86_400_000);
    expect([next.list()[0]?.state, done]).toEqual(['left', []]);
    await next.sendNow(keyOf(next));
    expect(done).toEqual(['已发布：蓄水通报']);
  });

  it('of somebody else at the same browser is left alone', () => {
    windowOf('one').hold(PUBLISH);
    const other = windowOf('two', 'zheng');
    other.adopt(Date.now() + 86_400_000);
    expect([other.list(), storage.length]).toEqual([[], 1]);
  });

  it('that the server refuses stays to be read, with what the person wrote', async () => {
    const held = windowOf('one');
    answer = () => Promise.reject(new ApiError('CONTENT.ARTICLE_STALE'));
    held.hold({ ...PUBLISH, note: '第二段日期有误' });
    await pass(HELD_SECONDS + 60);
    expect(held.list()).toMatchObject([
      { state: 'refused', note: '第二段日期有误', error: { code: 'CONTENT.ARTICLE_STALE' } },
    ]);
    expect(sent).toHaveLength(1);
  });

  it('is sent before the person logs out', async () => {
    const held = windowOf('one');
    held.hold(PUBLISH);
    await held.flush();
    expect(done).toEqual(['已发布：蓄水通报']);
  });
});
