import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { ApiError } from '../api/api-error.js';
import { startI18n } from '../i18n/i18n.js';
import { LeaveGuard } from '../shell/leave-guard.js';
import { CancelButton, GuardedForm } from './guarded-form.js';

beforeAll(async () => {
  await startI18n('zh-CN');
  // jsdom has none; the router makes one for every address it goes to
  globalThis.Request ??= class {
    readonly signal: AbortSignal | undefined;
    readonly method = 'GET';
    constructor(
      readonly url: string,
      init?: { signal?: AbortSignal },
    ) {
      this.signal = init?.signal;
    }
  } as unknown as typeof Request;
});

let answer = false;
const asked = jest.fn<() => boolean>();
const seen = jest.fn<() => void>();
beforeEach(() => {
  asked.mockReset().mockImplementation(() => answer);
  window.confirm = asked;
  seen.mockReset();
  Element.prototype.scrollIntoView = seen;
});
afterEach(cleanup);

const REFUSED = new ApiError('SITES.REGISTRY_INVALID', { fields: [{ field: 'name', rule: 'SITES.NAME_TAKEN' }] });

/** A page with a form on it and a link that leads away. */
function draw({ error = null, onCancel = () => undefined }: { error?: ApiError | null; onCancel?: () => void } = {}) {
  const page = (
    <>
      <LeaveGuard />
      <Link to="/other">别处</Link>
      <GuardedForm error={error}>
        <Form.Item name="name" label="名称" {...(error ? { validateStatus: 'error' as const, help: '重名' } : {})}>
          <Input />
        </Form.Item>
        <button type="submit">保存</button>
        <CancelButton onCancel={onCancel} />
      </GuardedForm>
    </>
  );
  const router = createMemoryRouter([
    { path: '/', element: page },
    { path: '/other', element: <p>另一页</p> },
  ]);
  return render(<RouterProvider router={router} />);
}

const type = (text: string) => fireEvent.change(screen.getByLabelText('名称'), { target: { value: text } });

describe('a form', () => {
  it('is left without a question while nothing was changed', async () => {
    draw();
    fireEvent.click(screen.getByText('别处'));
    expect(await screen.findByText('另一页')).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });

  it('that was changed stays, with what was typed, when the person does not want to leave', () => {
    answer = false;
    draw();
    type('龙潭镇');
    fireEvent.click(screen.getByText('别处'));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(screen.getByLabelText('名称')).toHaveProperty('value', '龙潭镇');
  });

  it('that was changed is left when the person says so', async () => {
    answer = true;
    draw();
    type('龙潭镇');
    fireEvent.click(screen.getByText('别处'));
    expect(await screen.findByText('另一页')).toBeTruthy();
  });

  it('asks before 取消 throws away what was typed', () => {
    answer = false;
    const onCancel = jest.fn<() => void>();
    draw({ onCancel });
    type('龙潭镇');
    fireEvent.click(screen.getByText(/^取\s?消$/));
    expect([asked.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0]);
  });

  it('that was sent asks no more', async () => {
    draw();
    type('龙潭镇');
    fireEvent.click(screen.getByText('保存'));
    await waitFor(() => expect(screen.getByLabelText('名称')).toHaveProperty('value', '龙潭镇'));
    await Promise.resolve();
    fireEvent.click(screen.getByText('别处'));
    expect(await screen.findByText('另一页')).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });

  it('brings the field that was refused into sight, and the keyboard to it', async () => {
    draw({ error: REFUSED });
    await waitFor(() => expect(seen).toHaveBeenCalled());
    expect(document.activeElement).toBe(screen.getByLabelText('名称'));
  });
});
