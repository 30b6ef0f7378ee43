// oidc-provider ships no types. Only what this program uses is declared.
declare module 'oidc-provider' {
  import type { EventEmitter } from 'node:events';
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Client {
    readonly clientId: string;
    grantTypeAllowed(type: string): boolean;
  }

  interface Proof {
    readonly accountId: string;
    readonly acr?: string;
    readonly amr?: readonly string[];
  }

  export interface Entities {
    readonly Client?: Client;
    readonly AuthorizationCode?: Proof;
    readonly RefreshToken?: Proof;
  }

  export interface OidcContext {
    readonly client: Client;
    readonly params: Readonly<Record<string, string | undefined>>;
    readonly entities: Entities;
    readonly session?: { readonly accountId?: string; readonly acr?: string; grantIdFor(clientId: string): string };
    readonly result?: { readonly consent?: { readonly grantId?: string } };
    entity(name: string, value: unknown): void;
  }

  export interface Context {
    readonly oidc: OidcContext;
    readonly req: IncomingMessage;
    type: string;
    status: number;
    body: unknown;
  }

  export interface Interaction {
    readonly uid: string;
    readonly params: Readonly<Record<string, string | undefined>>;
    readonly prompt: { readonly name: string; readonly reasons: readonly string[] };
    readonly session?: { readonly accountId: string; readonly acr?: string };
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export interface RefreshTokenModel {
    readonly grantId: string;
    readonly clientId: string;
    readonly sessionUid?: string;
    readonly isValid: boolean;
    destroy(): Promise<void>;
  }

  export interface SessionModel {
    readonly accountId?: string;
    destroy(): Promise<void>;
  }

  interface Issued {
    save(): Promise<string>;
  }

  export class Provider extends EventEmitter {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    readonly AccessToken: new (values: Record<string, unknown>) => Issued & {
      resourceServer: unknown;
      scope: string;
      readonly expiration: number;
    };
    readonly RefreshToken: (new (values: Record<string, unknown>) => Issued) & {
      find(value: string): Promise<RefreshTokenModel | undefined>;
      revokeByGrantId(grantId: string): Promise<void>;
    };
    readonly Grant: (new (values: Record<string, unknown>) => Grant) & { find(id: string): Promise<Grant | undefined> };
    readonly IdToken: new (
      values: Record<string, unknown>,
      context: { ctx: Context },
    ) => { scope: string; issue(options: { use: string }): Promise<string> };
    readonly Session: { findByUid(uid: string): Promise<SessionModel | undefined> };
    readonly ResourceServer: new (identifier: string, info: Record<string, unknown>) => unknown;
    readonly Client: { find(id: string): Promise<Client | undefined> };
    interactionDetails(req: IncomingMessage, res: ServerResponse): Promise<Interaction>;
    interactionResult(req: IncomingMessage, res: ServerResponse, result: Record<string, unknown>): Promise<string>;
    registerGrantType(name: string, handler: (ctx: Context) => Promise<void>, params: readonly string[]): void;
    callback(): (req: IncomingMessage, res: ServerResponse) => void;
    proxy: boolean;
  }

  export const errors: {
    InvalidGrant: new (detail: string) => Error;
    InvalidRequest: new (detail: string) => Error;
  };

  interface Check {
    readonly reason: string;
  }
  export const interactionPolicy: {
    base(): { remove(name: string): void; get(name: string): { checks: { add(check: Check): void } } };
    Check: new (reason: string, description: string, test: (ctx: Context) => boolean) => Check;
  };
}
