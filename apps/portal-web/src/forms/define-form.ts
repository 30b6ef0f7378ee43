import type { Scene } from '../view/frame.js';
import type { Page } from '../view/view.js';
import type { FormView } from './form-view.js';

/** One thing a form asks for. A hidden field is filled in by the page that shows the form. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'choice' | 'hidden';
  readonly isRequired: boolean;
  /** In characters as people count them. */
  readonly maxLength: number;
  readonly hint?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** What a value must look like besides its length. */
  readonly pattern?: RegExp;
};

/** How often a form may be handed in within ten minutes. */
export type Limits = { readonly perAddress: number; readonly perForm: number };

/** A form for citizens. */
export type Form = {
  /** The name the API knows it by. */
  readonly key: string;
  readonly address: string;
  /** Where the reader sees that it arrived. */
  readonly result: string;
  readonly title: string;
  readonly intro: string;
  readonly button: string;
  readonly fields: readonly Field[];
  readonly hasChallenge: boolean;
  readonly limits: Limits;
  readonly page: (scene: Scene, form: FormView) => Page;
};

/** Declares a form. */
export function defineForm(form: Form): Form {
  return Object.freeze(form);
}
