import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type LoaderContext, loaderOf } from '@jiyue/platform';
import DataLoader from 'dataloader';
import type { PersonRegistry } from './person-registry.js';

/** A person as other objects name them. */
@ObjectType('PersonRef')
export class PersonRefType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => String, { nullable: true, description: 'who is away, where they act for somebody' })
  behalfName?: string | null;
}

const PERSON_REFS = Symbol('person refs');

/** Batches names of persons by id for one request, whatever site they belong to. */
export function personRefLoader(
  context: LoaderContext,
  registry: PersonRegistry,
): DataLoader<string, PersonRefType | null> {
  return loaderOf(context, PERSON_REFS, () => new DataLoader((ids: readonly string[]) => refsOf(registry, ids)));
}

async function refsOf(registry: PersonRegistry, ids: readonly string[]): Promise<(PersonRefType | null)[]> {
  const persons = new Map((await registry.byIds(ids)).map((person) => [person.id, person]));
  return ids.map((id) => persons.get(id) ?? null).map((person) => person && toRef(person));
}

/** The reference to a person. */
export function toRef({ id, name, unitName }: { id: string; name: string; unitName: string | null }): PersonRefType {
  return { id, name, unitName };
}

/** The reference to somebody who is named in a row; the platform itself has an id but no entry. */
export async function requireRef(loader: DataLoader<string, PersonRefType | null>, id: string): Promise<PersonRefType> {
  return (await loader.load(id)) ?? { id, name: '', unitName: null };
}
