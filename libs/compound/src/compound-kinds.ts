import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type DomainDeclaration, DOMAINS, partsOf } from '@jiyue/platform';
import type { CompoundItemHandler, CompoundKind } from './compound.kind.js';

/** The acts that touch many which the domains declare. */
@Injectable()
export class CompoundKinds {
  private readonly byName: ReadonlyMap<string, CompoundKind>;

  constructor(
    @Inject(DOMAINS) domains: readonly DomainDeclaration[],
    private readonly modules: ModuleRef,
  ) {
    this.byName = new Map(partsOf(domains, 'compounds').map((declared) => [declared.kind, declared]));
  }

  get(kind: string): CompoundKind {
    const declared = this.byName.get(kind);
    if (!declared) throw new Error(`Nobody declares the compound act ${kind}`);
    return declared;
  }

  /** What does the act to one item, out of the process's own providers. */
  handlerOf(kind: string): CompoundItemHandler<object> {
    return this.modules.get(this.get(kind).item, { strict: false }) as CompoundItemHandler<object>;
  }
}
