import { randomUUID } from 'node:crypto';
import { defineProof, each } from '../../../tools/bars/proof/define.ts';
import { arrangementOf } from './arrangement.ts';

const READERS = each('yes', 'operator', 'auditor', 'site-admin', 'officer');

export const proof = defineProof({
  aims: ({ id, secret }) => [
    {
      table: 'calendar_clock',
      row: {
        tenant_id: id,
        id: randomUUID(),
        subject_type: 'Letter',
        subject_id: randomUUID(),
        rule_key: 'message',
        rule: { secret },
        started: '2026-01-05',
        is_provisional: false,
      },
    },
  ],
  operations: {
    calendarYear: { asks: 'read Calendar', may: READERS, args: { year: 2026 } },
    clockRules: { asks: 'read Calendar', may: READERS },
    explainDeadline: { asks: 'read Calendar', may: READERS, args: { start: '2026-09-24', rule: 'message' } },
    loadArrangement: {
      asks: 'load Calendar',
      tells: 'calendar.arrangement-loaded',
      may: { operator: 'province unlimited' },
      by: 'provinceOperator',
      args: { input: arrangementOf(2028) },
      allowed: [
        {
          as: 'provinceOperator',
          args: { input: { ...arrangementOf(2026), version: 1 } },
          why: 'what was announced is corrected: its days are replaced',
        },
      ],
      refused: [
        {
          as: 'branchOperator',
          args: { input: arrangementOf(2029) },
          why: 'the province keeps the calendar of every site',
        },
      ],
    },
  },
  exempt: [
    {
      like: /check libs\/calendar: clock\/commands\/recompute-clocks\.js/,
      why: 'no operation leads to it: only the worker calls it, as the platform itself, which may do everything',
    },
  ],
  conditions: {
    provinceId: {
      values: ['here', 'above', null],
      within: 'here',
      word: {
        name: 'province',
        meaning: 'only with a grant on the province itself, which keeps calendar and content models of every site',
        off: 'elsewhere',
      },
    },
  },
});
