import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { NotAllowed, OperationUndeclared } from '../auth.errors.js';
import { scopeOf } from '../scope/current-scope.js';
import { CAN, PUBLIC } from './can.decorator.js';
import { PersonActor } from './person-actor.js';
import { SecondFactorRule } from './second-factor-rule.js';
import type { Right } from './vocabulary.js';

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

  // What somebody asks about themselves tells them how to come in with a second factor.
  private requireSecondFactor(actor: unknown, right: Right): void {
    if (right.subject !== 'Me' && actor instanceof PersonActor) this.rule.require(actor, actor.grants.roles);
  }
}
