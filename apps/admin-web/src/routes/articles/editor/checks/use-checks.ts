import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useState } from 'react';
import { factsOf } from '../body/body-facts.js';
import { showFindings } from '../body/finding-marks.js';
import type { KindField } from '../../kinds/kinds.js';
import type { FieldName, Fields } from '../fields.js';
import { check, isBlocking, type BodyFacts, type Finding, type Range } from './checks.js';

const PAUSE_MS = 3_000;

export type Checks = {
  findings: readonly Finding[];
  /** Of the text as it is at this moment, not as last checked. */
  blocking: number;
  facts: BodyFacts;
  checkedAt: number;
  current: number | null;
  run: () => readonly Finding[];
  /** Goes to a finding and marks it; by index. */
  go: (index: number) => void;
  step: (by: 1 | -1) => void;
};

/** What is checked. */
export type Checked = { fields: Fields; declared: readonly KindField[]; facts: BodyFacts; isEditable: boolean };

type Result = { findings: readonly Finding[]; at: number };

/** Checks three seconds after typing stopped and on request; the numbers stand in the text as in the panel. */
export function useChecks(editor: Editor, { fields, declared, facts, isEditable }: Checked): Checks {
  const [result, setResult] = useState<Result>(() => ({ findings: check(fields, declared, facts), at: Date.now() }));
  const [current, setCurrent] = useState<number | null>(null);
  const run = useCallback((): readonly Finding[] => {
    const findings = check(fields, declared, factsOf(editor.state.doc));
    setResult({ findings, at: Date.now() });
    return findings;
  }, [editor, fields, declared]);
  useEffect(() => {
    const timer = setTimeout(run, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [run]);
  useEffect(() => {
    if (!isEditable) return;
    showFindings(
      editor.view,
      result.findings.map((finding, index) => ({ no: index + 1, finding, isCurrent: index === current })),
    );
  }, [editor, result, current, isEditable]);
  const goIn = (findings: readonly Finding[], index: number): void => {
    const finding = findings[index];
    if (!finding) return;
    setCurrent(index);
    locate(editor, finding);
  };
  const step = (by: 1 | -1): void => {
    const findings = run();
    if (findings.length) goIn(findings, wrap((current ?? (by > 0 ? -1 : findings.length)) + by, findings.length));
  };
  return {
    findings: result.findings,
    blocking: check(fields, declared, facts).filter(isBlocking).length,
    facts,
    checkedAt: result.at,
    current,
    run,
    go: (index) => goIn(result.findings, index),
    step,
  };
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
