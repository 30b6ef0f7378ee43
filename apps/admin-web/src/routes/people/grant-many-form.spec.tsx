import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createQueryClient } from '../../api/query-client.js';
import { SiteContext } from '../../api/index.js';
import { startI18n } from '../../i18n/i18n.js';
import { GrantManyForm } from './grant-many-form.js';

// on a busy machine the words come late
const PATIENT = { timeout: 20_000 };
const OFFERS = [{ role: 'EDITOR' as const, isSiteWide: true, withSubtree: false }];

type Sent = { variables: { input: { usernames: string[]; role: string } } };

const REFUSED = {
  errors: [{ message: 'x', extensions: { code: 'AUTH.GRANT_EXCEEDS_OWN', params: { role: 'operator' } } }],
};
const BEGUN = { data: { grantMany: { id: 'batch-1' } } };

beforeAll(() => startI18n('zh-CN'));
afterEach(cleanup);

/** The form before a server that gives one answer to everything. */
function draw(answer: object) {
  const sent: Sent[] = [];
  globalThis.fetch = (async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body) as Sent);
    return { status: 200, headers: new Map(), json: async () => answer };
  }) as never;
  const onDone = jest.fn<(id: string) => void>();
  render(
    <QueryClientProvider client={createQueryClient()}>
      <SiteContext.Provider value="site">
        <GrantManyForm offers={OFFERS} onDone={onDone} onCancel={() => undefined} />
      </SiteContext.Provider>
    </QueryClientProvider>,
  );
  return { sent, onDone };
}

const write = (text: string): void =>
  void fireEvent.change(screen.getByLabelText('用户名'), { target: { value: text } });

async function start(): Promise<void> {
  fireEvent.mouseDown(screen.getByLabelText('岗位'));
  fireEvent.click(await screen.findByTitle('部门编辑'));
  fireEvent.click(screen.getByText(/^开\s?始$/));
}

describe('one role for many people', () => {
  it('counts the people while they are pasted, each once', async () => {
    draw(BEGUN);
    write('li.wei\nwang.fang\nLi.Wei');
    expect(await screen.findByText(/^2 人/, {}, PATIENT)).toBeTruthy();
  });

  it('says which words are no user names, and sends nothing', async () => {
    const { sent } = draw(BEGUN);
    write('li.wei 李伟');
    await start();
    expect(await screen.findByText('不是用户名：李伟', {}, PATIENT)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('begins the batch once and hands on its number', async () => {
    const { sent, onDone } = draw(BEGUN);
    write('li.wei，wang.fang');
    await start();
    await waitFor(() => expect(onDone.mock.calls).toEqual([['batch-1']]));
    expect(sent.map(({ variables }) => variables.input)).toMatchObject([
      { usernames: ['li.wei', 'wang.fang'], role: 'EDITOR', withSubtree: false, endsAt: null },
    ]);
  });

  it('keeps what was pasted when the server refuses, and says why', async () => {
    const { onDone } = draw(REFUSED);
    write('li.wei');
    await start();
    expect(await screen.findByText(/^不能给出自己没有的权：角色/, {}, PATIENT)).toBeTruthy();
    expect(screen.getByLabelText('用户名')).toHaveProperty('value', 'li.wei');
    expect(onDone).not.toHaveBeenCalled();
  });
});
