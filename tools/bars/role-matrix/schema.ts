import { randomUUID } from 'node:crypto';
import type { StaffDesk } from '../ground/staff.ts';

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeRef | null;
}
interface InputValue {
  readonly name: string;
  readonly type: TypeRef;
  readonly defaultValue: string | null;
}
interface SchemaType {
  readonly kind: string;
  readonly name: string;
  readonly fields:
    readonly { readonly name: string; readonly args: readonly InputValue[]; readonly type: TypeRef }[] | null;
  readonly inputFields: readonly InputValue[] | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
}

/** A document that asks an operation with made-up values for everything it requires. */
export interface Probe {
  readonly operation: string;
  readonly isMutation: boolean;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const INTROSPECTION = `{ __schema { types { kind name enumValues { name }
  inputFields { name defaultValue type { ${REF} } }
  fields { name type { ${REF} } args { name defaultValue type { ${REF} } } } } } }`;

/** What the running staff endpoint offers. */
export class StaffSchema {
  private readonly types: ReadonlyMap<string, SchemaType>;

  constructor(types: readonly SchemaType[]) {
    this.types = new Map(types.map((type) => [type.name, type]));
  }

  static async read(desk: StaffDesk, as: string): Promise<StaffSchema> {
    const { data, errors } = await desk.ask({ as, query: INTROSPECTION });
    if (!data) throw new Error(`No introspection: ${JSON.stringify(errors)}`);
    const { types } = data['__schema'] as { types: SchemaType[] };
    return new StaffSchema(types);
  }

  /** One probe per operation. */
  probes(): Probe[] {
    return ['Query', 'Mutation'].flatMap((root) =>
      (this.types.get(root)?.fields ?? []).map((field): Probe => {
        const args = field.args.filter(isRequired);
        const head = args.map(({ name, type }) => `$${name}: ${textOf(type)}`).join(', ');
        const body = args.map(({ name }) => `${name}: $${name}`).join(', ');
        const selection = this.isObject(field.type) ? ' { __typename }' : '';
        const call = `${field.name}${body ? `(${body})` : ''}${selection}`;
        return {
          operation: field.name,
          isMutation: root === 'Mutation',
          query: `${root.toLowerCase()}${head ? ` (${head})` : ''} { ${call} }`,
          variables: Object.fromEntries(args.map(({ name, type }) => [name, this.value(type)])),
        };
      }),
    );
  }

  /** Names of the fields an input type takes. */
  inputFields(): Map<string, string[]> {
    const inputs = [...this.types.values()].filter(({ kind }) => kind === 'INPUT_OBJECT');
    return new Map(inputs.map(({ name, inputFields }) => [name, (inputFields ?? []).map((field) => field.name)]));
  }

  // Numbers are too high for any version, ids belong to nothing: allowed acts end in "not found" or "stale".
  private value(type: TypeRef): unknown {
    if (type.kind === 'NON_NULL' && type.ofType) return this.value(type.ofType);
    if (type.kind === 'LIST') return [];
    const named = this.types.get(type.name ?? '');
    if (named?.kind === 'ENUM') return named.enumValues?.[0]?.name;
    if (named?.kind === 'INPUT_OBJECT') {
      const required = (named.inputFields ?? []).filter(isRequired);
      return Object.fromEntries(required.map((field) => [field.name, this.value(field.type)]));
    }
    return SCALARS[type.name ?? '']?.();
  }

  private isObject(type: TypeRef): boolean {
    if (type.ofType) return this.isObject(type.ofType);
    return this.types.get(type.name ?? '')?.kind === 'OBJECT';
  }
}

const SCALARS: Readonly<Record<string, () => unknown>> = {
  ID: () => randomUUID(),
  String: () => `proof-${randomUUID().slice(0, 8)}`,
  Int: () => 999_999,
  Boolean: () => false,
  DateTime: () => new Date().toISOString(),
};

function isRequired({ type, defaultValue }: InputValue): boolean {
  return type.kind === 'NON_NULL' && defaultValue === null;
}

function textOf(type: TypeRef): string {
  if (type.kind === 'NON_NULL' && type.ofType) return `${textOf(type.ofType)}!`;
  if (type.kind === 'LIST' && type.ofType) return `[${textOf(type.ofType)}]`;
  return type.name ?? '';
}
