import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { toApiError, type ApiError } from './api-error.js';
import { Attempt } from './attempt.js';
import { call, type Document } from './client.js';
import { useSiteId } from './site-context.js';

export type ActOptions<R> = {
  /** Another site than the current one (an inbox item, a site being opened). */
  site?: string | null;
  onDone?: (answer: R) => void;
  /** Which cached answers to read again afterwards; default all. */
  refresh?: 'all' | 'none';
};

export type CallerChoice = { site?: string | null; key?: string };

export type Act<R, V> = {
  /** Performs; the answer, or undefined when it failed (then `error` says why). */
  perform: (variables: V, choice?: CallerChoice) => Promise<R | undefined>;
  /** The same, throwing ApiError: for callers with their own handling. */
  performOrThrow: (variables: V, choice?: CallerChoice) => Promise<R>;
  isBusy: boolean;
  error: ApiError | null;
  reset: () => void;
};

/** A mutation as an act of a person. Repeating it after a lost answer sends the same idempotency key. */
export function useAct<R, V>(document: Document<R, V>, options: ActOptions<R> = {}): Act<R, V> {
  const current = useSiteId();
  const client = useQueryClient();
  const attempt = useRef<Attempt | null>(null);
  attempt.current ??= new Attempt();
  const { mutateAsync, isPending, error, reset } = useMutation<R, ApiError, { variables: V; choice: CallerChoice }>({
    mutationFn: async ({ variables, choice }) => {
      const site = choice.site ?? (options.site === undefined ? current : options.site);
      const key = choice.key ?? attempt.current?.keyFor({ site, variables });
      return call(document, variables, { site, key });
    },
    onSuccess: (answer) => {
      attempt.current?.answered();
      options.onDone?.(answer);
      if (options.refresh !== 'none') void client.invalidateQueries({ queryKey: ['api'] });
    },
    onError: (failure) => {
      attempt.current?.failed(failure);
      const mustRead = toApiError(failure).isOutdated && options.refresh !== 'none';
      if (mustRead) void client.invalidateQueries({ queryKey: ['api'] });
    },
  });
  const performOrThrow = (variables: V, choice: CallerChoice = {}): Promise<R> => mutateAsync({ variables, choice });
  return {
    performOrThrow,
    perform: (variables, choice) => performOrThrow(variables, choice).catch(() => undefined),
    isBusy: isPending,
    error: error ? toApiError(error) : null,
    reset,
  };
}
