import type { ReactElement } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { formatList } from '../../../i18n/format.js';
import { articleMessages } from '../article.messages.js';

/** What is known of an article: its name on screen, and what was filled in. */
export interface Fact {
  readonly name: string;
  readonly value: string | null | undefined;
}

/** Facts with a value, one below the other; those that nobody filled in are named in a line at the end. */
export function FactList({ facts, className }: { facts: readonly Fact[]; className?: string }): ReactElement {
  const words = useMessages(articleMessages);
  const unfilled = facts.filter(({ value }) => !value).map(({ name }) => name);
  return (
    <dl className={className ? `kv ${className}` : 'kv'}>
      {facts.map(
        ({ name, value }) =>
          value && (
            <div key={name} className="jy-kv">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      {unfilled.length > 0 && (
        <div className="jy-kv">
          <dt>{words('fact.unfilled')}</dt>
          <dd className="muted">{formatList(unfilled)}</dd>
        </div>
      )}
    </dl>
  );
}
