import type { Type } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';

/** What a citizen typed, by the name of the field; the portal has checked the form, nobody the words. */
export type FormValues = Readonly<Record<string, string>>;

/** Takes a form that came in through the portal. The scope's idempotency key is the ticket of the form. */
export interface PublicFormHandler {
  receive(scope: Scope, values: FormValues): Promise<unknown>;
}

/** A form that citizens hand in at the portal, as a domain declares it; `key` is its name in both. */
export interface PublicForm {
  readonly key: string;
  readonly handler: Type<PublicFormHandler>;
}

declare global {
  interface JiyueDomainParts {
    readonly forms?: readonly PublicForm[];
  }
}
