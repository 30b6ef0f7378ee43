import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { LoaderContext } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Can } from '../ability/can.decorator.js';
import { PersonRefType, personRefLoader, requireRef } from '../person/person-refs.js';
import { PersonRegistry } from '../person/person-registry.js';
import { CurrentScope } from '../scope/current-scope.js';
import { type Absence, AbsenceRepository } from './absence.repository.js';
import { stateOf } from './absence.rules.js';
import { AbsenceType, DeclareAbsenceInput, EndAbsenceInput } from './absence.types.js';
import { DeclareAbsence } from './declare-absence.js';
import { Deputies } from './deputies.js';
import { EndAbsence } from './end-absence.js';

// More than anybody looks through.
const LISTED = 100;

/** Who is away, and who stands in. */
@Resolver(() => AbsenceType)
export class AbsenceResolver {
  constructor(
    private readonly db: Database,
    private readonly rows: AbsenceRepository,
    private readonly people: Deputies,
    private readonly declaring: DeclareAbsence,
    private readonly ending: EndAbsence,
    private readonly registry: PersonRegistry,
  ) {}

  @Query(() => [AbsenceType], { description: 'the newest hundred: those one is in, or all for who runs the site' })
  @Can('read', 'Absence')
  async absences(@CurrentScope() scope: Scope): Promise<AbsenceType[]> {
    const isAll = scope.actor.may('read', 'Absence', { personId: null, deputyId: null });
    const found = await this.db.read(scope, () => this.rows.list(isAll ? null : scope.actor.userId, LISTED));
    return found.map((row) => asAbsenceType(row, scope));
  }

  @Query(() => [PersonRefType], { description: 'who may stand in for somebody: present staff of the site' })
  @Can('declare', 'Absence')
  deputies(
    @CurrentScope() scope: Scope,
    @Args('personId', { type: () => ID, nullable: true }) personId?: string | null,
  ): Promise<PersonRefType[]> {
    return this.people.of(scope, personId ?? scope.actor.userId);
  }

  @Mutation(() => AbsenceType)
  @Can('declare', 'Absence')
  async declareAbsence(@CurrentScope() scope: Scope, @Args('input') input: DeclareAbsenceInput): Promise<AbsenceType> {
    return asAbsenceType(await this.declaring.run(scope, input), scope);
  }

  @Mutation(() => AbsenceType)
  @Can('end', 'Absence')
  async endAbsence(@CurrentScope() scope: Scope, @Args('input') input: EndAbsenceInput): Promise<AbsenceType> {
    return asAbsenceType(await this.ending.run(scope, input), scope);
  }

  @ResolveField(() => PersonRefType, { description: 'who is away' })
  person(@Parent() { personId }: AbsenceType, @Context() context: LoaderContext): Promise<PersonRefType> {
    return requireRef(personRefLoader(context, this.registry), personId);
  }

  @ResolveField(() => PersonRefType, { description: 'who stands in' })
  deputy(@Parent() { deputyId }: AbsenceType, @Context() context: LoaderContext): Promise<PersonRefType> {
    return requireRef(personRefLoader(context, this.registry), deputyId);
  }
}

function asAbsenceType(absence: Absence, { actor, now }: Scope): AbsenceType {
  const state = stateOf(absence, now);
  return { ...absence, state, allowed: state !== 'over' && actor.may('end', 'Absence', absence) ? ['end'] : [] };
}
