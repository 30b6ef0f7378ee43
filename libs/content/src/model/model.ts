import type { DeclaredType, MetaTag } from '../kind/field.js';

/** A field as the province declares it. */
export interface ModelField {
  readonly key: string;
  readonly label: string;
  readonly type: DeclaredType;
  readonly isRequired: boolean;
  /** Characters at most; null: what is usual for its type. */
  readonly max: number | null;
  readonly choices: readonly string[];
  readonly help: string | null;
  readonly mask: string | null;
  /** Where its page shows it: in the box of facts, above the text, or nowhere. */
  readonly place: ModelPlace;
  /** Whether lists show it below the title. */
  readonly isInList: boolean;
  readonly isSearched: boolean;
  readonly meta: MetaTag | null;
  /** Taken out of the form; what was said in it is still shown. */
  readonly isRetired: boolean;
}

export const MODEL_PLACES = ['facts', 'above', 'nowhere'] as const;
export type ModelPlace = (typeof MODEL_PLACES)[number];

export const MODEL_STATES = ['IN_USE', 'RETIRED'] as const;
export type ModelState = (typeof MODEL_STATES)[number];

/** A kind of content that the province declares: the kind it builds on, and what it asks for besides. */
export interface ContentModel {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly base: string;
  readonly fields: readonly ModelField[];
  readonly state: ModelState;
  readonly version: number;
  readonly changedBy: string;
  readonly changedByName: string;
  readonly changedAt: Date;
}

/** A model as it was once. */
export type ModelVersion = Pick<ContentModel, 'version' | 'name' | 'fields' | 'state' | 'changedByName' | 'changedAt'>;

/** What somebody declares; fields that are left out of a change are taken out of the form. */
export interface ModelGiven {
  readonly name: string;
  readonly fields: readonly ModelFieldGiven[];
}

export type ModelFieldGiven = Omit<ModelField, 'isRetired'>;

/** Models that a province may have: with their words they fit into one answer, which every form asks for. */
export const MODELS = 40;
