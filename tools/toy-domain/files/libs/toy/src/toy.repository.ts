import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { ToyNameTaken, ToyNotFound } from './toy.errors.js';
import { Toy } from './toy.entity.js';

/** The toys of a site. */
@Injectable()
export class ToyRepository {
  constructor(private readonly db: Database) {}

  list(scope: Scope): Promise<Toy[]> {
    return this.db.read(scope, () => this.db.manager.find(Toy, { order: { name: 'asc' }, take: 100 }));
  }

  /** Throws `TOY.NAME_TAKEN` when the site has one of that name. */
  async add(toy: Toy): Promise<void> {
    const { raw } = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(Toy)
      .values(toy)
      .orIgnore()
      .returning('id')
      .execute();
    if (!Array.isArray(raw) || raw.length === 0) throw new ToyNameTaken({ name: toy.name });
  }

  /** Shows it to citizens. */
  async show({ id, name }: Toy): Promise<void> {
    await this.db.manager.query('insert into toy_shown (id, name) values ($1, $2)', [id, name]);
  }

  async wrap(id: string): Promise<Toy> {
    await this.db.manager.update(Toy, { id }, { isWrapped: true });
    const toy = await this.db.manager.findOneBy(Toy, { id });
    if (!toy) throw new ToyNotFound();
    return toy;
  }
}
