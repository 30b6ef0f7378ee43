/** Everything that can be acted on; closed, so that a typo does not compile. */
export const SUBJECTS = [
  'Activity',
  'Article',
  'Asset',
  'Column',
  'Grant',
  'Inbox',
  'Me',
  'Person',
  'Report',
  'Site',
  'Unit',
  'Workbench',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Everything that can be done; closed. */
export const ACTIONS = [
  'approve',
  'change',
  'clearSecrecy',
  'consent',
  'create',
  'disable',
  'discard',
  'edit',
  'end',
  'grant',
  'invite',
  'open',
  'publish',
  'read',
  'recall',
  'resume',
  'return',
  'submit',
  'suspend',
  'upload',
  'withdraw',
] as const;
export type Action = (typeof ACTIONS)[number];
