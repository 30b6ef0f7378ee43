import type { Copies } from '../graphql/copies.ts';
import type { ActorName } from '../tenant-api/people.ts';
import type { SiteKey } from '../tenant-api/province.ts';
import type { Stage } from '../tenant-api/stage.ts';

/** Columns of docs/permissions.md: `nobody` is signed in and holds nothing; `contractor` is an editor who is not on the establishment (Art. 14). */
export const PARTIES = [
  'nobody',
  'operator',
  'security-admin',
  'auditor',
  'site-admin',
  'editor',
  'reviewer',
  'secrecy',
  'publisher',
  'officer',
  'contractor',
] as const;
export type Party = (typeof PARTIES)[number];

/** What each party may do, in the words of docs/permissions.md; who is not named is refused, whatever it is about. */
export type Cells = Readonly<Partial<Record<Party, string>>>;

/** A call by somebody, and why it ends as it does. */
export interface Case {
  readonly as: ActorName;
  readonly args: Readonly<Record<string, unknown>>;
  readonly at?: SiteKey;
  readonly why: string;
  /** The refusal that is due, where it is not AUTH.FORBIDDEN. */
  readonly code?: string;
}

/**
 * Who may do an operation, and how to call it legally. Arguments are data: `$draft.id` names a planted row of the site
 * the call is aimed at (see tools/bars/tenant-api/cast.ts), `$new` a word never used before.
 */
export interface OperationProof {
  /** The right its decorator asks for, `action Subject`, or `public`. */
  readonly asks: string;
  readonly may: Cells;
  /** The event that its one line in the audit trail names; every mutation has one, save those that only keep rows, and so has a look that is itself recorded. */
  readonly tells?: string;
  readonly args?: Readonly<Record<string, unknown>> | undefined;
  /** The site it is done on, when that is not the actor's own. */
  readonly at?: SiteKey;
  /** Who does the positive control, when it is not the first of those who may. */
  readonly by?: ActorName;
  /** Limits to a column or unit do not count here. */
  readonly isSiteWide?: boolean;
  /** What must lie ready before the positive control. */
  readonly needs?: 'uploadedFile';
  /** Argument paths that name rows of the public register: who is registered is no secret, so ids may be told apart. */
  readonly register?: readonly string[];
  /** Further lawful calls that must succeed, each for a sentence of the policy that the first one does not need. */
  readonly allowed?: readonly Case[];
  /** Lawful arguments that must be refused all the same, by whom and why. */
  readonly refused?: readonly Case[];
}

/** How citizens ask for a field with arguments: lawful arguments, and those to swap with what they hold elsewhere. */
export interface OpenProof {
  readonly args: Readonly<Record<string, unknown>>;
  readonly foreign?: (site: SiteKey) => Readonly<Record<string, unknown>>[];
  readonly random?: () => Readonly<Record<string, unknown>>;
}

/** A field that conditions of policies look at. The proofs ask policies about things that have it. */
export interface Condition {
  /** Values at random for lists; of a list field, its possible entries. */
  readonly values: readonly unknown[];
  readonly isList?: boolean;
  /** What a thing within the reach of a grant has there. */
  readonly within?: unknown;
  /** Values in one of which acts are open: each is tried. */
  readonly tried?: readonly unknown[];
  /** What it has when the one who asks made it. */
  readonly own?: unknown;
  /** The word of the table for a right that ends when the field has the value `off`. */
  readonly word?: { readonly name: string; readonly meaning: string; readonly off: unknown };
}

/** A site with somebody who works there. */
export interface AimedSite {
  readonly id: string;
  readonly person: string;
  /** A colleague of theirs. */
  readonly other: string;
  readonly username: string;
  /** Stands in every word of the site that is not for the public. */
  readonly secret: string;
}

/** The stage when its rows are planted. */
export type Planted = Pick<Stage, 'root' | 'province' | 'shelves' | 'people'>;

/** A row to aim at, or SQL that makes one beside what the site has: `$1` is the site, `$2` its secret. */
export type Aim = AimedRow | { readonly fill: string };

export interface AimedRow {
  /** What arguments call it: `batch` for `$batch.id`. */
  readonly name?: string;
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** A fault of the wall that changes nothing anybody could see, and why. */
export interface Exemption {
  readonly like: RegExp;
  readonly why: string;
}

export type Operations = Readonly<Record<string, OperationProof>>;
export type Open = Readonly<Record<string, OpenProof>>;

/** What one lib tells the proofs about itself, declared by hand beside its source. */
export interface Proof {
  /** Every operation it serves, by name. */
  readonly operations?: Operations;
  /** Every public field with arguments, as `operation.field`. */
  readonly open?: Open;
  /** Every form of citizens that it takes, by its key, filled in as it may be. */
  readonly forms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * Fields that are worked out apart from their object. `object`: whoever sees the object sees the field. `reach`: sites
   * that are open to readers show to everyone, drafts to those whose grants work on them. `live`: what is published. A
   * right: only those who hold it, others get nothing. Everything not listed is a plain value of its object.
   */
  readonly fields?: Readonly<Record<string, string>>;
  readonly conditions?: Readonly<Record<string, Condition>>;
  /** What a role may hand on, within what its own grant holds; nobody grants to themselves. */
  readonly handsOn?: Readonly<Record<string, readonly string[]>>;
  /** Rows that a site must have so that attacks have something to aim at: one of each table that nothing else fills. */
  readonly aims?: (site: AimedSite) => readonly Aim[];
  /** Gives rows of the city to actors, so that what is only for their own can be done. */
  readonly hand?: (planted: Planted) => Promise<void>;
  /** How its lists are filled until every page is full, with texts as long as they may be. */
  readonly plenty?: (stage: Stage) => readonly Copies[];
  /** May only shrink. */
  readonly exempt?: readonly Exemption[];
}

/** Declares what a lib tells the proofs. */
export function defineProof(proof: Proof): Proof {
  return proof;
}

/** Each of them may the same. */
export function each(cell: string, ...parties: readonly Party[]): Cells {
  return Object.fromEntries(parties.map((party) => [party, cell]));
}

/** Whoever holds any role. */
export const HOLDERS: Cells = each('yes', ...PARTIES.filter((party) => party !== 'nobody'));
/** Whoever is signed in. */
export const EVERYBODY: Cells = each('yes', ...PARTIES);
