import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { toApiError } from './api-error.js';
import { sessionLost } from './session.js';

function watch(error: unknown): void {
  if (toApiError(error).isSession) sessionLost();
}

/** Server state of the whole application. Only calls without an answer are repeated by themselves. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: true,
        networkMode: 'always',
        retry: (count, error) => toApiError(error).isNetwork && count < 2,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
