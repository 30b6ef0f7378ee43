import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { factsOf } from '../body/body-facts.js';
import { showFindings } from '../body/finding-marks.js';
import type { KindField } from '../../kinds/kinds.js';
import type { FieldName, Fields } from '../fields.js';
import { check, isBlocking, type BodyFacts, type Finding, type Range } from './checks.js';
import { placed, sorted } from './server-findings.js';
import { useServerFindings } from './use-server-findings.js';

export type Checks = {
  findings: readonly Finding[];
  /** What somebody left as it is; not among the findings. */
  ignored: readonly Finding[];
  blocking: number;
  facts: BodyFacts;
  /** When the server last answered; null before it did. */
  checkedAt: number | null;
  /** The server could not be asked: what it found before stands. */
  isLost: boolean;
  current: number | null;
  run: () => Promise<readonly Finding[]>;
  /** Goes to a finding and marks it; by index. */
  go: (index: number, among?: readonly Finding[]) => void;
  step: (by: 1 | -1) => void;
};

/** What is checked. */
export type Checked = {
  articleId: string | null;
  fields: Fields;
  declared: readonly KindField[];
  facts: BodyFacts;
  /** Whether it says nothing without a text. */
  needsBody: boolean;
  isEditable: boolean;
};

/** What the form finds at once and the server whenever typing pauses; the numbers stand in the text as in the panel. */
export function useChecks(editor: Editor, checked: Checked): Checks {
  const { articleId, fields, declared, facts, needsBody, isEditable } = checked;
  const server = useServerFindings(articleId, fields, isEditable);
  const [current, setCurrent] = useState<number | null>(null);
  const { open: findings, ignored } = useMemo(
    () => sorted([...formFindings({ fields, declared, facts, needsBody }), ...placed(server.found, facts)]),
    [fields, declared, facts, needsBody, server.found],
  );
  useEffect(() => {
    if (!isEditable) return;
    showFindings(
      editor.view,
      findings.map((finding, index) => ({ no: index + 1, finding, isCurrent: index === current })),
    );
  }, [editor, findings, current, isEditable]);
  const run = async (): Promise<readonly Finding[]> => {
    const found = await server.ask();
    const now = factsOf(editor.state.doc);
    return sorted([...formFindings({ ...checked, facts: now }), ...placed(found, now)]).open;
  };
  const goIn = (among: readonly Finding[], index: number): void => {
    const finding = among[index];
    if (!finding) return;
    setCurrent(index);
    locate(editor, finding);
  };
  const step = (by: 1 | -1): void => {
    void server.ask();
    if (findings.length) goIn(findings, wrap((current ?? (by > 0 ? -1 : findings.length)) + by, findings.length));
  };
  return {
    findings,
    ignored,
    blocking: findings.filter(isBlocking).length,
    facts,
    checkedAt: server.at,
    isLost: server.isLost,
    current,
    run,
    go: (index, among = findings) => goIn(among, index),
    step,
  };
}

type Formed = Pick<Checked, 'fields' | 'declared' | 'facts' | 'needsBody'>;

function formFindings({ fields, declared, facts, needsBody }: Formed): Finding[] {
  return check(fields, declared, facts).filter(({ key }) => needsBody || key !== 'bodyEmpty');
}

/** The id of a form field, so that a finding can take the person there. */
export function fieldId(name: FieldName): string {
  return `jy-field-${name}`;
}

function locate(editor: Editor, { place }: Finding): void {
  if ('range' in place) select(editor, place.range);
  else if (place.field === 'body') editor.commands.focus('start');
  else focusField(place.field);
}

function select(editor: Editor, { from, to }: Range): void {
  if (to > editor.state.doc.content.size) return;
  const isText = editor.state.doc.resolve(from).nodeAfter?.isText ?? false;
  const chain = editor.chain().focus();
  (isText ? chain.setTextSelection({ from, to }) : chain.setNodeSelection(from)).scrollIntoView().run();
}

function focusField(name: FieldName): void {
  const field = document.getElementById(fieldId(name));
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

const wrap = (index: number, length: number): number => (index + length) % length;
