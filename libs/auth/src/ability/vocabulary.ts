import type { EventLabel } from '@jiyue/platform';

/** A kind of thing that can be acted on: how people call it, and everything that can be done with it. */
export interface SubjectDeclaration<A extends string = string> {
  readonly label: EventLabel;
  readonly acts: readonly A[];
}

/** Declares a subject. */
export function subject<const A extends string>(label: EventLabel, acts: readonly A[]): SubjectDeclaration<A> {
  return { label, acts };
}

/** The rights that a lib's subjects open; each lib merges its own into `JiyueRights`, so that a typo does not compile. */
export type RightsOf<T extends Readonly<Record<string, SubjectDeclaration>>> = {
  [S in keyof T]: T[S]['acts'][number];
};

declare global {
  interface JiyueDomainParts {
    readonly subjects?: Readonly<Record<string, SubjectDeclaration>>;
    /** Keys of menus and pages, each with the right that shows it. The screens ask for nothing else. */
    readonly menu?: Readonly<Record<string, Right>>;
  }
}

/** Everything that can be acted on. */
export type Subject = keyof JiyueRights & string;
/** Everything that can be done with a subject. */
export type ActionOn<S extends Subject> = JiyueRights[S] & string;
/** Everything that can be done with anything. */
export type Action = { [S in Subject]: ActionOn<S> }[Subject];

/** A right that an operation or a menu asks for: an act that the subject knows. */
export type Right = { [S in Subject]: { readonly action: ActionOn<S>; readonly subject: S } }[Subject];
