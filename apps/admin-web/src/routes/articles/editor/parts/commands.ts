import type { Translate } from '../../../../i18n/catalogue.js';
import type { Command } from '../../../../components/index.js';
import type { EditorMessage } from '../editor.messages.js';
import type { EditedArticle } from '../save/editing-session.js';

/** What the commands of the editor look at. */
export type EditorSubject = {
  article: EditedArticle | null;
  isEditable: boolean;
  /** Findings that block submitting, in the text as it is now. */
  blocking: number;
};

export type EditorDoings = {
  preview: () => void;
  check: () => void;
  save: () => void;
  revise: () => void;
  submit: () => void;
  recall: () => void;
  publish: () => void;
  urgent: () => void;
  schedule: () => void;
  unschedule: () => void;
  scheduleWithdrawal: () => void;
  arrange: () => void;
  withdraw: () => void;
  archive: () => void;
  restore: () => void;
  discard: () => void;
  bin: () => void;
  retrieve: () => void;
  review: () => void;
};

const allows = (article: Pick<EditedArticle, 'allowed'>, act: string): boolean => article.allowed.includes(act);

type Words = Translate<EditorMessage>;

/** The acts above the text: the quiet ones first, the one main act last. */
export function editorCommands(t: Words, doings: EditorDoings): Command<EditorSubject>[] {
  return [...ends(t, doings), ...quiet(t, doings), ...main(t, doings)];
}

// What becomes of a page that is live, or was.
function ends(t: Words, doings: EditorDoings): Command<EditorSubject>[] {
  return [
    { name: 'withdraw', label: t('act.withdraw'), look: 'danger', allowed: may('withdraw'), perform: doings.withdraw },
    { name: 'arrange', label: t('act.arrange'), allowed: may('arrange'), perform: doings.arrange },
    { name: 'archive', label: t('act.archive'), allowed: may('archive'), perform: doings.archive },
    { name: 'restore', label: t('act.restore'), allowed: may('restore'), perform: doings.restore },
    {
      name: 'scheduleWithdrawal',
      label: t('act.scheduleWithdrawal'),
      allowed: may('scheduleWithdrawal'),
      perform: doings.scheduleWithdrawal,
    },
    { name: 'discard', label: t('act.discard'), look: 'danger', allowed: may('discard'), perform: doings.discard },
    { name: 'bin', label: t('act.bin'), look: 'danger', allowed: may('bin'), perform: doings.bin },
    { name: 'retrieve', label: t('act.retrieve'), look: 'primary', allowed: may('retrieve'), perform: doings.retrieve },
  ];
}

function quiet(t: Words, doings: EditorDoings): Command<EditorSubject>[] {
  return [
    { name: 'recall', label: t('act.recall'), allowed: may('recall'), perform: doings.recall },
    {
      name: 'urgent',
      label: t('act.urgent'),
      look: 'danger',
      // what stands before it is said where it would be done
      allowed: (subject) =>
        may('publishUrgently')(subject) || (subject.article?.secrecyBefore ? t('why.secrecy') : false),
      perform: doings.urgent,
    },
    { name: 'unschedule', label: t('act.unschedule'), allowed: may('unschedule'), perform: doings.unschedule },
    { name: 'schedule', label: t('act.schedule'), allowed: both('schedule', 'APPROVED'), perform: doings.schedule },
    {
      name: 'reschedule',
      label: t('act.reschedule'),
      allowed: both('schedule', 'SCHEDULED'),
      perform: doings.schedule,
    },
    { name: 'preview', label: t('act.preview'), allowed: () => true, perform: doings.preview },
    { name: 'check', label: t('act.check'), key: 'F8', allowed: ({ isEditable }) => isEditable, perform: doings.check },
    {
      name: 'save',
      label: t('act.save'),
      key: 'Ctrl S',
      allowed: ({ isEditable }) => isEditable,
      perform: doings.save,
    },
  ];
}

function main(t: Words, doings: EditorDoings): Command<EditorSubject>[] {
  return [
    {
      name: 'revise',
      label: t('act.edit'),
      allowed: ({ article, isEditable }) =>
        !isEditable && article !== null && isOut(article) && allows(article, 'edit'),
      perform: doings.revise,
    },
    {
      name: 'review',
      label: t('act.review'),
      look: 'primary',
      allowed: ({ article }) => article !== null && allows(article, 'approve'),
      perform: doings.review,
    },
    {
      name: 'submit',
      label: t('act.submit'),
      look: 'primary',
      key: 'Ctrl Enter',
      allowed: (subject) =>
        maySubmit(subject) && (subject.blocking === 0 || t('why.must', { count: subject.blocking })),
      perform: doings.submit,
    },
    {
      name: 'publish',
      label: t('act.publish'),
      look: 'primary',
      key: 'Ctrl Enter',
      allowed: both('publish', 'APPROVED'),
      perform: doings.publish,
    },
    { name: 'publishNow', label: t('act.publishNow'), allowed: both('publish', 'SCHEDULED'), perform: doings.publish },
  ];
}

/** What is published, withdrawn or in the bin is changed only on purpose, never by a stray key. */
export function isOut(article: Pick<EditedArticle, 'state'>): boolean {
  return ['PUBLISHED', 'ARCHIVED', 'WITHDRAWN', 'BINNED', 'EMPTIED'].includes(article.state);
}

function maySubmit({ article, isEditable }: EditorSubject): boolean {
  if (article === null || isOut(article)) return isEditable;
  return allows(article, 'submit');
}

function may(act: string): (subject: EditorSubject) => boolean {
  return ({ article }) => article !== null && allows(article, act);
}

function both(act: string, state: EditedArticle['state']): (subject: EditorSubject) => boolean {
  return (subject) => may(act)(subject) && subject.article?.state === state;
}
