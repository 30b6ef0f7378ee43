import type { Type } from '@nestjs/common';
import type { MigrationInterface } from 'typeorm';
import type { DomainEvent } from '../journal/domain-event.js';

/**
 * What one lib adds to the platform, as plain data. Everything central (pools, migrations, policies, menus, queues,
 * audit words …) is derived from the list of these. Base libs add further parts by merging into `JiyueDomainParts`
 * beside the type of the part, so that the lib that reads a part also says what it looks like.
 */
export interface DomainDeclaration extends JiyueDomainParts {
  /** The lib's name, `content`; also the folder of its screens. */
  readonly name: string;
  /** The area of its refusals: `CONTENT` in `CONTENT.ARTICLE_STALE`. */
  readonly errorArea: string;
  readonly entities?: readonly (new () => object)[];
  /** In any order: the time in a migration's name decides. */
  readonly migrations?: readonly (new () => MigrationInterface)[];
  readonly modules?: {
    /** Whose resolvers the staff endpoint serves; the worker has them too. */
    readonly staff?: readonly Type[];
    /** Whose resolvers the public endpoint serves. */
    readonly open?: readonly Type[];
  };
  /** Every fact it records, with the words of the audit trail. */
  readonly events?: readonly DomainEvent[];
}

/** Injection token of every domain's declaration, for services that read a part of all of them. */
export const DOMAINS = Symbol('domains');

/** Declares what a lib adds to the platform. */
export function defineDomain(declaration: DomainDeclaration): DomainDeclaration {
  return Object.freeze(declaration);
}

type Part<K extends keyof DomainDeclaration> = NonNullable<DomainDeclaration[K]>;
type Entry<T> = T extends readonly (infer E)[] ? E : T;

/** One part of every domain that has it: the entries of all lists in one list, or each domain's single value. */
export function partsOf<K extends keyof DomainDeclaration>(
  domains: readonly DomainDeclaration[],
  part: K,
): Entry<Part<K>>[] {
  return domains.flatMap((domain) => (domain[part] ?? []) as Entry<Part<K>>[]);
}

/** The events among what a file of events exports, so that a declaration lists none by name. */
export function eventsIn(exported: object): readonly DomainEvent[] {
  return Object.values(exported).filter(
    (one: unknown): one is DomainEvent => typeof one === 'object' && one !== null && 'label' in one && 'subject' in one,
  );
}
