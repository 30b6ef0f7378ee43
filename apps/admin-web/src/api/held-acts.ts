import { type ApiError, toApiError } from './api-error.js';
import { call, newKey, type Document } from './client.js';

/** How long an act can be taken back before it is sent. */
export const HELD_SECONDS = 10;

// Whoever holds an act has sent it by then; what is still there was left behind by a window that is gone.
const LEFT_BEHIND = 30_000;
// What was left behind longer ago is sent only when the person says so.
const STALE = 600_000;
const RETRY = 5_000;
const PAUSED_SECONDS = 3_600;

/** An act as somebody meant it, before it is held. */
export type MeantAct<R = unknown, V = unknown> = {
  document: Document<R, V>;
  variables: V;
  site: string;
  /** What it is about. */
  subjectId: string;
  /** What is said while it can be taken back, and once it is done. */
  held: string;
  done: string;
  /** What the person wrote along with it. */
  note: string;
  /** Where the subject is looked at. */
  place: string;
};

/**
 * `held`: can be taken back; `sending`; `waiting`: no answer yet, tried again; `refused`: the server said no;
 * `left`: a window that is gone did not send it, the person decides.
 */
export type HeldState = 'held' | 'sending' | 'waiting' | 'refused' | 'left';

/** An act that is held at this browser until its time is over. */
export type HeldAct = Omit<MeantAct, 'document'> & {
  /** The idempotency key: however often it is sent, it happens once. */
  key: string;
  query: string;
  dueAt: number;
  state: HeldState;
  error: { code: string; params: ApiError['params']; fields: ApiError['fields'] } | null;
};

/** What the holder works with. */
export type HeldTools = {
  storage: Storage;
  /** Begins with the person, so that nobody sends what somebody else decided. */
  person: string;
  /** This window, also after it was loaded again. */
  window: string;
  send?: (act: HeldAct, isLeaving: boolean) => Promise<unknown>;
  onDone: (act: HeldAct, answer: unknown) => Promise<void>;
};

function sendToServer({ query, variables, site, key }: HeldAct, keepalive: boolean): Promise<unknown> {
  return call<unknown, unknown>(query, variables, { site, key, keepalive });
}

/**
 * Acts that can be taken back for a while: nothing of them reaches the server before. None is lost: they are kept at
 * the browser, sent when the page is left, tried again while the network is away, and found again by the next window.
 */
export class HeldActs {
  private acts: readonly HeldAct[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly tools: HeldTools) {
    this.adopt();
  }

  readonly list = (): readonly HeldAct[] => this.acts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Holds an act; it is sent when its time is over. */
  hold<R, V>({ document, ...meant }: MeantAct<R, V>): void {
    const act = { ...meant, key: newKey(), query: document.toString(), dueAt: Date.now() + HELD_SECONDS * 1000 };
    this.put({ ...act, state: 'held', error: null });
    this.await(act.key);
  }

  /** Takes an act back; false when it is on its way already. */
  withdraw(key: string): boolean {
    if (this.get(key)?.state !== 'held') return false;
    this.drop(key);
    return true;
  }

  /** Takes note of a refusal, or gives up what was left behind. */
  dismiss(key: string): void {
    this.drop(key);
  }

  /** Sends one now. */
  async sendNow(key: string): Promise<void> {
    const act = this.get(key);
    if (!act || act.state === 'sending') return;
    this.stopTimer(key);
    this.put({ ...act, state: 'sending', error: null });
    await this.try(act);
  }

  /** Sends everything that waits to be sent; before logging out, and when the network is back. */
  async flush(): Promise<void> {
    const open = this.acts.filter(({ state }) => state === 'held' || state === 'waiting');
    await Promise.all(open.map(({ key }) => this.sendNow(key)));
  }

  /** Tries again what got no answer: the network or the session is back. */
  async retry(): Promise<void> {
    const open = this.acts.filter(({ state }) => state === 'waiting');
    await Promise.all(open.map(({ key }) => this.sendNow(key)));
  }

