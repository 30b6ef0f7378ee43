import type { operations as zh } from './messages.zh-CN.js';

export const operations: Record<keyof typeof zh, string> = {
  nav: 'Jobs',
  title: 'Jobs',
  dead: 'Dead letters',
  deadFact: '{{count}} jobs failed to the last retry and wait for somebody',
  deadNone: 'No dead letter',
  deadNoneText: 'Publishing, virus scans, messages and the like are done or still being retried',
  deadMore: 'The oldest {{shown}} of {{count}}',
  queues: 'Queues',
  queuesNone: 'No queue',
  'col.queue': 'Queue',
  'col.diedAt': 'Failed at',
  'col.reason': 'What the last try said',
  'col.waiting': 'Waiting',
  'col.running': 'Running',
  'col.failed': 'Failed lately',
  'col.acts': 'Acts',
  noReason: 'It left no word',
  retry: 'Retry',
  retried: 'Back in the queue {{queue}}',
  discard: 'Discard',
  discardTitle: 'Discard 1 dead letter?',
  discardText:
    'This step of the queue {{queue}} will never be done; it cannot be brought back. The audit log records it.',
  discardVerb: 'Discard 1 job',
  discarded: 'Discarded',
};
