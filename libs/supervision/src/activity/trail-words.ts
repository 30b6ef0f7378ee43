import { type DomainDeclaration, DOMAINS, partsOf } from '@jiyue/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { TrailWordsType } from './activity.types.js';

/** What the trail calls events and the things they happened to: each domain says so beside the act itself. */
@Injectable()
export class TrailWords {
  constructor(@Inject(DOMAINS) private readonly domains: readonly DomainDeclaration[]) {}

  all(): TrailWordsType {
    const subjects = this.domains.flatMap((domain) => Object.entries(domain.subjects ?? {}));
    return {
      events: partsOf(this.domains, 'events').map(({ name: key, label }) => ({ key, ...label })),
      subjects: subjects.map(([key, { label }]) => ({ key, ...label })),
    };
  }
}
