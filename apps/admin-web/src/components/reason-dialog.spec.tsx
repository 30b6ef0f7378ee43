import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { startI18n } from '../i18n/i18n.js';
import { ReasonDialog } from './reason-dialog.js';

beforeAll(() => startI18n('zh-CN'));

let answer = false;
const asked = jest.fn<() => boolean>();
const done = jest.fn<(reason: string) => void>();
const cancelled = jest.fn<() => void>();
beforeEach(() => {
  for (const spy of [done, cancelled]) spy.mockReset();
  asked.mockReset().mockImplementation(() => answer);
  window.confirm = asked;
  render(<ReasonDialog isOpen title="撤下" verb="撤下" phrases={['数据有误。']} onDone={done} onCancel={cancelled} />);
});
afterEach(cleanup);

const field = () => screen.getByRole('textbox');
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a dialog that asks for a reason', () => {
  it('is closed without a question while nothing is written', () => {
    press(/^取\s?消$/);
    expect([asked.mock.calls.length, cancelled.mock.calls.length]).toEqual([0, 1]);
  });

  it('keeps what was written when the person does not want to give it up', () => {
    answer = false;
    fireEvent.change(field(), { target: { value: '表二第三行' } });
    press(/^数据有误/);
    press(/^取\s?消$/);
    expect([asked.mock.calls.length, cancelled.mock.calls.length]).toEqual([1, 0]);
    expect(field()).toHaveProperty('value', '表二第三行数据有误。');
  });

  it('is closed when the person gives it up', () => {
    answer = true;
    fireEvent.change(field(), { target: { value: '表二第三行' } });
    press(/^取\s?消$/);
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  it('sends what was written without asking', () => {
    fireEvent.change(field(), { target: { value: ' 表二第三行 ' } });
    press(/^撤\s?下$/);
    expect([asked.mock.calls.length, done.mock.calls]).toEqual([0, [['表二第三行']]]);
  });

  it('is sent with nothing written where that is enough, and only there', () => {
    press(/^撤\s?下$/);
    expect(done).not.toHaveBeenCalled();
    cleanup();
    render(<ReasonDialog isOpen isOptional title="移入" verb="移入" onDone={done} onCancel={cancelled} />);
    press(/^移\s?入$/);
    expect(done.mock.calls).toEqual([['']]);
  });
});
