import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import type { Toy } from '../toy.entity.js';
import { ToyMade } from '../toy.events.js';
import { ToyRepository } from '../toy.repository.js';

/** Makes a toy; it is wrapped by the worker. */
@Injectable()
export class MakeToy {
  constructor(
    private readonly db: Database,
    private readonly toys: ToyRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { name }: { name: string }): Promise<Toy> {
    return this.db.write(scope, async () => {
      const toy = { id: newId(), name: name.trim(), madeAt: scope.now, isWrapped: false };
      authorize(scope.actor, 'make', 'Toy', toy);
      await this.toys.add(toy);
      await this.toys.show(toy);
      await this.journal.record(scope, ToyMade, { toyId: toy.id }, { subjectId: toy.id, title: toy.name, after: toy });
      return toy;
    });
  }
}
