import { definePolicy, within } from '@jiyue/auth';

/** Who may do what with columns, articles and files. Whoever wrote a text never decides about it (Art. 12, 14). */
export const contentPolicy = definePolicy(({ can, cannot, grants, actor }) => {
  const me = actor.userId;
  can('read', 'Inbox');
  can('read', 'Workbench');
  for (const grant of grants.of('editor', 'site-admin')) {
    can(['read', 'create', 'edit', 'submit', 'discard'], 'Article', within(grant));
    can('recall', 'Article', { ...within(grant), createdBy: me });
    can('recall', 'Article', { ...within(grant), submittedBy: me });
    can('read', 'Asset');
    can('upload', 'Asset', { createdBy: me });
  }
  for (const grant of grants.of('reviewer')) {
    can(['read', 'approve'], 'Article', within(grant));
    can('return', 'Article', { ...within(grant), state: { $nin: ['SECRECY', 'APPROVED'] } });
  }
  for (const grant of grants.of('secrecy')) {
    can(['read', 'clearSecrecy'], 'Article', within(grant));
    can('return', 'Article', { ...within(grant), state: { $nin: ['SUBMITTED', 'APPROVED'] } });
  }
  for (const grant of grants.of('publisher')) {
    can(['read', 'publish', 'withdraw'], 'Article', within(grant));
    can('return', 'Article', { ...within(grant), state: { $nin: ['SUBMITTED', 'SECRECY'] } });
  }
  for (const grant of grants.of('editor', 'reviewer', 'secrecy', 'publisher', 'site-admin')) {
    can('read', 'Column', within(grant));
    can('read', 'Asset');
  }
  for (const grant of grants.of('site-admin', 'operator')) can(['read', 'create', 'change'], 'Column', within(grant));
  cannot(['approve', 'clearSecrecy', 'publish', 'return'], 'Article', { writers: { $in: [me] } });
  if (actor.kind === 'contractor') {
    cannot(['approve', 'clearSecrecy', 'publish', 'return', 'withdraw'], 'Article');
  }
});