  /** The clocks stand still while somebody is about to decide, and begin again. */
  pause(isPaused: boolean): void {
    const seconds = isPaused ? PAUSED_SECONDS : HELD_SECONDS;
    for (const act of this.acts.filter(({ state }) => state === 'held')) {
      this.stopTimer(act.key);
      this.put({ ...act, dueAt: Date.now() + seconds * 1000 });
      this.await(act.key);
    }
  }

  /** The page is being left: what is held goes out now, and can no longer be taken back. */
  leave(): void {
    for (const act of this.acts) {
      if (act.state === 'refused' || act.state === 'left') continue;
      this.stopTimer(act.key);
      this.put({ ...act, state: 'sending', dueAt: Math.min(act.dueAt, Date.now()) });
      void this.send(act, true).catch(() => undefined);
    }
  }

  /** A page that was left is looked at again: what went out then is asked for its answer. */
  async back(): Promise<void> {
    const sent = this.acts.filter(({ state }) => state === 'sending');
    await Promise.all(sent.map((act) => this.try(act)));
  }

  /** Finds what this window held before it was loaded again, and what a window that is gone left behind. */
  adopt(now = Date.now()): void {
    for (const [name, act] of this.stored()) {
      if (this.get(act.key)) continue;
      const isOwn = name.startsWith(this.nameOf(''));
      if (!isOwn && act.dueAt + LEFT_BEHIND > now) continue;
      this.tools.storage.removeItem(name);
      const isOver = act.state === 'refused';
      this.put(isOver ? act : { ...act, state: act.dueAt + STALE < now ? 'left' : 'waiting' });
      if (this.get(act.key)?.state === 'waiting') void this.sendNow(act.key);
    }
  }

  private await(key: string): void {
    const act = this.get(key);
    if (act)
      this.timers.set(
        key,
        setTimeout(() => void this.sendNow(key), Math.max(0, act.dueAt - Date.now())),
      );
  }

  private async try(act: HeldAct): Promise<void> {
    try {
      const answer = await this.send(act, false);
      await this.tools.onDone(act, answer).catch(() => undefined); // it is done, whatever the screen makes of it
      this.drop(act.key);
    } catch (failure) {
      this.failed(act, toApiError(failure));
    }
  }

  private failed(act: HeldAct, { isNetwork, isSession, code, params, fields }: ApiError): void {
    const isOpen = isNetwork || isSession;
    this.put({ ...act, state: isOpen ? 'waiting' : 'refused', error: { code, params, fields } });
    if (isNetwork)
      this.timers.set(
        act.key,
        setTimeout(() => void this.sendNow(act.key), RETRY),
      );
  }

  private send(act: HeldAct, isLeaving: boolean): Promise<unknown> {
    return (this.tools.send ?? sendToServer)(act, isLeaving);
  }

  private get(key: string): HeldAct | undefined {
    return this.acts.find((act) => act.key === key);
  }

  private put(act: HeldAct): void {
    const known = this.acts.some(({ key }) => key === act.key);
    this.acts = known ? this.acts.map((one) => (one.key === act.key ? act : one)) : [...this.acts, act];
    this.tools.storage.setItem(this.nameOf(act.key), JSON.stringify(act));
    this.tell();
  }

  private drop(key: string): void {
    this.stopTimer(key);
    this.acts = this.acts.filter((act) => act.key !== key);
    this.tools.storage.removeItem(this.nameOf(key));
    this.tell();
  }

  private stopTimer(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }

  private nameOf(key: string): string {
    return `jiyue.held.${this.tools.person}.${this.tools.window}.${key}`;
  }

  private stored(): [name: string, act: HeldAct][] {
    const { storage, person } = this.tools;
    const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
    return names
      .filter((name) => name.startsWith(`jiyue.held.${person}.`))
      .map((name) => [name, JSON.parse(storage.getItem(name) ?? 'null') as HeldAct]);
  }
}
