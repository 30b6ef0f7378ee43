import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { NotAllowed, OperationUndeclared, SecondFactorRequired } from '../auth.errors.js';
import { SECOND_FACTOR } from '../roles.js';
import { scopeOf } from '../scope/current-scope.js';
import { CAN, PUBLIC } from './can.decorator.js';
import { PersonActor } from './person-actor.js';
import type { Right } from './vocabulary.js';

/** Whether second factors are enforced, set once from the configuration. */
export class SecondFactorRule {
  constructor(readonly isEnforced: boolean) {}
}

/** Refuses what is not declared, who is not signed in, and who holds no such right on this site. */
@Injectable()
export class CanGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly rule: SecondFactorRule,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const right = this.reflector.getAllAndOverride<Right>(CAN, targets);
    if (!right) throw new OperationUndeclared({ operation: context.getHandler().name });
    const { actor } = scopeOf(context);
    if (!actor.may(right.action, right.subject)) throw new NotAllowed({ ...right });
    this.requireSecondFactor(actor, right);
    return true;
  }

  private requireSecondFactor(actor: unknown, right: Right): void {
    if (!this.rule.isEnforced || right.subject === 'Me' || !(actor instanceof PersonActor)) return;
    if (actor.grants.has(...SECOND_FACTOR) && !actor.person.secondFactor) throw new SecondFactorRequired();
  }
}
