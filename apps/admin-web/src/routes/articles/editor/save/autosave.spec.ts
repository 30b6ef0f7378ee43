import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AutosaveRunner, type SavePorts, type SaveRequest } from './autosave.js';

type Sent = SaveRequest<string>;
const sent: Sent[] = [];
let fails: 'offline' | null = null;
let text = '';

const ports = (): SavePorts<string> => {
  let keys = 0;
  return {
    compose: () => text,
    send: (request) => {
      sent.push(request);
      return fails ? Promise.reject(new Error(fails)) : Promise.resolve();
    },
    troubleOf: () => 'offline',
    keep: () => undefined,
    forget: () => undefined,
    newKey: () => `key-${++keys}`,
    changed: () => undefined,
  };
};

const type = (runner: AutosaveRunner<string>, value: string): void => {
  text = value;
  runner.dispatch({ type: 'edited', isTitled: true });
};

describe('autosave runner', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    sent.length = 0;
    fails = null;
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('sends once what was typed in less than a second', async () => {
    const runner = new AutosaveRunner(ports());
    type(runner, '甲');
    await jest.advanceTimersByTimeAsync(500);
    type(runner, '甲乙');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual([{ key: 'key-1', payload: '甲乙' }]);
  });

  it('repeats a lost request under its own key and sends the rest after it', async () => {
    const runner = new AutosaveRunner(ports());
    fails = 'offline';
    type(runner, '甲');
    await jest.advanceTimersByTimeAsync(2_000);
    type(runner, '甲乙');
    fails = null;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent.map((request) => `${request.key} ${request.payload}`)).toEqual(['key-1 甲', 'key-1 甲', 'key-2 甲乙']);
  });

  it('tells whoever waits for it whether the server has everything', async () => {
    const runner = new AutosaveRunner(ports());
    type(runner, '甲');
    expect(await runner.flush()).toBe(true);
    fails = 'offline';
    type(runner, '乙');
    expect(await runner.flush()).toBe(false);
  });

  it('begins with the request a crash left without an answer', async () => {
    const runner = new AutosaveRunner(ports(), { key: 'before-crash', payload: '甲' });
    runner.dispatch({ type: 'failed', trouble: 'offline' });
    runner.dispatch({ type: 'back' });
    await jest.advanceTimersByTimeAsync(0);
    expect(sent[0]).toEqual({ key: 'before-crash', payload: '甲' });
  });
});
