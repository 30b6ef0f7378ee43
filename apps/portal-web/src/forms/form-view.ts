import { messages as m } from '../messages/index.js';
import { scriptPath } from '../pages/script/address.js';
import type { Scene } from '../view/frame.js';
import { choicePairs, type Pair } from '../view/query.js';
import type { Question } from './challenge.js';
import type { Field, Form } from './define-form.js';
import type { Faults, Values } from './fields.js';
import { WORK_SCRIPT } from './work-script.js';

export type FieldView = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: Field['kind'];
  readonly value: string;
  readonly isRequired: boolean;
  readonly maxLength: number;
  readonly hint: string | null;
  readonly fault: string | null;
  /** The ids of what a screen reader says along with the field. */
  readonly describedBy: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly isChosen: boolean }[];
};

/** A form ready to be drawn, with everything that was typed and everything that is wrong with it. */
export type FormView = {
  readonly action: string;
  readonly title: string;
  readonly intro: string;
  readonly button: string;
  readonly fields: readonly FieldView[];
  readonly hidden: readonly Pair[];
  readonly challenge: FieldView | null;
  /** Work for the browser, and the script that does it. */
  readonly work: (NonNullable<Question['work']> & { readonly script: string }) | null;
  /** What went wrong as a whole. */
  readonly alert: string | null;
  readonly faults: readonly { readonly text: string; readonly href: string }[];
};

/** What is shown: the values, and what is wrong. */
export type FormState = {
  readonly ticket: string;
  readonly question: Question | null;
  readonly values: Values;
  readonly answer: string;
  readonly faults: Faults;
  readonly alert: string | null;
};

/** The name of the field that the challenge is answered in; no form may use it. */
export const ANSWER = 'answer';
export const TICKET = 'ticket';

type Given = { readonly value: string; readonly fault: string | undefined };

function fieldView(field: Field, { value, fault }: Given): FieldView {
  const id = `f-${field.name}`;
  const described = [field.hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return {
    id,
    name: field.name,
    label: field.label,
    kind: field.kind,
    value,
    isRequired: field.isRequired,
    maxLength: field.maxLength,
    hint: field.hint ?? null,
    fault: fault ?? null,
    describedBy: described || undefined,
    choices: (field.choices ?? []).map((choice) => ({ ...choice, isChosen: choice.value === value })),
  };
}

function challengeView({ question, answer, faults }: FormState): FormView['challenge'] {
  if (!question) return null;
  const { label, hint } = question;
  const field: Field = { name: ANSWER, label, kind: 'line', isRequired: true, maxLength: 12, hint };
  return fieldView(field, { value: answer, fault: faults[ANSWER] });
}

/** Makes a form ready to be drawn. */
export function formView(form: Form, { links, choice }: Scene, state: FormState): FormView {
  const { values, faults, ticket, alert } = state;
  const views = form.fields.map((field) =>
    fieldView(field, { value: values[field.name] ?? '', fault: faults[field.name] }),
  );
  const seen = views.filter(({ kind }) => kind !== 'hidden');
  const challenge = challengeView(state);
  const work = state.question?.work;
  const asked = challenge ? [...seen, challenge] : seen;
  const wrong = asked.flatMap(({ id, fault }) => (fault ? [{ text: fault, href: `#${id}` }] : []));
  const hidden = views.filter(({ kind }) => kind === 'hidden').map(({ name, value }) => [name, value] as const);
  return {
    action: links.to(form.address),
    title: form.title,
    intro: form.intro,
    button: form.button,
    fields: seen,
    hidden: [[TICKET, ticket], ...hidden, ...choicePairs(choice)],
    challenge,
    work: work ? { ...work, script: scriptPath(WORK_SCRIPT.file) } : null,
    alert: alert ?? (wrong.length > 0 ? m.formFaults : null),
    faults: wrong,
  };
}
