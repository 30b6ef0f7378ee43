import { next, untouched, type Autosave, type SaveEffect, type SaveEvent, type Trouble } from './autosave.machine.js';

/** A request that may be repeated: the key makes the server answer it once. */
export type SaveRequest<T> = { key: string; payload: T };

/** What the runner needs from the outside. */
export type SavePorts<T> = {
  /** The whole text as it is now, to be kept as a draft or said to be the text. */
  compose: (isAct: boolean) => T;
  /** Sends; throws when it did not arrive or was refused. */
  send: (request: SaveRequest<T>) => Promise<void>;
  /** Names the failure. */
  troubleOf: (error: unknown) => Trouble;
  /** Writes the browser copy, together with the request that has no answer yet. */
  keep: (unanswered: SaveRequest<T> | null) => void;
  forget: () => void;
  newKey: () => string;
  changed: (state: Autosave) => void;
};

/** Carries out what the autosave machine decides: one timer, one request at a time. */
export class AutosaveRunner<T> {
  state: Autosave = untouched;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private waiters: (() => void)[] = [];

  constructor(
    private readonly ports: SavePorts<T>,
    private unanswered: SaveRequest<T> | null = null,
  ) {}

  dispatch(event: SaveEvent): void {
    const outcome = next(this.state, event);
    this.state = outcome.state;
    this.ports.changed(this.state);
    for (const effect of outcome.effects) this.perform(effect);
    if (this.state.phase === 'saved' || this.state.phase === 'held') this.wake();
  }

  /** Saves now; resolves to true when the server has everything. */
  flush(): Promise<boolean> {
    return this.settle({ type: 'now' });
  }

  /** Says that this is the text; resolves to true when the server took it so. */
  commit(): Promise<boolean> {
    return this.settle({ type: 'commit' });
  }

  private async settle(event: SaveEvent): Promise<boolean> {
    this.dispatch(event);
    if (this.state.phase === 'saving' || this.state.phase === 'waiting') {
      await new Promise<void>((resolve) => this.waiters.push(resolve));
    }
    return this.state.phase === 'saved';
  }

  /** The text on screen is the server's again. */
  reset(): void {
    this.stop();
    this.unanswered = null;
    this.state = untouched;
    this.ports.changed(this.state);
    this.wake();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private perform(effect: SaveEffect): void {
    if (effect.type === 'keep') this.ports.keep(this.unanswered);
    else if (effect.type === 'forget') this.ports.forget();
    else if (effect.type === 'wait') this.wait(effect.ms);
    else if (effect.type === 'send') void this.send(null, effect.isAct);
    else void this.send(this.unanswered, false);
  }

  private wait(ms: number): void {
    this.stop();
    this.timer = setTimeout(() => this.dispatch({ type: this.state.phase === 'waiting' ? 'due' : 'back' }), ms);
  }

  private async send(again: SaveRequest<T> | null, isAct: boolean): Promise<void> {
    this.stop();
    const request = again ?? { key: this.ports.newKey(), payload: this.ports.compose(isAct) };
    this.unanswered = request;
    this.ports.keep(request);
    const trouble = await this.deliver(request);
    if (trouble !== 'offline' && trouble !== 'session') this.unanswered = null;
    this.dispatch(trouble ? { type: 'failed', trouble } : { type: 'saved' });
  }

  private async deliver(request: SaveRequest<T>): Promise<Trouble | null> {
    try {
      await this.ports.send(request);
      return null;
    } catch (error) {
      return this.ports.troubleOf(error);
    }
  }

  private wake(): void {
    const waiters = this.waiters;
    this.waiters = [];
    for (const waiter of waiters) waiter();
  }
}
