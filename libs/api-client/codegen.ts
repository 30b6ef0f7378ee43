import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const operationTypes = {
  scalars: { DateTime: 'string', ID: 'string' },
  strictScalars: true,
  useTypeImports: true,
  skipTypename: true,
  documentMode: 'string',
} as const;

/** One configuration for both worlds: the staff's typed documents and the portal's stored operations. */
export const codegen = {
  silent: true,
  ignoreNoDocuments: true,
  generates: {
    [`${root}libs/api-client/src/generated/staff.ts`]: {
      schema: `${root}apps/api/schema.gql`,
      documents: `${root}apps/admin-web/src/**/*.{gql,graphql}`,
      plugins: ['typescript-operations', 'typed-document-node'],
      config: operationTypes,
    },
    [`${root}libs/api-client/src/generated/public.ts`]: {
      schema: `${root}apps/api/public.gql`,
      documents: `${root}apps/portal-web/src/**/*.gql`,
      plugins: ['typescript-operations', `${root}libs/api-client/stored-operations.plugin.ts`],
      config: operationTypes,
    },
    [`${root}libs/api-client/src/generated/stored-operations.json`]: {
      schema: `${root}apps/api/public.gql`,
      documents: `${root}apps/portal-web/src/**/*.gql`,
      plugins: [`${root}libs/api-client/stored-operations.plugin.ts`],
      config: operationTypes,
    },
  },
};
