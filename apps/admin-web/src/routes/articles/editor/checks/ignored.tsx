import { Button } from 'antd';
import type { ReactElement } from 'react';
import { ErrorNote } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { formatMoment } from '../../../../i18n/format.js';
import { checkMessages } from './check.messages.js';
import type { Finding } from './checks.js';
import { useFindingWords } from './finding-words.js';
import type { Ignoring } from './use-ignoring.js';
import './ignored.css';

type IgnoredProps = { findings: readonly Finding[]; ignoring: Ignoring; isOpen?: boolean };

/** What was left as it is: by whom, when and why. */
export function Ignored({ findings, ignoring, isOpen = false }: IgnoredProps): ReactElement | null {
  const t = useMessages(checkMessages);
  if (findings.length === 0) return null;
  return (
    <details className="jy-ignored sm" open={isOpen}>
      <summary>{t('ignoredCount', { count: findings.length })}</summary>
      <ul>
        {findings.map((finding) => (
          <One key={finding.fingerprint} finding={finding} ignoring={ignoring} />
        ))}
      </ul>
      <ErrorNote error={ignoring.error} />
    </details>
  );
}

function One({ finding, ignoring }: { finding: Finding; ignoring: Ignoring }): ReactElement {
  const t = useMessages(checkMessages);
  const words = useFindingWords();
  const { ignored } = finding;
  const name = words.name(finding);
  return (
    <li>
      <b>{name}</b> <span className="muted">{words.say(finding)}</span>
      {ignored && <div>{t('ignoredWhy', { ...ignored, at: formatMoment(ignored.at) })}</div>}
      {finding.mayIgnore && (
        <Button
          size="small"
          type="link"
          style={{ padding: 0 }}
          aria-label={t('restoreOne', { name })}
          disabled={ignoring.isBusy}
          onClick={() => ignoring.restore(finding)}
        >
          {t('restore')}
        </Button>
      )}
    </li>
  );
}
