import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { startI18n } from '../../i18n/i18n.js';
import { addWork } from '../../shell/work.js';
import { work as articles } from '../articles/work.js';
import { work as sites } from '../sites/work.js';
import { Todos, type TodoItem } from './todo-list.js';

beforeAll(async () => {
  await startI18n('zh-CN');
  addWork([articles, sites]);
});
afterEach(cleanup);

const site = { id: 's1', name: '青溪县人民政府', shortName: '青溪县' };
const waiting = { subjectId: '1', site, columnName: null, note: null, waitingSince: '2026-11-29T00:00:00Z' };
const todo = (given: Partial<TodoItem>): TodoItem => ({
  subjectType: 'Article',
  act: 'review',
  title: '',
  ...waiting,
  ...given,
});

function rowOf(given: Partial<TodoItem>): string {
  render(
    <MemoryRouter>
      <Todos todos={[todo(given)]} siteId="s1" />
    </MemoryRouter>,
  );
  return screen.getAllByRole('row')[1]?.textContent ?? '';
}

it.each([
  [
    'another address',
    { subjectType: 'Site', act: 'siteAddress', note: 'new.localhost' },
    '域名变更：new.localhost',
    '去决定',
  ],
  ['a site being set up', { subjectType: 'Site', act: 'siteDrafts' }, '开设站点', '接着开'],
  ['a text to be reviewed', { act: 'review' }, '审核', '办理'],
  ['a text that came back', { act: 'returned', note: '表二缺单位' }, '表二缺单位', '去改'],
])('%s waits under its name, with the word for what to do', (_what, given, matter, verb) => {
  const row = rowOf(given);
  expect([row.includes(matter), row.endsWith(verb)]).toEqual([true, true]);
});
